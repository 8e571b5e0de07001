using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>The words of one language that stand for a person named before, and what beside them shows that they do not: the table <c>standins.tsv</c>.</summary>
internal sealed class StandInWords
{
    private readonly StringTable _man, _woman, _womanDefinite, _either;

    private StandInWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "standins");
        (_man, _woman, _womanDefinite, _either) = (roles.Words("man"), roles.Words("woman"), roles.Words("woman_definite"), roles.Words("either"));
        (People, ToldApart, Predicate, Verb, Past, Time) = (roles.Words("people"), roles.Words("told_apart"), roles.Words("predicate"), roles.Words("verb"), roles.Words("past"), roles.Words("time"));
        (Aged, Years) = (roles.Phrases("aged"), roles.Words("years"));
    }

    /// <summary>Demonyms that are nouns for a person, which no ending shows.</summary>
    public StringTable People { get; }

    /// <summary>What behind such a word says which of several is meant: <c>the man who</c>.</summary>
    public StringTable ToldApart { get; }

    /// <summary>What follows a demonym that is the subject: <c>the Romanian had</c>.</summary>
    public StringTable Predicate { get; }

    /// <summary>Verbs that no table of words tells: auxiliaries, and those of saying.</summary>
    public StringTable Verb { get; }

    /// <summary>Past tenses that look like nouns.</summary>
    public StringTable Past { get; }

    /// <summary>Nouns of time, which stand for nobody.</summary>
    public StringTable Time { get; }

    /// <summary>What brings in an age: <c>în vârstă</c> de 54 de ani.</summary>
    public PhraseTable<bool> Aged { get; }

    /// <summary>What an age is counted in.</summary>
    public StringTable Years { get; }

    public static StandInWords For(Grammar grammar) => grammar.View("standins", static g => new StandInWords(g));

    /// <summary>Whose stand-in a word is by itself: m, f, or u for either; null where it is none.</summary>
    /// <param name="folded">The word.</param>
    /// <param name="surface">As it is written: <c>tânăra</c> is definite, <c>tânără</c> is not.</param>
    public char? GenderOf(string folded, ReadOnlySpan<char> surface) =>
        _man.Contains(folded) ? 'm' : _woman.Contains(folded) || (_womanDefinite.Contains(folded) && surface[^1] == 'a') ? 'f' : _either.Contains(folded) ? 'u' : null;
}
