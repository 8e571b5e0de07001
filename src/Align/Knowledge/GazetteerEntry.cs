namespace Align.Knowledge;

/// <summary>The table an entry comes from.</summary>
internal enum GazetteerTable
{
    Place,
    Organisation,
    Role,
    Event,
    Person,
}

/// <summary>One thing of the world with its names in both languages.</summary>
internal sealed class GazetteerEntry(GazetteerTable table, string id, string kind)
{
    /// <summary>Its number in the gazetteer.</summary>
    public int Number { get; init; }

    public GazetteerTable Table { get; } = table;

    public string Id { get; } = id;

    public string Kind { get; } = kind;

    /// <summary>The id of the country or larger place it belongs to, or empty.</summary>
    public string In { get; init; } = "";

    /// <summary>Names by language code, the usual one first.</summary>
    public required IReadOnlyDictionary<string, string[]> Names { get; init; }

    public IReadOnlyDictionary<string, string[]> Demonyms { get; init; } = Empty;

    public IReadOnlyDictionary<string, string[]> Metonyms { get; init; } = Empty;

    public IReadOnlyDictionary<string, string[]> Acronyms { get; init; } = Empty;

    /// <summary>For a person: the ids of the roles.</summary>
    public string[] Roles { get; init; } = [];

    /// <summary>For a person: m, f or u.</summary>
    public char Gender { get; init; } = 'u';

    public bool IsCountry => Table == GazetteerTable.Place && Kind is "country" or "territory";

    public bool IsTown => Table == GazetteerTable.Place && Kind is "city" or "town" or "capital";

    public static IReadOnlyDictionary<string, string[]> Empty { get; } = new Dictionary<string, string[]>();

    public override string ToString() => Id;
}

/// <summary>How a name in a text names its entry.</summary>
internal enum NameUse
{
    Name,
    Acronym,
    Demonym,
    Metonym,
}

/// <summary>One reading of a name: the entry, and in which way the name stands for it.</summary>
internal sealed record NameSense(GazetteerEntry Entry, NameUse Use);
