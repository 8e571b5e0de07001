using Align.Text;

namespace Align.Knowledge;

/// <summary>One language's names of the gazetteer, ready for look-up in a text: every name in its inflected forms, with all it can stand for.</summary>
internal sealed class NameTable
{
    private NameTable(Grammar grammar)
    {
        var code = grammar.Language.Code;
        var inflected = grammar.Language == Language.Romanian;
        var senses = new Dictionary<string, List<NameSense>>(StringComparer.Ordinal);
        var demonyms = new Dictionary<string, List<NameSense>>(StringComparer.Ordinal);
        foreach (var entry in Gazetteer.Default.Entries.Where(e => e.Table != GazetteerTable.Role))
        {
            foreach (var name in ValuesOf(entry.Names))
                AddForms(name, new NameSense(entry, IsAcronym(name) ? NameUse.Acronym : NameUse.Name));
            foreach (var acronym in ValuesOf(entry.Acronyms))
                AddForms(acronym, new NameSense(entry, NameUse.Acronym));
            foreach (var metonym in ValuesOf(entry.Metonyms))
                AddForms(metonym, new NameSense(entry, NameUse.Metonym));
            foreach (var demonym in ValuesOf(entry.Demonyms))
                Add(demonyms, demonym, new NameSense(entry, NameUse.Demonym));
        }
        Names = new(senses.Select(s => (s.Key, s.Value.ToArray())), grammar.Analyzer);
        Demonyms = new(demonyms.Select(s => (s.Key, s.Value.ToArray())), grammar.Analyzer, byStem: true);
        Roles = new(Gazetteer.Default.Entries.Where(e => e.Table == GazetteerTable.Role && e.Kind != "modifier").SelectMany(e => ValuesOf(e.Names).Select(n => (n, e))), grammar.Analyzer, byStem: inflected);
        FirstNames = StringTable.Of(Gazetteer.Default.FirstNames.Keys.Select(n => Folding.Fold(n, grammar.Language)));

        string[] ValuesOf(IReadOnlyDictionary<string, string[]> values) => values.GetValueOrDefault(code) ?? [];

        void AddForms(string name, NameSense sense)
        {
            foreach (var form in inflected ? NameForms.Of(name) : [name])
                Add(senses, form, sense);
        }

        void Add(Dictionary<string, List<NameSense>> to, string name, NameSense sense)
        {
            var key = Folding.Fold(name, grammar.Language);
            if (!to.TryGetValue(key, out var list))
                to[key] = list = [];
            if (!list.Contains(sense))
                list.Add(sense);
        }
    }

    /// <summary>Names, acronyms and metonyms by their folded words; the caller checks the capital.</summary>
    public PhraseTable<NameSense[]> Names { get; }

    /// <summary>Demonyms by stem.</summary>
    public PhraseTable<NameSense[]> Demonyms { get; }

    /// <summary>Titles and roles: by stem in Romanian, by form in English, where a plural is of no one person.</summary>
    public PhraseTable<GazetteerEntry> Roles { get; }

    /// <summary>Folded first names.</summary>
    public StringTable FirstNames { get; }

    public static NameTable For(Grammar grammar) => grammar.View("names", static g => new NameTable(g));

    /// <summary>Whether a name is written in capitals only, dots aside.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsLower(c) || c == ' ')
                return false;
            if (char.IsUpper(c))
                letters++;
        }
        return letters >= 2;
    }
}
