using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>The person whom a stand-in means: <c>the 61-year-old</c>, <c>austriacul</c>, <c>femeia</c>.</summary>
internal sealed class NearestPerson(TokenTable tokens, DescribedEntities entities, PlacesNamed places)
{
    // How many sentences back one may stand whom a stand-in means.
    private const int Farthest = 5;

    /// <summary>Whoever was last named, in this sentence or the three before it; first who is known to come from there, or to be of that age.</summary>
    public EntityCluster? Of(MentionDraft draft)
    {
        var sentence = tokens.SentenceOf(draft.First);
        var people = entities.People.Where(c => c.Type == EntityType.Person && c.Names.Count + (c.Entry is null ? 0 : 1) > 0 && c.GenderFits(draft.Gender) && c.LastBefore(draft) > 0).ToList();
        if (draft.Origin is { } origin && people.Where(c => ComesFrom(c, origin)).MaxBy(c => c.LastBefore(draft)) is { } compatriot)
            return compatriot;
        if (draft.IsPlainPerson)
            people.RemoveAll(c => c.Roles.Exists(r => r.Role.Kind is "justice" or "government" or "minister" || r.Role.Id.Contains("spokes", StringComparison.Ordinal)));
        if (AgeOf(draft) is { } age)
        {
            if (people.Find(c => AgeOf(c) == age) is { } aged)
                return aged;
            people.RemoveAll(c => AgeOf(c) is not null);
        }
        // Who is spoken of inside a quotation is not who speaks it.
        MentionDraft? Last(EntityCluster c) => c.Drafts.Where(d => d.First < draft.First && !IsQuoted(d.First)).MaxBy(d => d.First);
        var near = people.Select(c => (Cluster: (EntityCluster?)c, Last: Last(c))).Where(c => c.Last is { } last && tokens.SentenceOf(last.First) >= sentence - Farthest).ToList();
        if (near.Exists(c => !IsGuess(c.Cluster!)))
            near.RemoveAll(c => IsGuess(c.Cluster!));
        return near.OrderByDescending(c => (tokens.SentenceOf(c.Last!.First), c.Cluster!.Drafts.Exists(d => d.IsSubject && d.First < draft.First && tokens.SentenceOf(d.First) == tokens.SentenceOf(c.Last.First)), c.Last.First)).FirstOrDefault().Cluster;
    }

    // A person only by the shape of the name: "Carska Bara".
    private bool IsGuess(EntityCluster person) => person.Entry is null && person.Roles.Count == 0 && entities.IsGuess(person);

    private bool IsQuoted(int token)
    {
        var marks = 0;
        for (var i = tokens.Sentences[tokens.SentenceOf(token)].FirstToken; i < token; i++)
            if (tokens.Kind(i) == TokenKind.Punctuation && (QuotationMarks.IsDouble(tokens.FirstChar(i)) || tokens.Surface(i) is "''" || (tokens.IsMark(i, '\'') && i > 0 && tokens.IsMark(i - 1, '\'') && tokens.IsGlued(i))))
                marks++;
        return marks % 2 == 1;
    }

    // "omul de afaceri olandez Pieter van Houwelingen", "Reithofer, an Austrian"
    private bool ComesFrom(EntityCluster person, GazetteerEntry origin) => person.Roles.Exists(r => r.Of == origin.Id)
        || person.Drafts.Exists(d => Enumerable.Range(Math.Max(0, d.From - 2), d.To + 4 - Math.Max(0, d.From - 2)).Any(i => i < tokens.Count && tokens.SentenceOf(i) == tokens.SentenceOf(d.First) && places.At(i) is { } place && PlacesNamed.IsIn(place, origin.Id)));

    // "the 61-year-old"
    private int? AgeOf(MentionDraft draft) => draft.IsStandIn && tokens.Surface(draft.First) is var word && char.IsAsciiDigit(word[0]) && int.TryParse(word[..^word.TrimStart("0123456789").Length], System.Globalization.CultureInfo.InvariantCulture, out var age) ? age : null;

    // "Sorina Ghelase, 47,", "Ioana Pop (47)"
    private int? AgeOf(EntityCluster person)
    {
        foreach (var draft in person.Drafts)
            if (draft.Kind == MentionKind.Name && draft.End + 2 < tokens.Count && (tokens.IsMark(draft.End, ',') || tokens.IsMark(draft.End, '(')) && tokens.Kind(draft.End + 1) == TokenKind.Number && tokens.Kind(draft.End + 2) == TokenKind.Punctuation
                && int.TryParse(tokens.Surface(draft.End + 1), System.Globalization.CultureInfo.InvariantCulture, out var age) && age is > 5 and < 110)
                return age;
        return null;
    }
}
