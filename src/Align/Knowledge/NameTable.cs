using Align.Text;

namespace Align.Knowledge;

/// <summary>One language's names of the gazetteer, ready for look-up in a text: every name in its inflected forms, with all it can stand for.</summary>
internal sealed class NameTable
{
    private readonly Senses _names;
    private readonly Senses _demonyms;
    private readonly PhraseIndex _roles;
    private readonly int[] _roleEntries;

    private NameTable(Grammar grammar, Gazetteer gazetteer, CorpusTable? firstNames)
    {
        var code = grammar.Language.Code;
        var inflected = grammar.Language == Language.Romanian;
        var names = new SensesBuilder(grammar);
        var demonyms = new SensesBuilder(grammar);
        var roles = new List<(string Name, int Entry)>();
        for (var e = 0; e < gazetteer.Count; e++)
        {
            var entry = gazetteer[e];
            if (entry.Table == GazetteerTable.Role)
            {
                if (entry.Kind != "modifier")
                    roles.AddRange(ValuesOf(entry.Names).Select(n => (n, entry.Number)));
                continue;
            }
            foreach (var name in ValuesOf(entry.Names))
                AddForms(name, entry, IsAcronym(name) ? NameUse.Acronym : NameUse.Name);
            foreach (var acronym in ValuesOf(entry.Acronyms))
                AddForms(acronym, entry, IsAcronym(acronym) ? NameUse.Acronym : NameUse.Name);       // AfD, MApN are no capitals throughout
            foreach (var metonym in ValuesOf(entry.Metonyms))
                AddForms(metonym, entry, NameUse.Metonym);
            foreach (var demonym in ValuesOf(entry.Demonyms))
                demonyms.Add(demonym, entry, NameUse.Demonym);
        }
        _names = names.Build(byStem: false);
        _demonyms = demonyms.Build(byStem: true);
        _roles = new PhraseIndex([.. roles.Select(r => r.Name)], grammar.Analyzer, byStem: inflected);
        _roleEntries = [.. roles.Select(r => r.Entry)];
        FirstNames = FirstNames.Of(firstNames, grammar.Language);
        (Names, Demonyms, Roles) = Tables(gazetteer);

        string[] ValuesOf(IReadOnlyDictionary<string, string[]> values) => values.GetValueOrDefault(code) ?? [];

        void AddForms(string name, GazetteerEntry entry, NameUse use)
        {
            // Of people only women's first names inflect (Maiei Sandu); the others have "lui" before them.
            var inflects = inflected && (entry.Table != GazetteerTable.Person || name.Contains("a ", StringComparison.Ordinal));
            foreach (var form in inflects ? NameForms.Of(name) : [name])
                names.Add(form, entry, use);
        }
    }

    private NameTable(CompiledReader reader, Gazetteer gazetteer)
    {
        (_names, _demonyms) = (Senses.Read(reader), Senses.Read(reader));
        (_roles, _roleEntries) = (PhraseIndex.Read(reader), reader.Numbers());
        FirstNames = FirstNames.Read(reader);
        (Names, Demonyms, Roles) = Tables(gazetteer);
    }

    /// <summary>Names, acronyms and metonyms by their folded words; the caller checks the capital.</summary>
    public PhraseTable<NameSense[]> Names { get; }

    /// <summary>Demonyms by stem.</summary>
    public PhraseTable<NameSense[]> Demonyms { get; }

    /// <summary>Titles and roles: by stem in Romanian, by form in English, where a plural is of no one person.</summary>
    public PhraseTable<GazetteerEntry> Roles { get; }

    public FirstNames FirstNames { get; }

    /// <summary>The names of the built-in gazetteer in a language: compiled with the library, or, while the library is being built, put together.</summary>
    public static NameTable For(Grammar grammar) => grammar.View("names", static g =>
        CompiledReader.Open($"names-{g.Language.Code}") is { } reader ? new NameTable(reader, Gazetteer.Default) : Of(g, Gazetteer.Default, CorpusTable.Embedded("gazetteer/firstnames.tsv")));

    /// <summary>The names of a gazetteer in a language.</summary>
    public static NameTable Of(Grammar grammar, Gazetteer gazetteer, CorpusTable? firstNames) => new(grammar, gazetteer, firstNames);

    public void Write(CompiledWriter writer)
    {
        _names.Write(writer);
        _demonyms.Write(writer);
        _roles.Write(writer);
        writer.Numbers(_roleEntries);
        FirstNames.Write(writer);
    }

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

    private (PhraseTable<NameSense[]>, PhraseTable<NameSense[]>, PhraseTable<GazetteerEntry>) Tables(Gazetteer gazetteer) =>
        (_names.Table(gazetteer), _demonyms.Table(gazetteer), new PhraseTable<GazetteerEntry>(_roles, number => gazetteer[_roleEntries[number]]));

    /// <summary>Expressions, each with what it can stand for.</summary>
    private sealed class Senses(PhraseIndex expressions, int[] first, int[] entries, byte[] uses)
    {
        public static Senses Read(CompiledReader reader) => new(PhraseIndex.Read(reader), reader.Offsets(), reader.Numbers(), reader.Bytes());

        public void Write(CompiledWriter writer)
        {
            expressions.Write(writer);
            writer.Offsets(first);
            writer.Numbers(entries);
            writer.Bytes(uses);
        }

        public PhraseTable<NameSense[]> Table(Gazetteer gazetteer)
        {
            // Made when first met, as the entries are; two threads may make the same.
            var made = new NameSense[]?[first.Length - 1];
            return new PhraseTable<NameSense[]>(expressions, number => made[number] ??= Make(number, gazetteer));
        }

        private NameSense[] Make(int number, Gazetteer gazetteer)
        {
            var senses = new NameSense[first[number + 1] - first[number]];
            for (var i = 0; i < senses.Length; i++)
                senses[i] = new NameSense(gazetteer[entries[first[number] + i]], (NameUse)uses[first[number] + i]);
            return senses;
        }
    }

    private sealed class SensesBuilder(Grammar grammar)
    {
        private readonly StringTable _names = new(4096);
        private readonly List<List<(int Entry, NameUse Use)>> _senses = [];

        public void Add(string name, GazetteerEntry entry, NameUse use)
        {
            var number = _names.Add(Folding.Fold(name, grammar.Language), out var added);
            if (added)
                _senses.Add([]);
            if (!_senses[number].Contains((entry.Number, use)))
                _senses[number].Add((entry.Number, use));
        }

        public Senses Build(bool byStem)
        {
            var first = new int[_senses.Count + 1];
            for (var i = 0; i < _senses.Count; i++)
                first[i + 1] = first[i] + _senses[i].Count;
            var names = Enumerable.Range(0, _names.Count).Select(i => _names[i]).ToList();
            return new Senses(new PhraseIndex(names, grammar.Analyzer, byStem), first, [.. _senses.SelectMany(s => s).Select(s => s.Entry)], [.. _senses.SelectMany(s => s).Select(s => (byte)s.Use)]);
        }
    }
}
