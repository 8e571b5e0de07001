using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>The words of one language that may stand around a noun: how far its phrase reaches, and whether it is definite. The table <c>phrases.tsv</c>.</summary>
internal sealed class PhraseWords
{
    private PhraseWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "phrases");
        (Determiner, Article, Indefinite, Definite, FirstPerson) = (roles.Words("determiner"), roles.Words("article"), roles.Words("indefinite"), roles.Words("definite"), roles.Words("first_person"));
        (Degree, Link, LinkInside, Genitive, Possessor) = (roles.Words("degree"), roles.Words("link"), roles.Words("link_inside"), roles.Words("genitive"), roles.Words("possessor"));
        (Measure, Verb, Bare, BareNoun, Closer) = (roles.Words("measure"), roles.Words("verb"), roles.Words("bare"), roles.Words("bare_noun"), roles.Phrases("closer"));
    }

    /// <summary>Words that open a phrase: articles, possessives, demonstratives.</summary>
    public StringTable Determiner { get; }

    /// <summary>Of these, articles and the possessives of the third person.</summary>
    public StringTable Article { get; }

    public StringTable Indefinite { get; }

    /// <summary>Words before a noun that say that it is known which one is meant.</summary>
    public StringTable Definite { get; }

    /// <summary>Possessives of whoever speaks: whose a thing is, the text around does not tell.</summary>
    public StringTable FirstPerson { get; }

    /// <summary>The few adjectives that stand before a noun: <c>fostul</c>, <c>cel mai mare</c>.</summary>
    public StringTable Degree { get; }

    /// <summary>What ties a name or another noun to the noun before it: <c>of</c>, <c>al</c>, <c>din</c>.</summary>
    public StringTable Link { get; }

    /// <summary>Prepositions that may follow such a word: <c>de la</c>.</summary>
    public StringTable LinkInside { get; }

    /// <summary>The genitive article of a man's name.</summary>
    public StringTable Genitive { get; }

    /// <summary>Possessives behind a noun.</summary>
    public StringTable Possessor { get; }

    /// <summary>Numbers and times, which are no part of the phrase before them: the director <c>for two years</c>.</summary>
    public StringTable Measure { get; }

    /// <summary>Verb forms that no ending shows, behind which no phrase goes on.</summary>
    public StringTable Verb { get; }

    /// <summary>Prepositions before a noun without an article that make it a way of doing something: <c>in court</c>.</summary>
    public StringTable Bare { get; }

    /// <summary>Nouns that are so even where they look definite.</summary>
    public StringTable BareNoun { get; }

    /// <summary>What may follow a name in apposition where no mark does.</summary>
    public PhraseTable<bool> Closer { get; }

    public static PhraseWords For(Grammar grammar) => grammar.View("phrases", static g => new PhraseWords(g));
}
