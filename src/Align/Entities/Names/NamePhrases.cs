using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>What stands around a name and belongs to it: its article, where it is, whose it is; and the places inside it.</summary>
internal sealed class NamePhrases(TokenTable tokens, TermTable terms, NameWords words, NameReader reader, DemonymReader demonyms)
{
    /// <summary>Gives a name all that belongs to it.</summary>
    public void Complete(MentionDraft name, SentenceSpan sentence, NamesOfSentence inSentence)
    {
        name.Places = [.. TownsIn(name)];
        TakeArticle(name, sentence);
        TakePlace(name, inSentence);
        TakeOrigin(name, inSentence);
        TakeVenue(name, inSentence);
    }

    // "the European Union": the article in front belongs to a name that stands for itself, not to "the UN report".
    private void TakeArticle(MentionDraft name, SentenceSpan sentence)
    {
        if (name.Type == EntityType.Person && name.First > sentence.FirstToken && words.Title.Contains(tokens.Folded(name.First - 1)))
            name.From = name.First - 1;
        if (tokens.Language != Language.English || name.Kind is not (MentionKind.Name or MentionKind.Acronym) || name.Type == EntityType.Person || name.First == sentence.FirstToken || tokens.Folded(name.First - 1) != "the")
            return;
        if (name.End >= sentence.EndToken || !tokens.IsWord(name.End) || tokens.IsStop(name.End) || terms.IsVerb(tokens.Form(name.End)))
            name.From = name.First - 1;
    }

    // "Spitalul Clinic de Copii din Brașov", "Court of Appeal in Craiova": where it is, is part of what it is called.
    private void TakePlace(MentionDraft name, NamesOfSentence inSentence)
    {
        if (!(name.Type == EntityType.Organization || name.Entry is { Kind: "building" }) || name.Kind != MentionKind.Name || name.End + 1 >= tokens.Count || name.End - name.First < 2 || !words.ClassOfHead.ContainsKey(tokens.Stem(name.First)))
            return;
        if (tokens.Folded(name.End) is "din" or "in" && inSentence.Starting(name.End + 1) is { Type: EntityType.Place, Kind: MentionKind.Name } place)
        {
            name.To = place.End;
            // Any court of appeal, and then one of them.
            if (name.Entry is { Table: GazetteerTable.Organisation, In: "" })
                (name.Entry, name.Name) = (null, string.Join(' ', Enumerable.Range(name.First, name.End - name.First).Where(i => !tokens.IsStop(i)).Append(place.First).Select(tokens.Folded)));
        }
    }

    // "Ministerul de Interne georgian": whose it is.
    private void TakeOrigin(MentionDraft name, NamesOfSentence inSentence)
    {
        if (tokens.Language == Language.Romanian && name is { Type: EntityType.Organization, Kind: MentionKind.Name } && name.End - name.First > 1 && name.To == name.End && inSentence.Starting(name.End) is { Kind: MentionKind.Demonym } origin)
            (name.To, name.CountryOf) = (origin.End, name.Entry is { In: "" } ? origin.Entry?.Id ?? "" : "");
        if (tokens.Language == Language.English && name is { Entry: { Table: GazetteerTable.Organisation, In: "" }, Kind: MentionKind.Name } && tokens.IsCapitalised(name.First) && name.End - name.First > 1 && name.From == name.First && inSentence.Ending(name.First) is { Kind: MentionKind.Demonym } owner)
            (name.From, name.CountryOf) = (owner.First > 0 && tokens.Folded(owner.First - 1) == "the" ? owner.First - 1 : owner.First, owner.Entry?.Id ?? "");
    }

    // "Jocurile Olimpice de la Paris", "the Paris Olympics": one of many.
    private void TakeVenue(MentionDraft name, NamesOfSentence inSentence)
    {
        if (name is not { Type: EntityType.Event, Entry.Kind: "competition" or "summit" or "festival", Kind: MentionKind.Name })
            return;
        if (tokens.Language == Language.English)
        {
            if (inSentence.Ending(name.First) is { Type: EntityType.Place, Kind: MentionKind.Name } before && name.From == name.First)
                name.From = before.From > 0 && tokens.Folded(before.From - 1) == "the" ? before.From - 1 : before.From;
            return;
        }
        var at = name.End;
        if (at + 2 < tokens.Count && tokens.Folded(at) == "de" && tokens.Folded(at + 1) is "la" or "pe")
            at += 2;
        else if (at < tokens.Count && tokens.Folded(at) == "din")
            at++;
        if (at > name.End && inSentence.Starting(at) is { Type: EntityType.Place, Kind: MentionKind.Name } venue)
            name.To = venue.End;
    }

    // "Spitalul Județean Ploiești"
    private IEnumerable<string> TownsIn(MentionDraft name)
    {
        if (name.Type is not (EntityType.Organization or EntityType.Other) || name.End - name.First < 2)
            yield break;
        for (var i = name.First + 1; i < name.End; i++)
            if (tokens.IsCapitalised(i) && reader.PlaceInside(i, name.End) is { Entry: { } place })
                yield return place.Id;
    }

    /// <summary>The places that are mentions of their own inside a name: <c>Banca Italiei</c>, <c>Press Trust of India</c>.</summary>
    public IEnumerable<MentionDraft> PlacesIn(MentionDraft name, HashSet<GazetteerEntry> townsNamed)
    {
        // "portul Constanța", "Constanta port"
        if (name is { Type: EntityType.Place, Kind: MentionKind.Name } && name.End - name.First > 1 && (name.Entry is null || name.Entry.Kind == "building"))
            for (var i = name.First; i < name.End; i++)
                if (words.Facility.Contains(tokens.Folded(tokens.Language == Language.Romanian ? name.First : name.End - 1)) && tokens.IsCapitalised(i) && reader.PlaceInside(i, name.End) is { Entry.IsTown: true } town)
                    yield return town;
        if (name.Type is EntityType.Person or EntityType.Place or EntityType.Event || name.Kind != MentionKind.Name || name.End - name.First < 2)
            yield break;
        // "Romania's central bank", "the Romanian central bank"
        if (tokens.Language == Language.English && !tokens.IsCapitalised(name.First + 1) && (tokens.Folded(name.First + 1) == "'s" ? reader.PlaceInside(name.First, name.First + 1) : demonyms.Read(name.First, name.First + 1)) is { Entry.IsCountry: true } owner)
            yield return owner;
        for (var i = name.Type == EntityType.Work ? name.First : name.First + 1; i < name.End; i++)
            if (tokens.IsCapitalised(i) && reader.PlaceInside(i, name.End) is { } place && (name.Type == EntityType.Work || (place.Entry!.IsCountry && IsComplement(i)) || IsSeat(name, place, townsNamed)))
            {
                yield return place;
                i = place.End - 1;
            }
    }

    // "Curtea de Apel Constanța", "Dinamo București": the town at the end of an institution's name, where nothing else names it.
    private static bool IsSeat(MentionDraft name, MentionDraft place, HashSet<GazetteerEntry> townsNamed) => name.Type == EntityType.Organization && place.End == name.End && place.Entry is { IsTown: true } && !townsNamed.Contains(place.Entry);

    // "Banca [Italiei]", "Trust of [India]"; not "Radio România".
    private bool IsComplement(int token) => tokens.Folded(token - 1) is "of" || (tokens.Language == Language.Romanian && tokens.Folded(token) is [.., 'i'] && !tokens.IsStop(token - 1)) || (tokens.Language == Language.Romanian && tokens.Folded(token - 1) is "a" or "al");
}
