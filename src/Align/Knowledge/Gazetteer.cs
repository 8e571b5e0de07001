namespace Align.Knowledge;

/// <summary>
/// The entries of <c>corpus/gazetteer</c>, by number and by id. Each is made when it is first asked for: a text names few of them.
/// The ways from a name in a text to its entries are in <see cref="NameTable"/>.
/// </summary>
internal sealed class Gazetteer
{
    // The cells of a row, whatever table it is from; the first is the table's number.
    private static readonly string[] Columns =
        ["id", "kind", "in", "ro", "en", "ro_demonym", "en_demonym", "ro_metonym", "en_metonym", "ro_acronym", "en_acronym", "roles", "gender"];

    private static readonly (string Name, GazetteerTable Table)[] Tables =
    [
        ("places", GazetteerTable.Place), ("organisations", GazetteerTable.Organisation), ("roles", GazetteerTable.Role), ("events", GazetteerTable.Event), ("people", GazetteerTable.Person),
    ];

    private static readonly Lazy<Gazetteer> BuiltIn = new(static () =>
        CompiledReader.Open("gazetteer") is { } reader ? new Gazetteer(TextIndex.Read(reader), TextList.Read(reader)) : Of(CorpusTable.Embedded));

    private readonly TextIndex _ids;
    private readonly TextList _rows;
    private readonly GazetteerEntry?[] _entries;

    private readonly Lazy<Dictionary<string, int>> _capitals;

    private Gazetteer(TextIndex ids, TextList rows)
    {
        _capitals = new(Capitals);
        (_ids, _rows) = (ids, rows);
        _entries = new GazetteerEntry?[rows.Count];
    }

    /// <summary>The built-in gazetteer: compiled with the library, or, while the library is being built, read from its tables.</summary>
    public static Gazetteer Default => BuiltIn.Value;

    public int Count => _entries.Length;

    // Two threads may make the same entry; the first one stays, so that an entry is one object.
    public GazetteerEntry this[int number] => _entries[number] ?? Interlocked.CompareExchange(ref _entries[number], Make(number), null) ?? _entries[number]!;

    /// <summary>The gazetteer of some tables; of two rows with one id the first counts.</summary>
    /// <param name="table">Gives a table by its path below <c>corpus/</c>.</param>
    public static Gazetteer Of(Func<string, CorpusTable?> table)
    {
        var (ids, rows) = (new List<string>(), new List<string>());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, kind) in Tables)
            if (table($"gazetteer/{name}.tsv") is { } read)
                foreach (var cells in read.Rows)
                    if (seen.Add(cells[read.Column("id")]))
                    {
                        ids.Add(cells[read.Column("id")]);
                        rows.Add(string.Join('\t', Columns.Select(c => read.HasColumn(c) ? cells[read.Column(c)] : "").Prepend($"{(int)kind}")));
                    }
        return new Gazetteer(TextIndex.Of(ids), TextList.Of(rows));
    }

    public void Write(CompiledWriter writer)
    {
        _ids.Write(writer);
        _rows.Write(writer);
    }

    public GazetteerEntry? Find(string id) => _ids.Find(id) is var number and >= 0 ? this[number] : null;

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

    /// <summary>The capital of a country, by the country's id, or null.</summary>
    public GazetteerEntry? FindCapital(string country) => _capitals.Value.TryGetValue(country, out var number) ? this[number] : null;

    private Dictionary<string, int> Capitals()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var number = 0; number < _rows.Count; number++)
            if (_rows[number].ToString().Split('\t', 5) is [_, _, "capital", var country, ..])
                found.TryAdd(country, number);
        return found;
    }

    private GazetteerEntry Make(int number)
    {
        var cells = _rows[number].ToString().Split('\t');
        var table = (GazetteerTable)(cells[0][0] - '0');
        return new GazetteerEntry(table, cells[1], table == GazetteerTable.Person ? "person" : cells[2])
        {
            Number = number,
            In = cells[3],
            Names = Pair(4),
            Demonyms = Pair(6),
            Metonyms = Pair(8),
            Acronyms = Pair(10),
            Roles = CorpusTable.Values(cells[12]),
            Gender = cells[13] is [var gender, ..] ? gender : 'u',
        };

        IReadOnlyDictionary<string, string[]> Pair(int romanian) => cells[romanian].Length + cells[romanian + 1].Length == 0
            ? GazetteerEntry.Empty
            : new Dictionary<string, string[]>(2, StringComparer.Ordinal) { ["ro"] = CorpusTable.Values(cells[romanian]), ["en"] = CorpusTable.Values(cells[romanian + 1]) };
    }
}
