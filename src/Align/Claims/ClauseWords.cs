using Align.Knowledge;
using Align.Text;

namespace Align.Claims;

/// <summary>The words of one language that hold clauses together, introduce speech, deny and qualify, from its grammar tables.</summary>
internal sealed class ClauseWords
{
    private ClauseWords(Grammar grammar)
    {
        var analyzer = grammar.Analyzer;
        var roles = new RoleWords(grammar, "clauses");
        Complementisers = roles.Phrases("complementiser");
        Auxiliary = roles.Words("auxiliary");
        Perfect = roles.Words("perfect");
        Splitters = roles.Phrases("splitter");
        Coordinator = roles.Words("coordinator");
        Subordinator = roles.Words("subordinator");
        Preposition = roles.Words("preposition");
        Subject = roles.Words("subject");
        Condition = roles.Words("condition");
        Light = roles.Words("light");
        Member = roles.Stems("member");
        Organiser = roles.Stems("organiser");
        var bodies = grammar.Rows("nominals").Where(r => r["class"] is not ("town" or "country" or "river" or "island")).SelectMany(r => r.Values("words").Select(w => (Word: w, Kind: r["class"])))
            .Concat(roles.Values("body").Select(w => (Word: w, Kind: "any"))).Concat(roles.Values("named_body").Select(w => (Word: w, Kind: "named"))).ToList();
        Bodies = new(bodies, analyzer);
        KindOfBody = bodies.Where(b => b.Kind is not ("any" or "named")).GroupBy(b => analyzer.Key(b.Word)).ToDictionary(g => g.Key, g => g.First().Kind, StringComparer.Ordinal);
        Relative = roles.Words("relative");
        Finite = roles.Words("finite");
        Measure = StringTable.Of(grammar.Rows("units").Where(r => r["dimension"] == "time").SelectMany(r => r.Values("words")).Select(w => Folding.Fold(w, grammar.Language)));
        Person = roles.Words("person");
        Naming = roles.Stems("naming");
        Spokesperson = roles.Stems("spokesperson");
        Paper = roles.Stems("paper");
        Document = roles.Stems("document");
        Occasion = roles.Phrases("when");
        Outlet = roles.Stems("outlet");
        Assertion = roles.Stems("assertion");
        Negation = Negators.For(grammar);
        DenialStems = StringTable.Of(grammar.Rows("reporting").Where(r => r["strength"] == "denies" && !r["lemma"].Contains(' ')).Select(r => analyzer.Key(r["lemma"])));
        Modality = new(grammar.Rows("modality").Select(r => (r["expression"], ParseModality(r["modality"]))), analyzer);
        Frames = new(grammar.Rows("frames").Select(r => (r["expression"], new Frame(r["kind"], r["strength"]))), analyzer);
        Reporting = new(ReportingForms(grammar), analyzer);
        Pronouns = grammar.Rows("pronouns").Where(r => r["person"] == "3" && r["kind"] is "personal" or "demonstrative")
            .GroupBy(r => Folding.Fold(r["word"], grammar.Language))
            .ToDictionary(g => g.Key, g => new PronounForm(Only(g.Select(r => r["gender"])), Only(g.Select(r => r["number"])) == 'p'), StringComparer.Ordinal);
    }

    public PhraseTable<bool> Complementisers { get; }

    /// <summary>Words that show that a clause has a finite verb.</summary>
    public StringTable Auxiliary { get; }

    /// <summary>Words before the participle of a compound past.</summary>
    public StringTable Perfect { get; }

    public PhraseTable<bool> Splitters { get; }

    public StringTable Coordinator { get; }

    public StringTable Subordinator { get; }

    public StringTable Preposition { get; }

    public StringTable Subject { get; }

    /// <summary>Words that open a clause which the main clause depends on.</summary>
    public StringTable Condition { get; }

    /// <summary>Adverbs, negators and clitics that may stand between a connective and its verb.</summary>
    public StringTable Light { get; }

    /// <summary>Stems of nouns for those who speak for the institution they belong to: <c>prosecutors</c>, <c>judecătorii</c>.</summary>
    public StringTable Member { get; }

    /// <summary>Stems of nouns for those who hold an event.</summary>
    public StringTable Organiser { get; }

    /// <summary>Nouns that, definite and without a name, take up an organisation, with its kind, or <c>any</c>, or <c>named</c> where only one whose name has the noun.</summary>
    public PhraseTable<string> Bodies { get; }

    /// <summary>From the stem of such a noun to its kind.</summary>
    public IReadOnlyDictionary<string, string> KindOfBody { get; }

