using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>The words of one language that say what a capitalised name is, from its grammar tables.</summary>
internal sealed class NameWords
{
    private NameWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "names");
        Organisation = roles.Stems("organisation");
        Place = roles.Stems("place");
        Connector = roles.Words("connector");
        Locative = roles.Words("locative");
        Title = roles.Words("title");
        Introducer = roles.Stems("introducer");
        Union = roles.Stems("union");
        Temporal = roles.Words("temporal");
        Facility = roles.Words("facility");
        Abbreviation = roles.Words("abbreviation");
        Creed = roles.Words("creed");
        Nominals = new(grammar.Rows("nominals").SelectMany(r => r.Values("words").Select(w => (w, r["class"]))), grammar.Analyzer);
        ClassOfHead = [];
        foreach (var row in grammar.Rows("nominals"))
            foreach (var word in row.Values("words"))
                ClassOfHead.TryAdd(grammar.Analyzer.Key(word), row["class"]);
        Events = new(grammar.Rows("events").SelectMany(r => r.Values("words").Select(w => (w, r["kind"]))), grammar.Analyzer);
        FirstNames = NameTable.For(grammar).FirstNames;
    }

    /// <summary>Stems of words that head the name of an organisation.</summary>
    public StringTable Organisation { get; }

    /// <summary>Stems of words that head, or introduce, the name of a place.</summary>
    public StringTable Place { get; }

    public StringTable Connector { get; }

    public StringTable Locative { get; }

    public StringTable Title { get; }

    /// <summary>Stems of common nouns that stand before a name without being part of it.</summary>
    public StringTable Introducer { get; }

    /// <summary>Stems of nouns that, being European, are the European Union's.</summary>
    public StringTable Union { get; }

    /// <summary>Words before a feast that make it a date: <c>until Christmas</c>.</summary>
    public StringTable Temporal { get; }

    /// <summary>Nouns for what stands in a town and is called after it: a port, an airport.</summary>
    public StringTable Facility { get; }

    /// <summary>Abbreviations in capitals that name nothing: a headquarters, a managing director, an hour.</summary>
    public StringTable Abbreviation { get; }

    /// <summary>Words for what people believe, speak or are, which English writes with a capital and Romanian without: <c>Christian</c>, <c>Latin</c>.</summary>
    public StringTable Creed { get; }

    /// <summary>Definite nouns that take up an organisation or place named before, with their class.</summary>
    public PhraseTable<string> Nominals { get; }

    /// <summary>From the stem of such a noun to its class.</summary>
    public Dictionary<string, string> ClassOfHead { get; }

    /// <summary>Nouns that name a kind of event.</summary>
    public PhraseTable<string> Events { get; }

    public FirstNames FirstNames { get; }

    public static NameWords For(Grammar grammar) => grammar.View("name-words", static g => new NameWords(g));
}
