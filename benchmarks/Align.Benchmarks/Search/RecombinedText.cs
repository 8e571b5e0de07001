using Align.Benchmarks.Similarity;

namespace Align.Benchmarks.Search;

/// <summary>Any number of sentences that nobody wrote: clauses of the development texts put together anew. Equal seeds give equal sentences.</summary>
internal sealed class RecombinedText
{
    private static readonly string[] Files = ["news/news", "parallel/flores", "parallel/tatoeba", "parallel/ro-sts", "parallel/software"];

    private readonly List<string> _clauses = [];

    private RecombinedText(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            _clauses.AddRange(line.TrimEnd('.', '!', ' ').Split([", ", "; ", " – ", " and ", " și "], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The clauses of one language, or null where the data is not here.</summary>
    public static RecombinedText? Load(string language, string[]? from = null)
    {
        var files = (from ?? Files).Select(f => DevelopmentPairs.Find($"{f}.{language}.txt")).ToList();
        return files.Contains(null) ? null : new RecombinedText(files.SelectMany(f => File.ReadLines(f!)));
    }

    /// <summary>Sentences of two to three clauses.</summary>
    public IEnumerable<string> Sentences(int count, int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var sentence = Clause();
            for (var more = random.Next(1, 3); more > 0; more--)
                sentence += ", " + Clause();
            yield return sentence + ".";
        }

        string Clause() => _clauses[random.Next(_clauses.Count)];
    }
}