    /// <summary>Conjunctions of time before a clause that says something of its own: <c>after</c>, <c>după ce</c>.</summary>
    public PhraseTable<bool> Occasion { get; }

    /// <summary>Nouns for a person that are no office.</summary>
    public StringTable Person { get; }

    /// <summary>Stems of verbs that say what something is: <c>call</c>, <c>numi</c>.</summary>
    public StringTable Naming { get; }

    /// <summary>Stems of nouns for those who speak for a body by office.</summary>
    public StringTable Spokesperson { get; }

    /// <summary>Stems of nouns for something written, which says things by itself.</summary>
    public StringTable Paper { get; }

    /// <summary>Stems of nouns for papers that somebody issues.</summary>
    public StringTable Document { get; }

    /// <summary>Relative pronouns.</summary>
    public StringTable Relative { get; }

    /// <summary>Forms of common verbs that are hardly ever anything else.</summary>
    public StringTable Finite { get; }

    /// <summary>Units of time.</summary>
    public StringTable Measure { get; }

    /// <summary>Stems of words in the name of a newspaper, broadcaster or agency.</summary>
    public StringTable Outlet { get; }

    /// <summary>Stems of nouns for something said: <c>accusation</c>, <c>acuzație</c>.</summary>
    public StringTable Assertion { get; }

    public PhraseTable<string> Negation { get; }

    /// <summary>Stems of verbs that deny what they govern.</summary>
    public StringTable DenialStems { get; }

    public PhraseTable<Modality> Modality { get; }

    public PhraseTable<Frame> Frames { get; }

    public PhraseTable<ReportingForm> Reporting { get; }

    public IReadOnlyDictionary<string, PronounForm> Pronouns { get; }

    public static ClauseWords For(Grammar grammar) => grammar.View("clauses", static g => new ClauseWords(g));

    private static char Only(IEnumerable<string> values) => values.Distinct().ToArray() is [{ Length: > 0 } one] ? one[0] : 'u';

    private static IEnumerable<(string, ReportingForm)> ReportingForms(Grammar grammar)
    {
        foreach (var row in grammar.Rows("reporting"))
        {
            var strength = row["strength"];
            // English gives "says, say": the second is spelled like a noun as often as not.
            var present = row.Values("present");
            for (var i = 0; i < present.Length; i++)
                yield return (present[i], new ReportingForm(strength, i > 0 && grammar.Language == Language.English ? VerbForm.Base : VerbForm.Finite));
            foreach (var form in row.Values(grammar.Language == Language.Romanian ? "imperfect" : "past"))
                yield return (form, new ReportingForm(strength, VerbForm.Finite));
            foreach (var form in row.Values("participle"))
            {
                yield return (form, new ReportingForm(strength, VerbForm.Participle));
                if (grammar.Language == Language.Romanian)
                    foreach (var pluperfect in Pluperfect(form))
                        yield return (pluperfect, new ReportingForm(strength, VerbForm.Finite));
            }
            foreach (var form in row.Values("gerund"))
                yield return (form, new ReportingForm(strength, VerbForm.Gerund));
        }
    }

    // Romanian builds it from the participle: "afirmat" – "afirmase", "spus" – "spusese".
    private static IEnumerable<string> Pluperfect(string participle)
    {
        if (participle.Contains(' ') || participle.Length < 3)
            yield break;
        var stem = participle[^1] == 't' && participle[^2] is 'a' or 'u' or 'i' ? participle[..^1] : participle + "e";
        yield return stem + "se";
        yield return stem + "seră";
    }

    private static Modality ParseModality(string value) => value switch
    {
        "possible" => Align.Modality.Possible,
        "intended" => Align.Modality.Intended,
        "wished" => Align.Modality.Wished,
        "required" => Align.Modality.Required,
        "conditional" => Align.Modality.Conditional,
        "question" => Align.Modality.Question,
        _ => throw new FormatException($"Unknown modality '{value}'."),
    };
}

/// <summary>Attribution without a verb of saying; <paramref name="Kind"/> is before, after or via.</summary>
internal sealed record Frame(string Kind, string Strength);

/// <summary>The form of a verb that matters for finding who said what.</summary>
internal enum VerbForm
{
    Finite,

    /// <summary>The English present without an ending.</summary>
    Base,
    Participle,
    Gerund,
}

/// <summary>One form of a verb of saying.</summary>
internal sealed record ReportingForm(string Strength, VerbForm Form);

/// <summary>A third-person pronoun: gender m, f, n, or u where it tells none.</summary>
internal sealed record PronounForm(char Gender, bool IsPlural);
