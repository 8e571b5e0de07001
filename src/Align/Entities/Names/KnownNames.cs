using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>Decides what a name of the gazetteer means where it stands, and whether it is all of the name.</summary>
internal sealed class KnownNames(TokenTable tokens, TermTable terms, NameTable names, NameWords words, Capitals capitals, NameParts parts)
{
    private readonly NamePartWords _beside = NamePartWords.For(tokens.Grammar);
    private readonly SeatsOfGovernment _government = new(tokens, terms, words, parts);

    /// <summary>The country or town that starts at a token inside a longer name, or null.</summary>
    public MentionDraft? PlaceInside(int start, int limit) =>
        names.Names.TryMatch(tokens, start, limit, out var end, out var senses) && senses.Where(s => s.Use == NameUse.Name && s.Entry.Table == GazetteerTable.Place && s.Entry.Kind is "country" or "city" or "town" or "capital" or "county").MaxBy(s => Rank(s)) is { } sense
            ? new MentionDraft(start, end, MentionKind.Name, EntityType.Place) { Entry = sense.Entry } : null;

    /// <summary>The reading that the writing allows: an acronym only in capitals, a name not where the word merely opens the sentence.</summary>
    public NameSense? Choose(int start, int end, NameSense[] senses)
    {
        var surface = tokens.Text.AsSpan(tokens[start].Start, tokens[end - 1].End - tokens[start].Start);
        var areCapitals = Capitals.Are(surface);
        NameSense? best = null;
        // "județul Brașov", "Brasov county"
        if ((start > 0 && _beside.CountyBefore.Contains(tokens.Folded(start - 1))) || (end < tokens.Count && _beside.CountyBehind.Contains(tokens.Folded(end))))
            best = Array.Find(senses, s => s.Entry.Kind == "county" && s.Use == NameUse.Name);
        if (best is not null)
            return best;
        foreach (var sense in senses)
        {
            if (sense.Use == NameUse.Acronym && !areCapitals)
                continue;
            if (best is null || Rank(sense) > Rank(best))
                best = sense;
        }
        if (best is null || areCapitals || end - start > 1 || !tokens.OpensSentence(start))
            return best;
        // One word at the start of a sentence that is also a common word: "Turkey", "Mare", "Iași".
        return terms.IsKnown(tokens.Form(start)) && !capitals.StandsInside(start) && best.Entry.Table != GazetteerTable.Place ? null : best;
    }

    /// <summary>Whether a run of capitalised words is more than the name that it begins with: <c>Washington Redskins</c>, <c>Victoria Popescu</c>.</summary>
    public bool IsLongerName(int start, int knownEnd, int end, GazetteerEntry known)
    {
        // "Tribunalul Bistrița-Năsăud" is more than any court.
        if (IsGeneric(known) || (known.Table == GazetteerTable.Organisation && known.Kind is "court" or "police" or "ministry" or "government" && tokens.IsCapitalised(knownEnd) && tokens.Language == Language.Romanian))
            return true;
        if (knownEnd < end && tokens.IsMark(knownEnd, '-'))
            return true;
        var next = knownEnd;
        // "ISU Prahova", "DSP Iași" is the one of that county.
        if (known is { Table: GazetteerTable.Organisation, Kind: "government" or "police" or "agency" } && knownEnd - start == 1 && Capitals.Are(tokens.Surface(start)) && tokens.Language == Language.Romanian
            && names.Names.TryMatch(tokens, next, end, out _, out var counties) && Array.Exists(counties, c => c.Use == NameUse.Name && c.Entry.Kind is "county" or "city" or "town" or "capital") && !parts.IsGenitive(next))
            return true;
        // "Greenpeace Netherlands" is one branch.
        if (known is { Table: GazetteerTable.Organisation, Kind: "ngo" or "company" } && names.Names.TryMatch(tokens, next, end, out _, out var branches) && Array.Exists(branches, b => b.Entry.IsCountry && b.Use == NameUse.Name) && !parts.IsGenitive(next))
            return true;
        // "Partidul Socialist Croat": the one of that country.
        if (known is { Table: GazetteerTable.Organisation, Kind: "party" } && tokens.Language == Language.Romanian && tokens.IsCapitalised(next) && names.Demonyms.TryMatch(tokens, next, end, out _, out _))
            return true;
        // "Tudor Ispas": a surname that is also a feast.
        if (knownEnd - start == 1 && parts.IsPersonish(start) && parts.IsFeast(next, end))
            return true;
        if (!tokens.IsCapitalised(next) || names.Names.TryMatch(tokens, next, end, out _, out _) || names.Demonyms.TryMatch(tokens, next, end, out _, out _)
            || names.Roles.TryMatch(tokens, next, end, out _, out _))
            return false;
        // "pentru Agerpres Costel Brânduș": a person's name begins.
        if (known.Table == GazetteerTable.Organisation && parts.IsPersonish(next) && end - next > 1)
            return false;
        // "asociația Apuseni Verzi": what sort of thing it is has been said, and it is not the mountains.
        if (known.Table == GazetteerTable.Place && start > 0 && words.Introducer.Contains(tokens.Stem(start - 1)) && words.ClassOfHead.TryGetValue(tokens.Stem(start - 1), out var introduced)
            && introduced is not ("town" or "country" or "river" or "island"))
            return true;
        if (knownEnd - start == 1 && parts.IsPersonish(start))
            return true;
        if (known.Table == GazetteerTable.Organisation && knownEnd - start == 1)
            return true;                                        // CFR Călători
        // "Bega Veche", "Crișul Alb": an adjective is written large only as part of a name.
        if (known.Table == GazetteerTable.Place && tokens.Language == Language.Romanian && knownEnd - start == 1 && next == end - 1 && !capitals.IsTitleCase(start) && terms.IsOnlyAdjective(tokens.Form(next)))
            return true;
        // "Fresno Street", "Newcastle Airport"
        if (tokens.Language == Language.English && known.IsTown && !capitals.IsTitleCase(start) && (words.Place.Contains(tokens.Stem(end - 1)) || words.Facility.Contains(tokens.Folded(end - 1))))
            return true;
        return !Capitals.Are(tokens.Surface(start)) && (!terms.IsKnown(tokens.Form(next)) || words.Organisation.Contains(tokens.Stem(end - 1)));
    }

