using Align.Knowledge;

namespace Align.Entities;

/// <summary>A mention while the document is being read: where it stands and what has been learned of it so far.</summary>
internal sealed class MentionDraft(int first, int end, MentionKind kind, EntityType type)
{
    public int First { get; } = first;

    public int End { get; } = end;

    /// <summary>The first token of the phrase around it, article included.</summary>
    public int From { get; set; } = first;

    /// <summary>The number after the last token of the phrase.</summary>
    public int To { get; set; } = end;

    public MentionKind Kind { get; set; } = kind;

    public EntityType Type { get; set; } = type;

    /// <summary>The gazetteer entry, where the name has one.</summary>
    public GazetteerEntry? Entry { get; set; }

    /// <summary>Other entries that the name could stand for: the city of a capital that is read as its country's government, and the reverse.</summary>
    public GazetteerEntry? Alternative { get; set; }

    /// <summary>The folded name without case endings, for a name that is not in the gazetteer.</summary>
    public string Name { get; set; } = "";

    /// <summary>The role that a description, or a title before a name, gives.</summary>
    public RoleOf? Role { get; set; }

    /// <summary>The draft that a description stands in apposition to, or the other way round.</summary>
    public MentionDraft? Apposition { get; set; }

    public EventAnchor? Event { get; set; }

    /// <summary>For a noun that takes up an organisation or place: its class, such as company, court, town.</summary>
    public string Class { get; set; } = "";

    public char Gender { get; set; } = 'u';

    /// <summary>For a name: the ids of the towns and countries in it.</summary>
    public IReadOnlyList<string> Places { get; set; } = [];

    /// <summary>For the name of any institution of a kind: the id of the country whose it is, where that stands beside it.</summary>
    public string CountryOf { get; set; } = "";

    /// <summary>Whether it is one common word, such as nature, and heads no institution's name.</summary>
    public bool IsCommonWord { get; set; }

    /// <summary>Whether its type is only what names of its shape mostly are.</summary>
    public bool IsGuess { get; set; }

    /// <summary>Whether it introduces somebody or something: <c>a spokeswoman for the railways</c>, <c>o asociație locală</c>.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>Whether it stands for somebody named before, and says neither name nor office: <c>the 24-year-old</c>, <c>austriacul</c>.</summary>
    public bool IsStandIn { get; init; }

    /// <summary>For one that stands for somebody by where he or she comes from: the place.</summary>
    public GazetteerEntry? Origin { get; set; }

    /// <summary>For one that stands for somebody: whether it is a word for anybody without an office, such as <c>the man</c>, <c>inculpatul</c>.</summary>
    public bool IsPlainPerson { get; init; }

    /// <summary>Whether a verb stands beside it, so that it does or says something.</summary>
    public bool IsSubject { get; set; }

    /// <summary>Whether it stands without an article where headlines leave it out: a mention only where its entity is known.</summary>
    public bool IsBare { get; set; }

    /// <summary>A description that only says something about the name beside it and is not listed as a mention.</summary>
    public bool IsTitle { get; set; }

    public override string ToString() => $"[{First},{End}) {Kind} {Type} {Entry?.Id ?? Name}";
}
