using Align.Knowledge;
using Align.Text;

namespace Align.Claims;

/// <summary>The words of one language by which <see cref="ClaimTone"/> tells what is denied, possible, planned or asked, and what only looks so: the table <c>tone.tsv</c>.</summary>
internal sealed class ToneWords
{
    private ToneWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "tone");
        (LessThan, HalfWord) = (roles.Words("less_than"), roles.Words("half_word"));
        (Denied, RulesOut, NotRuling, RuledOut) = (roles.Words("denied"), roles.Words("rules_out"), roles.Words("not_ruling"), roles.Words("ruled_out"));
        (Presumptive, Be, WouldBe) = (roles.Words("presumptive"), roles.Words("be"), roles.Words("would_be"));
        (Month, Past) = (roles.Words("month"), roles.Words("past"));
        (Unable, Able, UnableBehind, UnableBefore) = (roles.Words("unable"), roles.Words("able"), roles.Words("unable_behind"), roles.Words("unable_before"));
        (If, NoCondition, Asked, Inverted, Consequence) = (roles.Words("if"), roles.Words("no_condition"), roles.Words("asked"), roles.Words("inverted"), roles.Words("consequence"));
        (Determiner, Noun, Attributive) = (roles.Words("determiner"), roles.Words("noun"), roles.Words("attributive"));
        (Without, WithoutClause) = (roles.Words("without"), roles.Words("without_clause"));
        (Lack, LackJoined, LackReopened, PutAside) = (roles.Words("lack"), roles.Words("lack_joined"), roles.Words("lack_reopened"), roles.Words("put_aside"));
        Reason = roles.Phrases("reason");
    }

    /// <summary>Negators that before a figure say less than so much: <c>nici patru kilometri</c>.</summary>
    public StringTable LessThan { get; }

    /// <summary>Negators that a hyphen makes half of a word: <c>no-confidence</c>.</summary>
    public StringTable HalfWord { get; }

    /// <summary>What opens that which a verb of denying governs: <c>refused to</c>, <c>a negat că</c>.</summary>
    public StringTable Denied { get; }

    /// <summary>Verbs whose object is said not to be: <c>denied</c> a report.</summary>
    public StringTable RulesOut { get; }

    /// <summary>Words before such a verb that turn it round.</summary>
    public StringTable NotRuling { get; }

    /// <summary>What opens the object of such a verb.</summary>
    public StringTable RuledOut { get; }

    /// <summary>Forms that behind a verb of saying mark the words of another: <c>susține că ar fi</c>.</summary>
    public StringTable Presumptive { get; }

    /// <summary>The infinitive of to be.</summary>
    public StringTable Be { get; }

    /// <summary>Words behind it that open what something would be: <c>ar fi o greșeală</c>.</summary>
    public StringTable WouldBe { get; }

    /// <summary>Qualifiers that are a month where they have a capital.</summary>
    public StringTable Month { get; }

    /// <summary>Forms of verbs of the past, behind which nothing is promised.</summary>
    public StringTable Past { get; }

    /// <summary>What says by itself that something cannot be.</summary>
    public StringTable Unable { get; }

    /// <summary>Verbs of being able, which with a negator say that something cannot be.</summary>
    public StringTable Able { get; }

    /// <summary>The negators behind such a verb.</summary>
    public StringTable UnableBehind { get; }

    /// <summary>The negators before it.</summary>
    public StringTable UnableBefore { get; }

    /// <summary>Conjunctions of condition.</summary>
    public StringTable If { get; }

    /// <summary>Words before such a conjunction that leave it none: <c>even if</c>.</summary>
    public StringTable NoCondition { get; }

    /// <summary>Words a little before it that make what follows a thing asked or told.</summary>
    public StringTable Asked { get; }

    /// <summary>Verbs that open a condition without a conjunction: <c>had there been</c>.</summary>
    public StringTable Inverted { get; }

    /// <summary>Verbs of the clause that follows from such a condition.</summary>
    public StringTable Consequence { get; }

    /// <summary>Words before a noun that may look like a qualifier.</summary>
    public StringTable Determiner { get; }

    /// <summary>Qualifiers that behind a determiner are nouns: a <c>plan</c>.</summary>
    public StringTable Noun { get; }

    /// <summary>Words before a participle that belongs to a noun: <c>their planned operations</c>.</summary>
    public StringTable Attributive { get; }

    /// <summary>Prepositions of what is missing.</summary>
    public StringTable Without { get; }

    /// <summary>What behind such a preposition opens a clause.</summary>
    public StringTable WithoutClause { get; }

    /// <summary>Words for what there is none of, which behind a preposition turn nothing round: <c>at no charge</c>.</summary>
    public StringTable Lack { get; }

    /// <summary>What joins such a lack to what there is: <c>a bad budget and no budget</c>.</summary>
    public StringTable LackJoined { get; }

    /// <summary>Of these, what may as well open another clause.</summary>
    public StringTable LackReopened { get; }

    /// <summary>Negators that behind a comma only put something aside: <c>…, not in the waiting room</c>.</summary>
    public StringTable PutAside { get; }

    /// <summary>Conjunctions of two words behind a comma, after which the main clause is over.</summary>
    public PhraseTable<bool> Reason { get; }

    public static ToneWords For(Grammar grammar) => grammar.View("tone", static g => new ToneWords(g));
}
