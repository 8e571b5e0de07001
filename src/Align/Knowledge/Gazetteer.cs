namespace Align.Knowledge;

/// <summary>
/// The names of <c>corpus/gazetteer</c>, and per language the look-ups from a name as it stands in a text (inflected, abbreviated) to its entries.
/// Loaded once, when first used.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> BuiltIn = new(() => new Gazetteer());

    private readonly Dictionary<string, GazetteerEntry> _byId = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        Load("places", GazetteerTable.Place);
        Load("organisations", GazetteerTable.Organisation);
        Load("roles", GazetteerTable.Role);
        Load("events", GazetteerTable.Event);
        Load("people", GazetteerTable.Person);
        if (CorpusTable.Embedded("gazetteer/firstnames.tsv") is { } names)
            FirstNames = names.Rows.Select(r => (Name: r[names.Column("name")], Gender: r[names.Column("gender")][0])).DistinctBy(n => n.Name).ToDictionary(n => n.Name, n => n.Gender, StringComparer.Ordinal);
    }

    public static Gazetteer Default => BuiltIn.Value;

    public IEnumerable<GazetteerEntry> Entries => _byId.Values;

    /// <summary>First names with their gender: m, f or u.</summary>
    public IReadOnlyDictionary<string, char> FirstNames { get; } = new Dictionary<string, char>();

    public GazetteerEntry? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The country an entry lies in, or is; null where it lies in none.</summary>
    public GazetteerEntry? CountryOf(GazetteerEntry entry)
    {
        for (var depth = 0; depth < 6; depth++)
        {
            if (entry.IsCountry)
                return entry;
            if (entry.In.Length == 0 || Find(entry.In) is not { } larger)
                return null;
            entry = larger;
        }
        return null;
    }

    private void Load(string name, GazetteerTable kind)
    {
        if (CorpusTable.Embedded($"gazetteer/{name}.tsv") is not { } table)
            return;
        foreach (var row in table.Rows)
        {
            var entry = new GazetteerEntry(kind, Cell("id"), kind == GazetteerTable.Person ? "person" : Cell("kind"))
            {
                In = Cell("in"),
                Names = Pair("ro", "en"),
                Demonyms = Pair("ro_demonym", "en_demonym"),
                Metonyms = Pair("ro_metonym", "en_metonym"),
                Acronyms = Pair("ro_acronym", "en_acronym"),
                Roles = CorpusTable.Values(Cell("roles")),
                Gender = Cell("gender") is { Length: > 0 } g ? g[0] : 'u',
            };
            _byId.TryAdd(entry.Id, entry);

            string Cell(string column) => table.HasColumn(column) ? row[table.Column(column)] : "";

            IReadOnlyDictionary<string, string[]> Pair(string ro, string en) => table.HasColumn(ro)
                ? new Dictionary<string, string[]>(2, StringComparer.Ordinal) { ["ro"] = CorpusTable.Values(Cell(ro)), ["en"] = CorpusTable.Values(Cell(en)) }
                : GazetteerEntry.Empty;
        }
    }
}
