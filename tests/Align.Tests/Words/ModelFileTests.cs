using Align.Tests.Contract;

namespace Align.Tests.Words;

/// <summary>Models that are stored and read back.</summary>
public sealed class ModelFileTests
{
    private static readonly WordAlignmentModel Model = WordAligner.Train([.. ToyCorpus.Pairs(200), new TokenizedPair(["\ud800", "\ud801", "a\nb"], ["\udc00", "c", "d"])], ToyCorpus.Options);

    [Fact]
    public void A_model_that_is_read_back_aligns_as_before()
    {
        using var folder = new TempFolder();
        Model.Save(folder.In("m"));
        var read = WordAlignmentModel.Load(folder.In("m"));
        Assert.Equal(Model.ToString(), read.ToString());
        Assert.Equal("xx", read.SourceLanguage.Code);
        foreach (var pair in ToyCorpus.Pairs(50))
            Assert.Equal(Model.Align(pair.Source, pair.Target), read.Align(pair.Source, pair.Target));
        Assert.Equal(["m"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_file_with_any_byte_changed_or_missing_is_refused()
    {
        using var folder = new TempFolder();
        Model.Save(folder.In("m"));
        var bytes = File.ReadAllBytes(folder.In("m"));
        foreach (var at in new[] { 0, 7, 8, 16, 24, 31, 32, 40, bytes.Length / 2, bytes.Length - 1 })
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x10;
            Refused(folder.Write("damaged", damaged));
        }
        foreach (var length in new[] { 0, 5, 31, 32, bytes.Length - 1 })
            Refused(folder.Write("short", bytes[..length]));
        Refused(folder.Write("long", [.. bytes, 0]));
        Refused(folder.Write("text", "s1 ||| t1\n"));
    }

    private static void Refused(string path) => Assert.Contains(path, Assert.Throws<InvalidDataException>(() => WordAlignmentModel.Load(path)).Message, StringComparison.Ordinal);
}
