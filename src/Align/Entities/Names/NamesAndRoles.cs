using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>Tells names, demonyms and offices apart where they meet: <c>Primarul Ion Vasilescu</c>, <c>ECB President</c>, <c>the Romanian court</c>.</summary>
internal sealed class NamesAndRoles(TokenTable tokens, TermTable terms, NameTable names, NameWords words, NameReader reader, DemonymReader demonyms)
{
    /// <summary>Reads what begins at a token: a name, a demonym, an office, or none.</summary>
    /// <returns>The token to go on at.</returns>
    public int ReadAt(int i, int limit, List<MentionDraft> found, List<NominalReader.RoleHit> roles)
    {
        if (!tokens.IsWord(i))
            return i + 1;
        if (demonyms.HalfOfTwo(i, limit) is { } half)
        {
            found.Add(half);
            return i + 2;
        }
        if (demonyms.LanguageEnd(i, limit) is { } language)
            return language;
        if (!tokens.IsCapitalised(i) && (ByDescription(i, limit) ?? County(i, limit) ?? (tokens.Language == Language.Romanian ? reader.Facility(i, limit) : null)) is { } known)
        {
            found.Add(known);
            return known.End;
        }
        var isRole = names.Roles.TryMatch(tokens, i, limit, out var roleEnd, out var role);
        // "the mayor's office" is no mayor, "Medicul-șef" no chief.
        if (isRole && ((words.Nominals.TryMatch(tokens, i, limit, out var thingEnd, out var thing) && (thingEnd > roleEnd || (thingEnd == roleEnd && tokens.Language == Language.Romanian && thing != "company"))) || (i > 0 && tokens.IsMark(i - 1, '-') && tokens.IsGlued(i) && !(i > 1 && tokens.Folded(i - 2) == "ex"))))
            isRole = false;
        var name = reader.Read(i, limit);
        // "cabana Bethlemi", "muntele Kazbek": what it is stands before its name, and no article between.
        if (name is { Kind: MentionKind.Name, Type: EntityType.Place or EntityType.Other } && name.First == i && i > 0 && tokens.Language == Language.Romanian && !tokens.IsCapitalised(i - 1) && words.Facility.Contains(tokens.Folded(i - 1)) && !words.ClassOfHead.ContainsKey(tokens.Stem(i - 1)) && name.Entry?.Kind is not ("town" or "city" or "capital" or "country"))
            (name.From, name.Type) = (i - 1, EntityType.Place);
        // "the 2016 US election" is one of many: its country and year say which, and the known name of all of them does not.
        if (name is { Entry.Table: GazetteerTable.Event } && words.Events.TryMatch(tokens, i + 1, limit, out var eventEnd, out _) && eventEnd == name.End
            && (reader.Read(i, i + 1) is { Type: EntityType.Place } country ? country : demonyms.Read(i, i + 1)) is { } anchor)
            name = anchor;
        // "Primarul Ion Vasilescu": the office and a person's name, though "primar" also heads the town hall's.
        if (isRole && name is { Entry: null } && roleEnd < name.End && tokens.IsCapitalised(roleEnd) && words.FirstNames.Contains(tokens.Folded(roleEnd)))
            name = null;
        // "Marta Queiroz" inside a sentence is a woman's name, whatever office is spelled alike: offices are written small.
        if (isRole && roleEnd == i + 1 && name is { Type: EntityType.Person } && name.End > roleEnd && tokens.Language == Language.Romanian && !tokens.OpensSentence(i) && words.FirstNames.Contains(tokens.Folded(i)))
            isRole = false;
        if (name is not null && (!isRole || (name.Entry is not null && name.End >= roleEnd) || (name.Type == EntityType.Organization && name.End > roleEnd)))
        {
            // "Romanian court" with a small letter is a court of Romania; "Romanian Football Federation" is a name.
            // "Legea minelor", "Consiliul": a common noun with a capital is a description.
            if (IsTimeOf(name, tokens.Sentences[tokens.SentenceOf(i)].FirstToken))
                return name.End;
            if (name is { Entry: null, Kind: MentionKind.Name } && name.End == i + 1 && words.Nominals.TryMatch(tokens, i, limit, out _, out _))
                return i + 1;
            // "European champions": what is European without being the Union's names nothing; "the European Championships" do.
            if (name.Entry is null && name.End == i + 1 && demonyms.IsOfContinent(i, limit) && demonyms.Read(i, limit) is null)
                return i + 1;
            // "Dana Hrib" opens a sentence: a first name, and no Dane.
            var isPerson = name.Type == EntityType.Person && name.End > i + 1 && words.FirstNames.Contains(tokens.Folded(i));
            if (name.Entry is null && !isPerson && demonyms.Read(i, limit) is { } adjective && !IsNameOfThing(adjective.End, name) && !(name.Type == EntityType.Organization && name.End > adjective.End && tokens.IsCapitalised(adjective.End) && !names.Roles.TryMatch(tokens, adjective.End, limit, out _, out _)))
                name = adjective;
            found.Add(name);
            return name.End;
        }
        if (isRole)
        {
            roles.Add(new NominalReader.RoleHit(i, roleEnd, role));
            // "ECB President", "DNA chief prosecutor"
            if (name is { Entry: not null, Type: EntityType.Organization or EntityType.Place } && name.End < roleEnd)
                found.Add(name);
            // "președinta BCE-ului": a role that names its body; the body is a mention all the same.
            for (var j = i + 1; j < roleEnd; j++)
                if (tokens.IsCapitalised(j) && reader.Read(j, limit) is { } body && (body.Entry is not null || (body.Type == EntityType.Organization && body.End > roleEnd && tokens.Language == Language.Romanian)))
                {
                    found.Add(body);
                    return Math.Max(roleEnd, body.End);
                }
            return roleEnd;
        }
        if (demonyms.Read(i, limit) is not { } demonym)
            return i + 1;
        found.Add(demonym);
        return demonym.End;
    }

