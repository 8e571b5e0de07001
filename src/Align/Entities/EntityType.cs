namespace Align;

/// <summary>What sort of thing an entity is.</summary>
public enum EntityType
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A country, town, river, building or other place; a country also as a political actor.</summary>
    Place,

    /// <summary>An institution, company, party, agency, club or other organisation.</summary>
    Organization,

    /// <summary>A named or anchored event: <c>summitul de la Helsinki</c>, <c>the 2016 election</c>.</summary>
    Event,

    /// <summary>A work, treaty or document.</summary>
    Work,

    /// <summary>A product or vehicle.</summary>
    Product,

    /// <summary>A named thing whose sort is not known.</summary>
    Other,
}

/// <summary>How a mention names its entity.</summary>
public enum MentionKind
{
    /// <summary>By its name: <c>Vladimir Putin</c>, <c>Rusiei</c>.</summary>
    Name,

    /// <summary>By its acronym: <c>SUA</c>, <c>UE-ului</c>.</summary>
    Acronym,

    /// <summary>By a description: <c>liderul de la Kremlin</c>, <c>the Russian president</c>.</summary>
    Nominal,

    /// <summary>By the adjective or people of a place: <c>rusă</c>, <c>Russian</c>.</summary>
    Demonym,

    /// <summary>By a place or building that stands for it: <c>Moscova</c> for Russia.</summary>
    Metonym,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
