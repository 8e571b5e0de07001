using Align.Knowledge;

namespace Align.Entities;

/// <summary>What is known of an entity besides its mentions: what it is compared by across documents.</summary>
internal sealed record EntityFacts
{
    public static EntityFacts None { get; } = new();

    /// <summary>Its entry in the gazetteer.</summary>
    public GazetteerEntry? Entry { get; init; }

    /// <summary>The names it goes by, folded, fullest first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Acronyms it goes by, folded.</summary>
    public IReadOnlyList<string> Acronyms { get; init; } = [];

    /// <summary>For a person: the roles the text gives, each with the gazetteer id of the place or body it belongs to.</summary>
    public IReadOnlyList<RoleOf> Roles { get; init; } = [];

    /// <summary>m, f or u.</summary>
    public char Gender { get; init; } = 'u';

    /// <summary>Whether its type is only what names of its shape mostly are.</summary>
    public bool IsTypeGuessed { get; init; }

    /// <summary>For an institution or place: what sort it is, or empty.</summary>
    public string Class { get; init; } = "";

    /// <summary>For an event: its kind, country or place, and year.</summary>
    public EventAnchor? Event { get; init; }

    /// <summary>The ids of the towns and countries inside its names.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Whether it is only introduced, never taken up: <c>a Sanitas official</c>.</summary>
    public bool IsIntroduced { get; init; }

    /// <summary>Whether it only has an entry of the gazetteer for any institution of its kind: <c>the county council</c>.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>Whether it has a name of its own, not only descriptions.</summary>
    public bool IsNamed => (Entry is not null && !IsDescribed) || Names.Count > 0 || Acronyms.Count > 0;
}

/// <summary>A role and the id of the place or body it belongs to, empty where the text does not say.</summary>
internal readonly record struct RoleOf(GazetteerEntry Role, string Of)
{
    /// <summary>Whether two descriptions can be of one person: the same role, or one of them merely says leader, of the same place.</summary>
    public bool Fits(RoleOf other) => Of.Length > 0 && Of == other.Of && (Role.Id == other.Role.Id || Covers(other.Role) || other.Covers(Role));

    /// <summary>Whether it only says that the person leads, or stands beside somebody: <c>liderul de la Kremlin</c>, <c>omologul rus</c>.</summary>
    public bool IsVague => RoleSets.IsVague(Role.Id);

    // "liderul de la Kremlin" is the president of Russia; a counterpart holds any office.
    private bool Covers(GazetteerEntry other) => (Role.Id == "role-union-leader" && other.Id is "role-leader" or "role-federation-president") || (Role.Id == "role-counterpart" && (IsOffice(other) || other.Id == "role-counterpart")) || (Role.Id == "role-official" && (IsOffice(other) || other.Kind is "parliament" or "justice" or "generic" || other.Id.Contains("spokes", StringComparison.Ordinal))) || (Role.Id == "role-minister" && other.Kind == "minister") || (IsVague && (other.Kind is "state" or "government" or "royal" or "party" || RoleSets.IsHead(other.Id)));

    // Not "French soldier": those whom an office makes one another's counterparts.
    private static bool IsOffice(GazetteerEntry role) => role.Kind is "state" or "government" or "minister" or "royal" or "diplomatic" or "local" or "party" || RoleSets.IsHead(role.Id);

    /// <summary>Whether it is an office of state, and of another country than the one given: nobody holds offices in two.</summary>
    public bool IsOfAnotherCountryThan(string country) => country.Length > 0 && Of.Length > 0 && Of != country && (Role.Kind is "state" or "government" or "minister" or "royal" || IsVague)
        && Gazetteer.Default.Find(Of) is { IsCountry: true } && Gazetteer.Default.Find(country) is { IsCountry: true };

    /// <summary>Whether it is the office of who leads an institution: <c>șeful CNAB</c> is its director general.</summary>
    public bool IsHead => RoleSets.IsHead(Role.Id);
}

/// <summary>What identifies an event: its kind, the id of a place, and the year.</summary>
internal sealed record EventAnchor(string Kind, string Place, int? Year);