    // "județul Brașov" is not the town.
    private MentionDraft? County(int start, int limit)
    {
        if (tokens.Folded(start) is not ("judetul" or "judetului") || start + 1 >= limit || !tokens.IsCapitalised(start + 1))
            return null;
        var name = reader.Read(start + 1, limit);
        var county = name is null ? null : names.Names.TryMatch(tokens, start, limit, out var end, out var senses) && end >= name.End ? Array.Find(senses, s => s.Entry.Kind == "county")?.Entry : null;
        return county is null ? null : new MentionDraft(start, name!.End, MentionKind.Name, EntityType.Place) { Entry = county };
    }

    // "executivul comunitar", "blocul european": the gazetteer has it, and it needs no capital.
    private MentionDraft? ByDescription(int start, int limit)
    {
        if (!names.Names.TryMatch(tokens, start, limit, out var end, out var senses))
            return null;
        // "socialiștii": the members, for their party.
        if (end - start == 1)
            return tokens.Language == Language.Romanian && tokens.Folded(start) is [.., 'i', 'i'] or [.., 'i', 'l', 'o', 'r'] && Array.Find(senses, s => s is { Use: NameUse.Name, Entry.Kind: "party" }) is { Entry: var party }
                ? new MentionDraft(start, end, MentionKind.Name, EntityType.Organization) { Entry = party } : null;
        foreach (var sense in senses)
            if (sense.Use == NameUse.Name && sense.Entry is { Table: GazetteerTable.Organisation, Kind: "eu" or "international" or "bank" } entry
                && entry.Names.GetValueOrDefault(tokens.Language.Code) is { } written && Array.Exists(written, n => char.IsLower(n[0]) && n.Contains(' ') && tokens.Folded(start).StartsWith(Folding.Fold(n.AsSpan(0, 4), tokens.Language), StringComparison.Ordinal)))
                return new MentionDraft(start, end, MentionKind.Nominal, EntityType.Organization) { Entry = entry, From = tokens.Language == Language.English && start > 0 && tokens.Folded(start - 1) == "the" ? start - 1 : start };
        return null;
    }

    // "European Championships", "French Open": a common noun that English writes large inside a sentence is part of a name.
    private bool IsNameOfThing(int next, MentionDraft name) => tokens.Language == Language.English && next < name.End && tokens.IsCapitalised(next) && terms.IsNoun(tokens.Form(next)) && !words.FirstNames.Contains(tokens.Folded(next))
        && words.Events.TryMatch(tokens, next, name.End, out var eventEnd, out _) && eventEnd == name.End;

    // "before Christmas": when, not what.
    private bool IsTimeOf(MentionDraft name, int sentenceStart) => name.Entry is { Table: GazetteerTable.Event, Kind: "festival" } && name.First > sentenceStart && words.Temporal.Contains(tokens.Folded(name.First - 1));
}
