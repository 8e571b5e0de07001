using Align.Entities.Names;
using Align.Knowledge;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Entities;

/// <summary>Finds the mentions of a text: names, demonyms, descriptions and events, sentence by sentence.</summary>
internal sealed class MentionReader
{
    private static readonly System.Buffers.SearchValues<char> Marks = System.Buffers.SearchValues.Create("ășțşţĂȘȚŞŢ");

    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly NameTable _names;
    private readonly NameWords _words;
    private readonly NameReader _nameReader;
    private readonly NominalReader _nominalReader;
    private readonly ThingReader _thingReader;
    private readonly EventReader _eventReader;
    private readonly StandInReader _standInReader;
    private readonly bool _hasMarks;

    private MentionReader(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities)
    {
        (_tokens, _terms) = (tokens, terms);
        _hasMarks = tokens.Language == Language.Romanian && tokens.Text.AsSpan().ContainsAny(Marks);
        _names = NameTable.For(tokens.Grammar);
        _words = NameWords.For(tokens.Grammar);
        _nameReader = new NameReader(tokens, terms, new QuantityAt(tokens.Count, quantities.Where(q => q.Kind == QuantityKind.Date)));
        var phrase = new NounPhrase(tokens, terms);
        _nominalReader = new NominalReader(tokens, terms, phrase);
        _thingReader = new ThingReader(tokens, terms, phrase);
        _eventReader = new EventReader(tokens, quantities);
        _standInReader = new StandInReader(tokens, terms, phrase);
    }

    /// <summary>The mentions in the order of the text; a demonym may lie inside a description.</summary>
    public static IReadOnlyList<MentionDraft> Read(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities)
    {
        var reader = new MentionReader(tokens, terms, quantities);
        var drafts = new List<MentionDraft>();
        // Names first, in the whole text: what one place says of a name holds wherever it stands.
        var read = tokens.Sentences.Select(reader.ReadNames).ToList();
        ShareTypes([.. read.SelectMany(r => r.Names)]);
        var townsNamed = read.SelectMany(r => r.Names).Where(n => n is { Type: EntityType.Place, Entry: not null }).Select(n => n.Entry!).ToHashSet();
        // Before anybody is named, "austriacul" is any Austrian.
        var firstPerson = read.SelectMany(r => r.Names).Where(n => n is { Type: EntityType.Person, Kind: MentionKind.Name }).Select(n => n.First).DefaultIfEmpty(int.MaxValue).Min();
        for (var s = 0; s < read.Count; s++)
            reader.ReadDescriptions(tokens.Sentences[s], read[s].Names, read[s].Roles, drafts, firstPerson, townsNamed);
        drafts.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return drafts;
    }

    private (List<MentionDraft> Names, List<NominalReader.RoleHit> Roles) ReadNames(SentenceSpan sentence)
    {
        var (names, roles) = (new List<MentionDraft>(), new List<NominalReader.RoleHit>());
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
            i = ReadAt(i, sentence.EndToken, names, roles);
        return (names, roles);
    }

