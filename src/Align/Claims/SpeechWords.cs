using Align.Knowledge;
using Align.Text;

namespace Align.Claims;

/// <summary>The words of one language around a verb of saying that show whether it brings in what somebody said, and who listens. The table <c>speech.tsv</c>.</summary>
internal sealed class SpeechWords
{
    private SpeechWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "speech");
        Passive = roles.Words("passive");
        Unsaid = roles.Words("unsaid");
        Negator = roles.Words("negator");
        Plural = roles.Words("plural");
        Determiner = roles.Words("determiner");
        Nominal = roles.Words("nominal");
        Says = roles.Words("says");
        Count = roles.Words("count");
        Listener = roles.Words("listener");
        PartOfDay = roles.Words("part_of_day");
        Future = roles.Words("future");
        Reason = roles.Words("reason");
        Several = roles.Words("several");
        Described = roles.Words("described");
        Nameable = roles.Words("nameable");
        Vow = roles.Words("vow");
        Question = roles.Words("question");
        Known = roles.Words("known");
    }

    /// <summary>Forms of to be and to get before the participle of a passive: its subject listens.</summary>
    public StringTable Passive { get; }

    /// <summary>What before a verb of saying makes it none: <c>to</c> say, <c>should</c> warn.</summary>
    public StringTable Unsaid { get; }

    /// <summary>What before a verb of denying makes it one of admitting.</summary>
    public StringTable Negator { get; }

    /// <summary>Words before an English verb without an ending that let it be one.</summary>
    public StringTable Plural { get; }

    /// <summary>Words behind which a noun stands, and no verb.</summary>
    public StringTable Determiner { get; }

    /// <summary>Romanian words right behind which a form of a verb of saying is a noun, or says what nobody has said yet: <c>o notă</c>, <c>va cere</c>.</summary>
    public StringTable Nominal { get; }

    /// <summary>Forms of the verbs that bring in a clause without a conjunction most of all.</summary>
    public StringTable Says { get; }

    /// <summary>Prepositions that before a number open a clause: said <c>between</c> 30 and 40 percent would vote.</summary>
    public StringTable Count { get; }

    /// <summary>Who is told, besides names and plurals.</summary>
    public StringTable Listener { get; }

    /// <summary>Nouns behind the day on which something was said.</summary>
    public StringTable PartOfDay { get; }

    /// <summary>Auxiliaries before a verb that nobody has said yet.</summary>
    public StringTable Future { get; }

    /// <summary>What before <c>că</c> makes it a reason: <c>pentru că</c>.</summary>
    public StringTable Reason { get; }

    /// <summary>Pronouns for several people, or nobody in particular.</summary>
    public StringTable Several { get; }

    /// <summary>Verbs of a relative clause that only tells who is meant.</summary>
    public StringTable Described { get; }

    /// <summary>What opens a thing that is called something.</summary>
    public StringTable Nameable { get; }

    /// <summary>Verbs that promise with an infinitive.</summary>
    public StringTable Vow { get; }

    /// <summary>What opens a headline that leaves open what it asks.</summary>
    public StringTable Question { get; }

    /// <summary>Words before <c>when</c> that make it something known or told, and no occasion.</summary>
    public StringTable Known { get; }

    public static SpeechWords For(Grammar grammar) => grammar.View("speech", static g => new SpeechWords(g));
}
