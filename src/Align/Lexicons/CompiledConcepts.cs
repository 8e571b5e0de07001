using System.Collections;
using Align.Knowledge;

namespace Align.Lexicons;

/// <summary>The concepts of the built-in lexicon. Each is made when it is first asked for: aligning texts needs only their numbers.</summary>
internal sealed class CompiledConcepts : IReadOnlyList<Concept>
{
    private readonly TextList _rows;
    private readonly Concept?[] _concepts;

    private CompiledConcepts(TextList rows)
    {
        _rows = rows;
        _concepts = new Concept?[rows.Count];
    }

    public int Count => _concepts.Length;

    // Two threads may make the same concept; the first one stays.
    public Concept this[int index] => _concepts[index] ?? Interlocked.CompareExchange(ref _concepts[index], Make(_rows[index].ToString().Split('\t')), null) ?? _concepts[index]!;

    /// <summary>The concepts that were compiled with the library, or null.</summary>
    public static CompiledConcepts? Open() => CompiledReader.Open("concepts") is { } reader ? new CompiledConcepts(TextList.Read(reader)) : null;

    public static void Write(IReadOnlyList<Concept> concepts, CompiledWriter writer) =>
        TextList.Of([.. concepts.Select(c => $"{string.Join(", ", c.Source)}\t{string.Join(", ", c.Target)}\t{c.PartOfSpeech}\t{(char)('0' + c.Frequency)}")]).Write(writer);

    public IEnumerator<Concept> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static Concept Make(string[] cells) =>
        new(CorpusTable.Values(cells[0]), CorpusTable.Values(cells[1])) { PartOfSpeech = cells[2], Frequency = cells[3][0] - '0' };
}
