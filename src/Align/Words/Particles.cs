using Align.Knowledge;
using Align.Text;

namespace Align.Words;

/// <summary>
/// Words of grammar that lean on the next word of content: articles, auxiliaries, the marks of infinitive, subjunctive and object. The other language often says
/// by an ending, or not at all, what they say; a link of their own is then that of the word they lean on (<c>the house</c>, <c>casa</c>).
/// </summary>
internal sealed class Particles
{
    private readonly StringTable _words;

    private Particles(Grammar grammar) => _words = StringTable.Of(grammar.Rows("particles").Select(r => Folding.Fold(r["word"], grammar.Language)));

    public static Particles For(Grammar grammar) => grammar.View("particles", g => new Particles(g));

    public bool Contains(string folded) => _words.Contains(folded);
}
