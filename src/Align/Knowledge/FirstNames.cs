using Align.Text;

namespace Align.Knowledge;

/// <summary>First names, folded, with their gender: m, f or u.</summary>
internal sealed class FirstNames
{
    private readonly TextIndex _names;
    private readonly byte[] _genders;

    private FirstNames(TextIndex names, byte[] genders) => (_names, _genders) = (names, genders);

    /// <summary>The names of a table, as a language folds them; of two that fold alike the first counts.</summary>
    public static FirstNames Of(CorpusTable? table, Language language)
    {
        var (names, genders) = (new StringTable(4096), new List<byte>());
        if (table is not null)
            foreach (var row in table.Rows)
            {
                names.Add(Folding.Fold(row[table.Column("name")], language), out var added);
                if (added)
                    genders.Add((byte)row[table.Column("gender")][0]);
            }
        return new FirstNames(TextIndex.Of(names), [.. genders]);
    }

    public static FirstNames Read(CompiledReader reader) => new(TextIndex.Read(reader), reader.Bytes());

    public void Write(CompiledWriter writer)
    {
        _names.Write(writer);
        writer.Bytes(_genders);
    }

    public bool Contains(ReadOnlySpan<char> folded) => _names.Contains(folded);

    public bool TryGetGender(ReadOnlySpan<char> folded, out char gender)
    {
        var number = _names.Find(folded);
        gender = number < 0 ? 'u' : (char)_genders[number];
        return number >= 0;
    }
}