    // "firma austriacă Alpenweg Bau" here, "directorul Alpenweg Bau" there.
    private static void ShareTypes(List<MentionDraft> names)
    {
        var known = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name is { Entry: null, IsGuess: false, Type: EntityType.Organization or EntityType.Place, Kind: MentionKind.Name })
                known.TryAdd(name.Name, name.Type);
        foreach (var name in names)
            if (name is { Entry: null, IsGuess: true } && known.TryGetValue(name.Name, out var type))
                (name.Type, name.IsGuess) = (type, false);
    }

    private void ReadDescriptions(SentenceSpan sentence, List<MentionDraft> names, List<NominalReader.RoleHit> roles, List<MentionDraft> drafts, int firstPerson, HashSet<GazetteerEntry> townsNamed)
    {
        var found = new List<MentionDraft>(names);
        var index = new NamesOfSentence(names);
        foreach (var role in roles)
            if (_nominalReader.Read(role, index) is { } nominal)
                found.Add(nominal);
        if (sentence.EndToken > firstPerson)
        {
            var described = found.Where(d => d.Kind == MentionKind.Nominal && (d.Apposition is not null || d.Role is { Of.Length: > 0 })).SelectMany(d => Enumerable.Range(d.First, d.End - d.First)).ToHashSet();
            var standIns = _standInReader.Read(sentence, index, described.Contains).Where(d => d.First > firstPerson || d.Apposition is not null).ToList();
            // Who comes from there, not the place; "the 47-year-old former inspector" is one description.
            found.RemoveAll(n => standIns.Exists(d => n.Kind == MentionKind.Demonym ? d.First == n.First : n.Kind == MentionKind.Nominal && n.First >= d.From && n.End <= d.To));
            found.AddRange(standIns);
        }
        found.AddRange(_eventReader.Read(sentence, index));
        // "Managerul spitalului": inside the description of a person stands that of the hospital.
        var taken = new HashSet<int>(found.Where(d => d.Type != EntityType.Person || d.Kind != MentionKind.Nominal).SelectMany(d => Enumerable.Range(d.First, d.End - d.First)).Concat(roles.Select(r => _tokens.Language == Language.Romanian ? r.First : r.End - 1)));
        found.AddRange(_thingReader.Read(sentence, index, taken.Contains, i => roles.Exists(r => r.End == i + 1)));
        foreach (var name in names)
        {
            name.Places = [.. TownsIn(name)];
            TakeArticle(name, sentence);
            TakePlace(name, index);
            TakeOrigin(name, index);
            TakeVenue(name, index);
        }
        found.AddRange(names.SelectMany(n => PlacesIn(n, townsNamed)));
        foreach (var mention in found)
            mention.IsSubject |= IsSubject(mention, sentence);
        drafts.AddRange(found);
    }

    // What opens a sentence, or has its verb behind it; not "Popescu's lawyer said".
    private bool IsSubject(MentionDraft mention, SentenceSpan sentence)
    {
        if (mention.To >= sentence.EndToken || _tokens.Folded(mention.To) is "'s" or "’s")
            return false;
        return mention.From == sentence.FirstToken || (_tokens.IsWord(mention.To) && ((_tokens.Language == Language.English ? _tokens.Folded(mention.To) is "has" or "had" or "is" or "was" or "will" : _tokens.Folded(mention.To) is "a" or "au" or "este" or "era" or "va" or "nu") || (_terms.IsVerb(_tokens.Form(mention.To)) && !_terms.IsNoun(_tokens.Form(mention.To)))));
    }

    // "Spitalul Clinic de Copii din Brașov", "Court of Appeal in Craiova": where it is, is part of what it is called.
    private void TakePlace(MentionDraft name, NamesOfSentence names)
    {
        if (!(name.Type == EntityType.Organization || name.Entry is { Kind: "building" }) || name.Kind != MentionKind.Name || name.End + 1 >= _tokens.Count || name.End - name.First < 2 || !_words.ClassOfHead.ContainsKey(_tokens.Stem(name.First)))
            return;
        if (_tokens.Folded(name.End) is "din" or "in" && names.Starting(name.End + 1) is { Type: EntityType.Place, Kind: MentionKind.Name } place)
        {
            name.To = place.End;
            // Any court of appeal, and then one of them.
            if (name.Entry is { Table: GazetteerTable.Organisation, In: "" })
                (name.Entry, name.Name) = (null, string.Join(' ', Enumerable.Range(name.First, name.End - name.First).Where(i => !_tokens.IsStop(i)).Append(place.First).Select(_tokens.Folded)));
        }
    }

    // "Spitalul Județean Ploiești"
    private IEnumerable<string> TownsIn(MentionDraft name)
    {
        if (name.Type is not (EntityType.Organization or EntityType.Other) || name.End - name.First < 2)
            yield break;
        for (var i = name.First + 1; i < name.End; i++)
            if (_tokens.IsCapitalised(i) && _nameReader.PlaceInside(i, name.End) is { Entry: { } place })
                yield return place.Id;
    }

    // "Banca Italiei", "Press Trust of India": the country in a name is a mention of its own.
    private IEnumerable<MentionDraft> PlacesIn(MentionDraft name, HashSet<GazetteerEntry> townsNamed)
    {
        // "portul Constanța", "Constanta port"
        if (name is { Type: EntityType.Place, Kind: MentionKind.Name } && name.End - name.First > 1 && (name.Entry is null || name.Entry.Kind == "building"))
            for (var i = name.First; i < name.End; i++)
                if (_words.Facility.Contains(_tokens.Folded(_tokens.Language == Language.Romanian ? name.First : name.End - 1)) && _tokens.IsCapitalised(i) && _nameReader.PlaceInside(i, name.End) is { Entry.Kind: "town" or "city" or "capital" } town)
                    yield return town;
        if (name.Type is EntityType.Person or EntityType.Place or EntityType.Event || name.Kind != MentionKind.Name || name.End - name.First < 2)
            yield break;
        // "Romania's central bank", "the Romanian central bank"
        if (_tokens.Language == Language.English && !_tokens.IsCapitalised(name.First + 1) && (_tokens.Folded(name.First + 1) == "'s" ? _nameReader.PlaceInside(name.First, name.First + 1) : Demonym(name.First, name.First + 1)) is { Entry.IsCountry: true } owner)
            yield return owner;
        for (var i = name.Type == EntityType.Work ? name.First : name.First + 1; i < name.End; i++)
            if (_tokens.IsCapitalised(i) && _nameReader.PlaceInside(i, name.End) is { } place && (name.Type == EntityType.Work || (place.Entry!.IsCountry && IsComplement(i)) || IsSeat(name, place, townsNamed)))
            {
                yield return place;
                i = place.End - 1;
            }
    }

    // "Curtea de Apel Constanța", "Dinamo București": the town at the end of an institution's name, where nothing else names it.
    private static bool IsSeat(MentionDraft name, MentionDraft place, HashSet<GazetteerEntry> townsNamed) => name.Type == EntityType.Organization && place.End == name.End && place.Entry is { Kind: "town" or "city" or "capital" } && !townsNamed.Contains(place.Entry);

    // "the European Union": the article in front belongs to a name that stands for itself, not to "the UN report".
    private void TakeArticle(MentionDraft name, SentenceSpan sentence)
    {
        if (name.Type == EntityType.Person && name.First > sentence.FirstToken && _words.Title.Contains(_tokens.Folded(name.First - 1)))
            name.From = name.First - 1;
        if (_tokens.Language != Language.English || name.Kind is not (MentionKind.Name or MentionKind.Acronym) || name.Type == EntityType.Person || name.First == sentence.FirstToken || _tokens.Folded(name.First - 1) != "the")
            return;
        if (name.End >= sentence.EndToken || !_tokens.IsWord(name.End) || _tokens.IsStop(name.End) || _terms.IsVerb(_tokens.Form(name.End)))
            name.From = name.First - 1;
    }

    // "Banca [Italiei]", "Trust of [India]"; not "Radio România".
    private bool IsComplement(int token) => _tokens.Folded(token - 1) is "of" || (_tokens.Language == Language.Romanian && _tokens.Folded(token) is [.., 'i'] && !_tokens.IsStop(token - 1)) || (_tokens.Language == Language.Romanian && _tokens.Folded(token - 1) is "a" or "al");

    private int ReadAt(int i, int limit, List<MentionDraft> names, List<NominalReader.RoleHit> roles)
    {
        if (!_tokens.IsWord(i))
            return i + 1;
        if (HalfOfTwo(i, limit) is { } half)
        {
            names.Add(half);
            return i + 2;
        }
        if (LanguageEnd(i, limit) is { } language)
            return language;
        if (!_tokens.IsCapitalised(i) && (ByDescription(i, limit) ?? County(i, limit) ?? (_tokens.Language == Language.Romanian ? _nameReader.Facility(i, limit) : null)) is { } known)
        {
            names.Add(known);
            return known.End;
        }
        var isRole = _names.Roles.TryMatch(_tokens, i, limit, out var roleEnd, out var role);
        // "the mayor's office" is no mayor, "Medicul-șef" no chief.
        if (isRole && ((_words.Nominals.TryMatch(_tokens, i, limit, out var thingEnd, out var thing) && (thingEnd > roleEnd || (thingEnd == roleEnd && _tokens.Language == Language.Romanian && thing != "company"))) || (i > 0 && _tokens.IsMark(i - 1, '-') && _tokens.IsGlued(i) && !(i > 1 && _tokens.Folded(i - 2) == "ex"))))
            isRole = false;
        var name = _nameReader.Read(i, limit);
        // "cabana Bethlemi", "muntele Kazbek": what it is stands before its name, and no article between.
        if (name is { Kind: MentionKind.Name, Type: EntityType.Place or EntityType.Other } && name.First == i && i > 0 && _tokens.Language == Language.Romanian && !_tokens.IsCapitalised(i - 1) && _words.Facility.Contains(_tokens.Folded(i - 1)) && !_words.ClassOfHead.ContainsKey(_tokens.Stem(i - 1)) && name.Entry?.Kind is not ("town" or "city" or "capital" or "country"))
            (name.From, name.Type) = (i - 1, EntityType.Place);
        // "the 2016 US election" is one of many: its country and year say which, and the known name of all of them does not.
        if (name is { Entry.Table: GazetteerTable.Event } && _words.Events.TryMatch(_tokens, i + 1, limit, out var eventEnd, out _) && eventEnd == name.End
            && (_nameReader.Read(i, i + 1) is { Type: EntityType.Place } country ? country : Demonym(i, i + 1)) is { } anchor)
            name = anchor;
        // "Primarul Ion Vasilescu": the office and a person's name, though "primar" also heads the town hall's.
        if (isRole && name is { Entry: null } && roleEnd < name.End && _tokens.IsCapitalised(roleEnd) && _words.FirstNames.Contains(_tokens.Folded(roleEnd)))
            name = null;
        // "Marta Queiroz" inside a sentence is a woman's name, whatever office is spelled alike: offices are written small.
        if (isRole && roleEnd == i + 1 && name is { Type: EntityType.Person } && name.End > roleEnd && _tokens.Language == Language.Romanian && !_tokens.OpensSentence(i) && _words.FirstNames.Contains(_tokens.Folded(i)))
            isRole = false;
        if (name is not null && (!isRole || (name.Entry is not null && name.End >= roleEnd) || (name.Type == EntityType.Organization && name.End > roleEnd)))
        {
            // "Romanian court" with a small letter is a court of Romania; "Romanian Football Federation" is a name.
            // "Legea minelor", "Consiliul": a common noun with a capital is a description.
            if (IsTimeOf(name, _tokens.Sentences[_tokens.SentenceOf(i)].FirstToken))
                return name.End;
            if (name is { Entry: null, Kind: MentionKind.Name } && name.End == i + 1 && _words.Nominals.TryMatch(_tokens, i, limit, out _, out _))
                return i + 1;
            // "European champions": what is European without being the Union's names nothing; "the European Championships" do.
            if (name.Entry is null && name.End == i + 1 && IsOfContinent(i, limit) && Demonym(i, limit) is null)
                return i + 1;
            // "Dana Hrib" opens a sentence: a first name, and no Dane.
            var isPerson = name.Type == EntityType.Person && name.End > i + 1 && _words.FirstNames.Contains(_tokens.Folded(i));
            if (name.Entry is null && !isPerson && Demonym(i, limit) is { } adjective && !IsNameOfThing(adjective.End, name) && !(name.Type == EntityType.Organization && name.End > adjective.End && _tokens.IsCapitalised(adjective.End) && !_names.Roles.TryMatch(_tokens, adjective.End, limit, out _, out _)))
                name = adjective;
            names.Add(name);
            return name.End;
        }
        if (isRole)
        {
            roles.Add(new NominalReader.RoleHit(i, roleEnd, role));
            // "ECB President", "DNA chief prosecutor"
            if (name is { Entry: not null, Type: EntityType.Organization or EntityType.Place } && name.End < roleEnd)
                names.Add(name);
            // "președinta BCE-ului": a role that names its body; the body is a mention all the same.
            for (var j = i + 1; j < roleEnd; j++)
                if (_tokens.IsCapitalised(j) && _nameReader.Read(j, limit) is { } body && (body.Entry is not null || (body.Type == EntityType.Organization && body.End > roleEnd && _tokens.Language == Language.Romanian)))
                {
                    names.Add(body);
                    return Math.Max(roleEnd, body.End);
                }
            return roleEnd;
        }
        if (Demonym(i, limit) is not { } demonym)
            return i + 1;
        names.Add(demonym);
        return demonym.End;
    }

    // "Franco-Romanian", "româno-ungar": two countries, the first of them cut short.
    private MentionDraft? HalfOfTwo(int start, int limit)
    {
        if (start + 2 >= limit || !_tokens.IsMark(start + 1, '-') || !_tokens.IsGlued(start + 1) || !_tokens.IsGlued(start + 2) || _tokens.Folded(start) is not [.., 'o'] || !_names.Demonyms.TryMatch(_tokens, start + 2, limit, out _, out _))
            return null;
        return Halves.CountryOf(_tokens.Folded(start)) is { } country ? new MentionDraft(start, start + 1, MentionKind.Demonym, EntityType.Place) { Entry = country } : null;
    }

    private bool IsOfContinent(int start, int limit) => _names.Demonyms.TryMatch(_tokens, start, limit, out _, out var senses) && Array.TrueForAll(senses, s => s.Entry.Kind == "continent");

    // "European Championships", "French Open": a common noun that English writes large inside a sentence is part of a name.
    private bool IsNameOfThing(int next, MentionDraft name) => _tokens.Language == Language.English && next < name.End && _tokens.IsCapitalised(next) && _terms.IsNoun(_tokens.Form(next)) && !_words.FirstNames.Contains(_tokens.Folded(next))
        && _words.Events.TryMatch(_tokens, next, name.End, out var eventEnd, out _) && eventEnd == name.End;

    // "before Christmas": when, not what.
    private bool IsTimeOf(MentionDraft name, int sentenceStart) => name.Entry is { Table: GazetteerTable.Event, Kind: "festival" } && name.First > sentenceStart && _words.Temporal.Contains(_tokens.Folded(name.First - 1));

    // "Ministerul de Interne georgian": whose it is.
    private void TakeOrigin(MentionDraft name, NamesOfSentence names)
    {
        if (_tokens.Language == Language.Romanian && name is { Type: EntityType.Organization, Kind: MentionKind.Name } && name.End - name.First > 1 && name.To == name.End && names.Starting(name.End) is { Kind: MentionKind.Demonym } origin)
            (name.To, name.CountryOf) = (origin.End, name.Entry is { In: "" } ? origin.Entry?.Id ?? "" : "");
        if (_tokens.Language == Language.English && name is { Entry: { Table: GazetteerTable.Organisation, In: "" }, Kind: MentionKind.Name } && _tokens.IsCapitalised(name.First) && name.End - name.First > 1 && name.From == name.First && names.Ending(name.First) is { Kind: MentionKind.Demonym } owner)
            (name.From, name.CountryOf) = (owner.First > 0 && _tokens.Folded(owner.First - 1) == "the" ? owner.First - 1 : owner.First, owner.Entry?.Id ?? "");
    }

    // "Jocurile Olimpice de la Paris", "the Paris Olympics": one of many.
    private void TakeVenue(MentionDraft name, NamesOfSentence names)
    {
        if (name is not { Type: EntityType.Event, Entry.Kind: "competition" or "summit" or "festival", Kind: MentionKind.Name })
            return;
        if (_tokens.Language == Language.English)
        {
            if (names.Ending(name.First) is { Type: EntityType.Place, Kind: MentionKind.Name } before && name.From == name.First)
                name.From = before.From > 0 && _tokens.Folded(before.From - 1) == "the" ? before.From - 1 : before.From;
            return;
        }
        var at = name.End;
        if (at + 2 < _tokens.Count && _tokens.Folded(at) == "de" && _tokens.Folded(at + 1) is "la" or "pe")
            at += 2;
        else if (at < _tokens.Count && _tokens.Folded(at) == "din")
            at++;
        if (at > name.End && names.Starting(at) is { Type: EntityType.Place, Kind: MentionKind.Name } venue)
            name.To = venue.End;
    }

    // "județul Brașov" is not the town.
    private MentionDraft? County(int start, int limit)
    {
        if (_tokens.Folded(start) is not ("judetul" or "judetului") || start + 1 >= limit || !_tokens.IsCapitalised(start + 1))
            return null;
        var name = _nameReader.Read(start + 1, limit);
        var county = name is null ? null : _names.Names.TryMatch(_tokens, start, limit, out var end, out var senses) && end >= name.End ? Array.Find(senses, s => s.Entry.Kind == "county")?.Entry : null;
        return county is null ? null : new MentionDraft(start, name!.End, MentionKind.Name, EntityType.Place) { Entry = county };
    }

    // "executivul comunitar", "blocul european": the gazetteer has it, and it needs no capital.
    private MentionDraft? ByDescription(int start, int limit)
    {
        if (!_names.Names.TryMatch(_tokens, start, limit, out var end, out var senses))
            return null;
        // "socialiștii": the members, for their party.
        if (end - start == 1)
            return _tokens.Language == Language.Romanian && _tokens.Folded(start) is [.., 'i', 'i'] or [.., 'i', 'l', 'o', 'r'] && Array.Find(senses, s => s is { Use: NameUse.Name, Entry.Kind: "party" }) is { Entry: var party }
                ? new MentionDraft(start, end, MentionKind.Name, EntityType.Organization) { Entry = party } : null;
        foreach (var sense in senses)
            if (sense.Use == NameUse.Name && sense.Entry is { Table: GazetteerTable.Organisation, Kind: "eu" or "international" or "bank" } entry
                && entry.Names.GetValueOrDefault(_tokens.Language.Code) is { } written && Array.Exists(written, n => char.IsLower(n[0]) && n.Contains(' ') && _tokens.Folded(start).StartsWith(Folding.Fold(n.AsSpan(0, 4), _tokens.Language), StringComparison.Ordinal)))
                return new MentionDraft(start, end, MentionKind.Nominal, EntityType.Organization) { Entry = entry, From = _tokens.Language == Language.English && start > 0 && _tokens.Folded(start - 1) == "the" ? start - 1 : start };
        return null;
    }

    // "limba rusă", "speaks Russian", "the Russian language": a country is not its language.
    private int? LanguageEnd(int start, int limit) =>
        _names.Demonyms.TryMatch(_tokens, start, limit, out var end, out _)
        && ((start > 0 && _tokens.Folded(start - 1) is "limba" or "limbii" or "speak" or "speaks" or "spoke" or "language") || (end < limit && _tokens.Folded(end) is "language"))
            ? end : null;

    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('\0', '\x7f');

    private MentionDraft? Demonym(int start, int limit)
    {
        if (!_names.Demonyms.TryMatch(_tokens, start, limit, out var end, out var senses))
            return null;
        var capitalised = _tokens.IsCapitalised(start);
        // Lower case in Romanian, a capital in English.
        if (_tokens.Language == Language.English && !capitalised)
            return null;
        if (_tokens.Language == Language.Romanian && capitalised && !_tokens.OpensSentence(start))
            return null;
        var entry = senses.FirstOrDefault(s => s.Entry.IsCountry)?.Entry ?? senses[0].Entry;
        // "roman" in a text that has its marks is Roman, not Romanian.
        if (_hasMarks && IsPlain(_tokens.Surface(start)) && entry.Demonyms.GetValueOrDefault("ro") is { } written && Array.TrueForAll(written, w => !IsPlain(w.AsSpan(0, Math.Min(4, w.Length))) || !_tokens.Folded(start).StartsWith(Folding.Fold(w.AsSpan(0, Math.Min(4, w.Length)), _tokens.Language), StringComparison.Ordinal)))
            return null;
        // "fonduri europene", "the European commissioner": the Union's, and else nobody's.
        if (entry.Id == "europe" && (_tokens.Language == Language.English ? Enumerable.Range(end, Math.Max(0, Math.Min(2, limit - end))).Any(i => _words.Union.Contains(_tokens.Stem(i))) : start > 0 && _words.Union.Contains(_tokens.Stem(start - 1))))
            return new MentionDraft(start, end, MentionKind.Demonym, EntityType.Organization) { Entry = Gazetteer.Default.Find("org-eu") ?? entry };
        if (entry.Kind == "continent")
            return null;
        return new MentionDraft(start, end, MentionKind.Demonym, EntityType.Place) { Entry = entry };
    }
}
