using System.Runtime.InteropServices;
using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>An entity in the making.</summary>
internal sealed class EntityCluster(int number)
{
    // Where its mentions begin, in order, and how far any of them reaches up to there.
    private readonly List<int> _starts = [];
    private readonly List<int> _reach = [];

    /// <summary>Its place in the order in which entities were found.</summary>
    public int Number { get; } = number;

    public List<MentionDraft> Drafts { get; } = [];

    public GazetteerEntry? Entry { get; private set; }

    public List<string> Names { get; } = [];

    public List<string> Acronyms { get; } = [];

    public List<RoleOf> Roles { get; } = [];

    public EventAnchor? Event { get; private set; }

    public EntityType Type { get; private set; } = EntityType.Other;

    private char Gender { get; set; } = 'u';

    public void Add(MentionDraft draft)
    {
        Drafts.Add(draft);
        AddPosition(draft);
        Entry ??= draft.Entry;
        if (draft.Entry is null && draft.Name.Length > 0)
        {
            var names = draft.Kind == MentionKind.Acronym ? Acronyms : Names;
            if (!names.Contains(draft.Name))
                names.Add(draft.Name);
        }
        if (draft.Role is { } role && !Roles.Contains(role))
            Roles.Add(role);
        if (draft.Event is { } e)
            Event = Event is null ? e : new EventAnchor(e.Kind, Event.Place.Length > 0 ? Event.Place : e.Place, Event.Year ?? e.Year);
        if (Type == EntityType.Other || (Drafts.Count > 1 && !draft.IsGuess && draft.Kind != MentionKind.Nominal && Drafts.TrueForAll(d => d == draft || d.IsGuess)) || (draft.Entry is not null && Type != EntityType.Person))
            Type = draft.Type;
        if (Gender == 'u')
            Gender = draft.Gender;
    }

    public bool GenderFits(char gender) => gender == 'u' || Gender == 'u' || gender == Gender;

    /// <summary>Where its first mention begins.</summary>
    public int FirstAt => _starts[0];

    /// <summary>Where its last mention before another mention ends, or -1.</summary>
    public int LastBefore(MentionDraft draft)
    {
        var at = FirstAtOrBehind(draft.First);
        return at == 0 ? -1 : _reach[at - 1];
    }

    /// <summary>
    /// How much a text has it in mind where another mention stands: each mention before counts, a subject twice, and half as much with every sentence in
    /// between (after Lappin and Leass, An Algorithm for Pronominal Anaphora Resolution, 1994).
    /// </summary>
    public double Salience(MentionDraft draft, TokenTable tokens)
    {
        var (sum, sentence) = (0.0, tokens.SentenceOf(draft.First));
        foreach (var own in Drafts)
            if (own.First < draft.First && own != draft)
                sum += (own.IsSubject ? 2 : 1) * Math.Pow(0.5, sentence - tokens.SentenceOf(own.First));
        return sum;
    }

    public bool Fits(MentionDraft draft, Language language) => NameScore(draft.Name, draft.IsCommonWord ? null : language) >= 0.9 && (Type == draft.Type || Type == EntityType.Other || draft.Type == EntityType.Other
        || draft.IsGuess || Drafts.TrueForAll(d => d.IsGuess) || (Type == EntityType.Person && !draft.Name.Contains(' ')) || (draft.Type == EntityType.Person && Names.All(n => !n.Contains(' '))));