    /// <summary>The mention of an entry.</summary>
    public MentionDraft FromGazetteer(int start, int end, NameSense sense, NameSense[] senses)
    {
        var type = TypeOf(sense.Entry);
        var draft = new MentionDraft(start, end, sense.Use == NameUse.Acronym ? MentionKind.Acronym : MentionKind.Name, type) { Entry = sense.Entry, Gender = sense.Entry.Gender };
        var country = Gazetteer.Default.CountryOf(sense.Entry);
        if (sense.Use == NameUse.Metonym)
        {
            // The Kremlin and Downing Street are institutions of their countries: Moscow or London may act without them. The building itself is rarely news.
            draft.Kind = MentionKind.Metonym;
            if (Array.Find(senses, s => s is { Use: NameUse.Name, Entry.Kind: "building" }) is { } seat)
                (draft.Entry, draft.Type) = (seat.Entry, EntityType.Organization);
        }
        else if (sense.Entry.Kind == "capital" && country is not null && _government.IsMeant(start, end))
        {
            // Brussels decides for the Union, not for Belgium.
            (draft.Kind, draft.Alternative, draft.Entry) = (MentionKind.Metonym, sense.Entry, sense.Entry.Id == "brussels" ? Gazetteer.Default.Find("org-eu") ?? country : country);
            draft.Type = TypeOf(draft.Entry);
        }
        return draft;
    }

    // An entry for any institution of a kind, written without a capital.
    private bool IsGeneric(GazetteerEntry entry) => entry.Names.GetValueOrDefault(tokens.Language.Code) is [{ Length: > 0 } first, ..] && char.IsLower(first[0]);

    private static int Rank(NameSense sense) => (sense.Use, sense.Entry.Kind) switch
    {
        (NameUse.Metonym, _) => 9,
        (_, "country") => 8,
        (NameUse.Acronym, _) => 7,
        (_, "continent" or "capital") => 6,
        (_, "territory") => 5,
        _ when sense.Entry.Table == GazetteerTable.Organisation => 4,
        (_, "city" or "region") => 3,
        _ => 2,
    };

    private static EntityType TypeOf(GazetteerEntry entry) => entry.Table switch
    {
        GazetteerTable.Place => EntityType.Place,
        GazetteerTable.Organisation => EntityType.Organization,
        GazetteerTable.Person => EntityType.Person,
        GazetteerTable.Event => entry.Kind == "treaty" ? EntityType.Work : EntityType.Event,
        _ => EntityType.Other,
    };
}
