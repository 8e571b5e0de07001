using Align.Knowledge;
using Align.Text;

namespace Align.Claims.Clauses;

/// <summary>The words of one language beside a word that show whether it is a finite verb. The table <c>finite.tsv</c>.</summary>
internal sealed class FiniteWords
{
    private FiniteWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "finite");
        Unmarked = roles.Words("unmarked");
        NotBehind = roles.Words("not_behind");
        Behind = roles.Words("behind");
        BeforeParticiple = roles.Words("before_participle");
    }

    /// <summary>Past tenses that look like their nouns and infinitives.</summary>
    public StringTable Unmarked { get; }

    /// <summary>Words behind which a form that is hardly ever anything else is no finite verb after all.</summary>
    public StringTable NotBehind { get; }

    /// <summary>Clitics, negators and conjunctions behind which what may be a verb is one.</summary>
    public StringTable Behind { get; }

    /// <summary>Adverbs between an auxiliary and its participle.</summary>
    public StringTable BeforeParticiple { get; }

    public static FiniteWords For(Grammar grammar) => grammar.View("finite", static g => new FiniteWords(g));
}