    /// <summary>How alike a name is to those it has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="language">The language whose known names may be shortened to one word of theirs; none where the word is a common one.</param>
    public double NameScore(string name, Language? language = null)
    {
        var best = 0.0;
        foreach (var own in Names)
            if (Type == EntityType.Person || !(IsOfMembers(own, name) || IsOfMembers(name, own)))
                best = Math.Max(best, NameSimilarity.Of(own, name, Type == EntityType.Person));
        if (Acronyms.Contains(name))
            best = 1;
        // "the Fund" for the International Monetary Fund.
        if (Type == EntityType.Organization && name.Length >= 4 && !name.Contains(' ') && Shortened(language).Any(n => n.Contains(' ') && n.Split(' ').Contains(name) && !IsOfMembers(n, name)))
            best = Math.Max(best, 0.91);
        // "Tensio" for Tensio Health, whatever that is.
        if (Type == EntityType.Other && language is not null && name.Length >= 5 && !name.Contains(' ') && Names.Exists(n => n.StartsWith(name + " ", StringComparison.Ordinal) && n.IndexOf(' ', name.Length + 1) < 0 && !IsOfMembers(n, name)))
            best = Math.Max(best, 0.91);
        // "Babeș-Bolyai" for the university of that name.
        if (Type == EntityType.Organization && name.Length >= 8 && name.Contains(' ') && Shortened(language).Any(n => n.Length > name.Length && (n.StartsWith(name + " ", StringComparison.Ordinal) || n.EndsWith(" " + name, StringComparison.Ordinal))))
            best = Math.Max(best, 0.91);
        // "Trump" for the gazetteer's Donald Trump.
        if (Entry is { Table: GazetteerTable.Person } && !name.Contains(' '))
            foreach (var known in KnownNames(Entry))
                best = Math.Max(best, NameSimilarity.Of(known, name));
        return best;
    }

    // "Sindicatul Liber Vitromed", "Parchetul de pe lângă Tribunalul Iași": whose union and which court's office it is. But "the Sanitas union" is called Sanitas.
    private static bool IsOfMembers(string name, string part) => !part.Contains(' ') && name.Split(' ') is { Length: > 2 } words && Array.Exists(words, w => w != part && ProperWords.IsOfMembers(w));

    // The names of the text, and of the gazetteer those in a language.
    private IEnumerable<string> Shortened(Language? language) => Entry is null || language is not { } own ? Names : Names.Concat(Entry.Names.GetValueOrDefault(own.Code, []).Select(n => Folding.Fold(n, Language.English)));

    /// <summary>The names of a gazetteer entry in any language, folded.</summary>
    public static IEnumerable<string> KnownNames(GazetteerEntry entry) => entry.Names.Values.SelectMany(v => v).Select(n => Folding.Fold(n, Language.English));

    public string DisplayName(TokenTable tokens)
    {
        if (Entry?.Names.GetValueOrDefault(tokens.Language.Code) is [var known, ..])
            return known;
        var longest = Drafts.Where(d => d.Kind == MentionKind.Name).OrderByDescending(d => d.End - d.First).ThenBy(d => d.First).FirstOrDefault()
            ?? Drafts.OrderByDescending(d => d.Event is not null ? d.End - d.First : 0).ThenBy(d => d.First).First();
        return tokens.Slice(longest.First, longest.End);
    }

    public EntityFacts Facts(string classOf) => new()
    {
        Class = classOf,
        IsDescribed = Drafts.TrueForAll(d => d.Kind == MentionKind.Nominal && d.Class.StartsWith("org-", StringComparison.Ordinal)),
        Places = [.. Drafts.SelectMany(d => d.Places).Distinct()],
        IsIntroduced = Drafts.TrueForAll(d => d.IsIndefinite),
        IsTypeGuessed = Entry is null && Roles.Count == 0 && Drafts.TrueForAll(d => d.IsGuess || d.Kind == MentionKind.Nominal),
        Entry = Entry,
        Names = [.. Names.OrderByDescending(n => n.Length)],
        Acronyms = Acronyms,
        Roles = [.. Roles.Distinct()],
        Gender = Gender,
        Event = Event,
    };

    private void AddPosition(MentionDraft draft)
    {
        var at = FirstAtOrBehind(draft.First);
        _starts.Insert(at, draft.First);
        _reach.Insert(at, Math.Max(draft.End, at == 0 ? -1 : _reach[at - 1]));
        for (var i = at + 1; i < _reach.Count && _reach[i] < _reach[at]; i++)
            _reach[i] = _reach[at];
    }

    private int FirstAtOrBehind(int token) => Ordered.FirstFrom(CollectionsMarshal.AsSpan(_starts), token);
}
