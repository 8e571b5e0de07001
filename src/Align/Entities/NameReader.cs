using Align.Knowledge;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Finds names: those of the gazetteer in any case, and capitalised runs that are none of its names. Decides what sort of thing an unknown name is
/// from the words in it and beside it.
/// </summary>
internal sealed class NameReader
{
    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly NameTable _names;
    private readonly NameWords _words;
    private readonly QuantityAt _dates;
    private readonly HashSet<string> _capitalInside;
    private readonly HashSet<string> _mixed;
    private readonly bool[] _titleCase;
    private readonly bool[] _inCapitals;

    public NameReader(TokenTable tokens, TermTable terms, QuantityAt dates)
    {
        _dates = dates;
        (_tokens, _terms) = (tokens, terms);
        _names = NameTable.For(tokens.Grammar);
        _words = NameWords.For(tokens.Grammar);
        _titleCase = [.. tokens.Sentences.Select(IsTitleCase)];
        _inCapitals = [.. tokens.Sentences.Select(IsInCapitals)];
        _capitalInside = [];
        _mixed = [];
        for (var i = 0; i < tokens.Count; i++)
            if (tokens.IsWord(i) && tokens.IsCapitalised(i) && !IsCapitals(tokens.Surface(i)))
                _mixed.Add(tokens.Folded(i));
        for (var i = 0; i < tokens.Count; i++)
            if (tokens.IsWord(i) && tokens.IsCapitalised(i) && !tokens.OpensSentence(i) && !AfterColonOrQuote(i) && !_titleCase[tokens.SentenceOf(i)] && !IsAmongCommonWords(i))
                _capitalInside.Add(tokens.Folded(i));
    }

    // "First" in "the First Lady" makes no name of the first word of a sentence.
    private bool IsAmongCommonWords(int token) => _terms.IsKnown(_tokens.Form(token)) && !_terms.IsNoun(_tokens.Form(token)) && !IsPersonish(token) && ((token > 0 && IsCommon(token - 1)) || (token + 1 < _tokens.Count && IsCommon(token + 1)));

    private bool IsCommon(int token) => _tokens.IsWord(token) && _tokens.IsCapitalised(token) && _terms.IsKnown(_tokens.Form(token)) && !IsPersonish(token);

    /// <summary>The country or town that starts at a token inside a longer name, or null.</summary>
    public MentionDraft? PlaceInside(int start, int limit) =>
        _names.Names.TryMatch(_tokens, start, limit, out var end, out var senses) && senses.Where(s => s.Use == NameUse.Name && s.Entry.Table == GazetteerTable.Place && s.Entry.Kind is "country" or "city" or "town" or "capital" or "county").MaxBy(s => Rank(s, start)) is { } sense
            ? new MentionDraft(start, end, MentionKind.Name, EntityType.Place) { Entry = sense.Entry } : null;

    /// <summary>The name that starts at a token, or null.</summary>
    public MentionDraft? Read(int start, int limit)
    {
        if (!_tokens.IsWord(start) || (!_tokens.IsCapitalised(start) && !IsArabicArticle(start, limit)) || _dates.Covering(start) is not null || IsOrdinal(start))
            return null;
        // "Conservative MP Alec Tarrant": what he is, and then his name.
        if (_words.Abbreviation.Contains(_tokens.Folded(start)) && start + 1 < limit && IsPersonish(start + 1) && IsCapitals(_tokens.Surface(start)))
            return null;
        var end = RunEnd(start, limit);
        while (end - start > 2 && IsPersonish(start) && _words.Abbreviation.Contains(_tokens.Folded(end - 1)) && IsCapitals(_tokens.Surface(end - 1)))
            end--;
        // "Christian", "Latin America": what people believe or speak is no name of theirs.
        if (Enumerable.Range(start, end - start).All(i => _words.Creed.Contains(_tokens.Folded(i)) || _tokens.IsMark(i, '-')))
            return null;
        var isOrganisation = false;
        if (_names.Names.TryMatch(_tokens, start, limit, out var knownEnd, out var senses) && Choose(start, knownEnd, senses) is { } known)
        {
            // "Constanta port": what stands in a town is not the town.
            if (knownEnd >= end && FacilityBehind(start, knownEnd, known.Entry))
                return new MentionDraft(start, knownEnd + 1, MentionKind.Name, EntityType.Place) { Name = NameOf(start, knownEnd + 1) };
            // "Washington Redskins" and "Victoria Popescu" are longer than the name the gazetteer knows.
            if (knownEnd >= end || !IsLongerName(start, knownEnd, end, known.Entry))
                return FromGazetteer(start, WithEnding(knownEnd), known, senses);
            isOrganisation = known.Entry.Table == GazetteerTable.Organisation;
        }
        // "The European Central Bank": the article is no part of the name, wherever its capital comes from.
        if (_tokens.IsStop(start) && !IsArabicArticle(start, limit) && (end - start > 1 ? !IsPersonish(start) && !IsStopOfName(start) : _tokens[start].Length < 4))
            return null;
        if (!LooksLikeName(start, end))
            return null;
        // "Compania Auric Minerals": the common noun in front is not part of the name; "Agenția Regională" is one.
        if (end - start > 1 && !AgreesInGender(start + 1) && _words.Introducer.Contains(_tokens.Stem(start)) && _tokens.IsCapitalised(start + 1) && _tokens.OpensSentence(start))
            return null;
        var named = WithEnding(Trim(start, end));
        var draft = FromShape(start, WithHead(named));
        // "the Bethlemi hut" is called Bethlemi.
        if (draft.End > named && draft.Type == EntityType.Place)
            draft.Name = NameOf(start, named);
        if (isOrganisation)
            draft.Type = EntityType.Organization;
        return draft;
    }

    // "the All Blacks", "Three's Company": inside a sentence even a small word is written large only as part of a name.
    private bool IsStopOfName(int start) => _tokens.Language == Language.English && !_tokens.OpensSentence(start) && !AfterColonOrQuote(start) && !_titleCase[_tokens.SentenceOf(start)] && _tokens[start].Length > 2 && _tokens.Folded(start) is not ("the" or "and" or "its" or "his" or "her" or "our" or "their" or "from" or "with");

    /// <summary>The name of something that stands in a town and is called after it: <c>portul Constanța</c>.</summary>
    public MentionDraft? Facility(int head, int limit)
    {
        if (!_words.Facility.Contains(_tokens.Folded(head)) || head + 1 >= limit || !_tokens.IsWord(head + 1) || !_tokens.IsCapitalised(head + 1))
            return null;
        if (_names.Names.TryMatch(_tokens, head, limit, out var end, out var senses) && end > head + 1 && Array.Find(senses, s => s.Use == NameUse.Name && s.Entry.Table == GazetteerTable.Place) is { } known)
            return new MentionDraft(head, end, MentionKind.Name, EntityType.Place) { Entry = known.Entry };
        if (Read(head + 1, limit) is not { Type: EntityType.Place, Kind: MentionKind.Name or MentionKind.Metonym } name)
            return null;
        return IsTown(name.Alternative ?? name.Entry) ? new MentionDraft(head, name.End, MentionKind.Name, EntityType.Place) { Name = NameOf(head, name.End) } : null;
    }

    private static bool IsTown(GazetteerEntry? entry) => entry is { Table: GazetteerTable.Place, Kind: "town" or "city" or "capital" };

    // "the Constanta port", not "the Constanta port authority", nor "a Constanta prison".
    private bool FacilityBehind(int start, int end, GazetteerEntry known) => _tokens.Language == Language.English && IsTown(known) && end < _tokens.Count && _words.Facility.Contains(_tokens.Folded(end)) && !_tokens.IsCapitalised(end)
        && !(start > 0 && _tokens.Folded(start - 1) is "a" or "an") && !(end + 1 < _tokens.Count && _tokens.IsWord(end + 1) && !_tokens.IsStop(end + 1) && _terms.IsNoun(_tokens.Form(end + 1)) && !_terms.IsVerb(_tokens.Form(end + 1)));

    // "Regională", "Națională" behind a feminine noun: a known word in -ă is its adjective, and part of the name.
    private bool AgreesInGender(int token) => _tokens.Language == Language.Romanian && _terms.IsKnown(_tokens.Form(token)) && _tokens.Folded(token - 1).EndsWith('a') && _tokens.Folded(token).EndsWith('a');

    // "St Spiridon hospital", "Apuseni mountains": English puts the common noun behind.
    private int WithHead(int end) => _tokens.Language == Language.English && end < _tokens.Count && _tokens.IsWord(end) && !_tokens.IsCapitalised(end)
        && _terms.IsNoun(_tokens.Form(end)) && _tokens.Folded(end) is not ("states" or "nations" or "forces" or "posts" or "fields" or "passes" or "locks" or "services" or "offices")
        && (_words.Organisation.Contains(_tokens.Stem(end)) || _words.Place.Contains(_tokens.Stem(end)) || _words.Facility.Contains(_tokens.Folded(end))) && !_words.Introducer.Contains(_tokens.Stem(end)) && _tokens.Folded(end) is not ("state" or "party" or "church" or "school" or "press" or "news") ? end + 1 : end;

    // "SUA-ului", "CFR-ului": the ending belongs to the name.
    private int WithEnding(int end) => end < _tokens.Count && _tokens.IsGlued(end) && _tokens.Folded(end) is ['-', _, ..] && _tokens.IsWord(end) ? end + 1 : end;

    // One verb or noun written small, in Romanian any word, and the capitals are those of names: "Luni, Marius Ispas a vorbit la Craiova".
    private bool IsTitleCase(SentenceSpan sentence)
    {
        var words = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_tokens.IsWord(i) && (_tokens.Language == Language.Romanian ? _tokens[i].Length > 2 : _tokens[i].Length > 3 && !_tokens.IsStop(i)))
            {
                if (!_tokens.IsCapitalised(i) && !(_tokens.IsGlued(i) && _tokens.Folded(i)[0] is '-' or '\''))
                    return false;
                words++;
            }
        return words >= 4;
    }

    // A run of capitalised words, with small connectors between two of them, or a hyphen.
    private int RunEnd(int start, int limit)
    {
        var end = start + 1;
        for (var i = end; i < limit; i++)
        {
            if (_tokens.IsWord(i) && _tokens.IsCapitalised(i) && (_dates.Covering(i) is null || (i == start + 1 && IsPersonish(start) && IsFeast(i, limit))))
            {
                // "Deputatul USR Dan Zaharescu": a party, and then a man.
                if (i == start + 1 && IsPersonish(i) && i + 1 < limit && _tokens.IsWord(i + 1) && _tokens.IsCapitalised(i + 1) && IsCapitals(_tokens.Surface(start)) && !IsCapitals(_tokens.Surface(i)))
                    break;
                if (_titleCase[_tokens.SentenceOf(i)] && _terms.IsKnown(_tokens.Form(i)))
                    break;
                end = i + 1;
            }
            // "Baza 57 Aeriană", "Brigada 2 Vânători de Munte"
            else if (i == start + 1 && _tokens.Language == Language.Romanian && _tokens.Kind(i) == TokenKind.Number && i + 1 < limit && _tokens.IsWord(i + 1) && _tokens.IsCapitalised(i + 1) && _dates.Covering(i) is null
                && (_words.Organisation.Contains(_tokens.Stem(start)) || _words.Place.Contains(_tokens.Stem(start))))
            {
                end = i + 2;
                i++;
            }
            // "Administrația Bazinală de Apă (ABA) Banat"
            else if (BracketedInitialsEnd(start, i, limit) is { } behind)
            {
                end = behind + 1;
                i = behind;
            }
            // "Henric al III-lea", "Ecaterina a II-a"
            else if (OrdinalEnd(start, i, limit) is { } counted)
            {
                end = counted;
                i = counted - 1;
            }
            // "Walid al-Maqtari", "Tareq el-Aissami"
            else if (IsArabicArticle(i, limit))
            {
                end = i + 3;
                i += 2;
            }
            // "Geran-2", "Shahed-136": a model.
            else if (_tokens.IsMark(i, '-') && _tokens.IsGlued(i) && i + 1 < limit && _tokens.IsGlued(i + 1) && char.IsAsciiDigit(_tokens.FirstChar(i + 1)) && _tokens.IsWord(i - 1) && _dates.Covering(i + 1) is null)
            {
                end = i + 2;
                i++;
            }
            else if (QuotedPartEnd(start, i, limit) is { } quoted)
            {
                end = quoted;
                i = quoted - 1;
            }
            else if (_tokens.IsMark(i, '-') && _tokens.IsGlued(i) && i + 1 < limit && _tokens.IsGlued(i + 1) && _tokens.IsWord(i + 1))
            {
                // "Graz-based", "Canadian-owned": what English hangs on a name is no part of it.
                if (_tokens.Language == Language.English && !_tokens.IsCapitalised(i + 1))
                    break;
                end = i + 2;
                i++;
            }
            // The International Transport Workers' Federation
            else if (_tokens.IsMark(i, '\'') || _tokens.IsMark(i, '’'))
            {
                if (!(_tokens.IsGlued(i) && i + 1 < limit && _tokens.IsWord(i + 1) && _tokens.IsCapitalised(i + 1) && _words.Organisation.Contains(_tokens.Stem(i + 1))))
                    break;
            }
            else if (!(_tokens.IsWord(i) && i + 1 < limit && _words.Connector.Contains(_tokens.Folded(i)) && IsInsideName(start, i, limit)))
            {
                break;
            }
        }
        return end;
    }

    // Which of the rulers of one name: behind it, as a Roman numeral with its ending.
    private int? OrdinalEnd(int start, int article, int limit) =>
        _tokens.Language == Language.Romanian && _tokens.Folded(article) is "al" or "a" && article + 1 < limit && IsOrdinal(article + 1) && !_terms.IsKnown(_tokens.Form(start)) | IsPersonish(start)
            ? WithEnding(article + 2) : null;

    private bool IsOrdinal(int token) => _tokens.Surface(token) is { Length: > 0 } numeral && !numeral.ContainsAnyExcept("IVX") && token + 1 < _tokens.Count && _tokens.IsGlued(token + 1) && _tokens.Folded(token + 1) is "-lea" or "-a" or "lea";

    private bool IsArabicArticle(int token, int limit) => token + 2 < limit && _tokens.Folded(token) is "al" or "el" && _tokens.IsMark(token + 1, '-') && _tokens.IsGlued(token + 1) && _tokens.IsGlued(token + 2) && _tokens.IsWord(token + 2) && _tokens.IsCapitalised(token + 2);

    // The initials of an institution in brackets inside its name.
    private int? BracketedInitialsEnd(int start, int mark, int limit) =>
        _tokens.IsMark(mark, '(') && mark > start + 1 && mark + 3 < limit && IsCapitals(_tokens.Surface(mark + 1)) && _tokens.IsMark(mark + 2, ')') && _tokens.IsWord(mark + 3) && _tokens.IsCapitalised(mark + 3)
        && _words.Organisation.Contains(_tokens.Stem(start)) && _tokens.Folded(mark + 1).StartsWith(_tokens.Folded(start)[0]) ? mark + 3 : null;

    // Spitalul «Sf. Spiridon», Liceul „Ion Creangă”: the head of an organisation or place, and its name in quotation marks.
    private int? QuotedPartEnd(int start, int mark, int limit)
    {
        if (_tokens.Kind(mark) != TokenKind.Punctuation || _tokens.FirstChar(mark) is not ('„' or '“' or '"' or '«') || !(_words.Organisation.Contains(_tokens.Stem(start)) || _words.Place.Contains(_tokens.Stem(start))))
            return null;
        for (var i = mark + 1; i < limit && i < mark + 6; i++)
        {
            if (_tokens.Kind(i) == TokenKind.Punctuation)
                return _tokens.FirstChar(i) is '”' or '“' or '"' or '»' && i > mark + 1 ? i + 1 : null;
            if (!_tokens.IsCapitalised(i) && !_words.Connector.Contains(_tokens.Folded(i)))
                return null;
        }
        return null;
    }

    // "Partidul Național Liberal din România" is one name, "Ana și Maria" and "Putin and Trump" are two.
    private bool IsInsideName(int start, int connector, int limit)
    {
        var folded = _tokens.Folded(connector);
        if (!_tokens.IsWord(connector + 1) || !_tokens.IsCapitalised(connector + 1))
            return folded is "of" && _tokens.Folded(connector + 1) is "the" && IsNounOfName(start) && connector + 2 < limit && IsNounOfName(connector + 2)      // the Valley of the Kings
                || folded is "de" && connector + 3 < limit && _tokens.Folded(connector + 1) is "pe" && _tokens.Folded(connector + 2) is "langa"   // Parchetul de pe lângă Tribunalul …
                || folded is "pe" or "langa" && connector > start && _tokens.Folded(connector - 1) is "de" or "pe"
                || folded is "de" && connector + 2 < limit && _tokens.Folded(connector + 1) is "la" or "los" or "las" && _tokens.IsCapitalised(connector + 2) && IsPersonish(start);
        // "Sanne de Wit": neither word is one of the language, nor a place.
        if (folded is "de" && (_tokens.Language == Language.English || (!_terms.IsKnown(_tokens.Form(start)) && !_terms.IsKnown(_tokens.Form(connector + 1)) && !_names.Names.TryMatch(_tokens, start, limit, out _, out _) && !_names.Names.TryMatch(_tokens, connector + 1, limit, out _, out _))))
            return true;
        // "Brazii de Sus", "Valea de Mijloc": villages are told apart by where they lie.
        if (folded is "de" && _tokens.Folded(connector + 1) is "sus" or "jos" or "mijloc" or "munte" or "camp" or "campie" or "padure")
            return true;
        if (folded is "von" or "van" or "bin" or "ibn" or "der" or "den" or "ter" or "del" or "della" or "di" or "da" or "dos" or "du" or "el" or "ben" or "zu" or "le")
            return true;
        if (folded is "the" && _tokens.Folded(connector - 1) is "of" && IsNounOfName(connector + 1))
            return true;
        var headsOrganisation = _words.Organisation.Contains(_tokens.Stem(start));
        // "Federația Sindicatelor din Asigurări": a field, where "din Iași" is a place.
        if (headsOrganisation && folded is "din" or "in" or "pe" && (folded == "din" || connector > start + 1) && _terms.IsKnown(_tokens.Form(connector + 1)) && !_names.Names.TryMatch(_tokens, connector + 1, limit, out _, out _))
            return true;
        // "Dialogului Ministerial pentru Climă"
        if (folded is "pentru" && !_tokens.OpensSentence(start) && connector > start + 1 && _terms.IsKnown(_tokens.Form(start)) && _terms.IsKnown(_tokens.Form(connector + 1)))
            return true;
        if (JoinsCommonNouns(start, connector, limit))
            return true;
        return headsOrganisation && folded is not ("la" or "cu" or "pe" or "din" or "in" or "the") && !(folded is "si" or "and" && _terms.IsKnown(_tokens.Form(start)) is false);
    }

    // "Codul de Etică", "the Code of Ethics": common nouns that only a name writes large, with what joins them.
    private bool JoinsCommonNouns(int start, int connector, int limit) =>
        _tokens.Folded(connector) is "de" or "a" or "al" or "ai" or "ale" or "pentru" or "of" or "for"
        && IsNounOfName(start) && IsNounOfName(connector + 1) && !_titleCase[_tokens.SentenceOf(start)] && !_names.Roles.TryMatch(_tokens, start, limit, out _, out _) && _dates.Covering(connector + 1) is null;

    private bool IsNounOfName(int token) => _tokens.IsCapitalised(token) && _tokens[token].Length > 2 && !IsCapitals(_tokens.Surface(token)) && _terms.IsKnown(_tokens.Form(token)) && !IsPersonish(token)
        && !_names.Names.TryMatch(_tokens, token, Math.Min(token + 4, _tokens.Count), out _, out _) && !_names.Demonyms.TryMatch(_tokens, token, token + 1, out _, out _);

    private bool IsPersonish(int token) => _words.FirstNames.Contains(_tokens.Folded(token));

    // The reading that the writing allows: an acronym only in capitals, a name not where the word merely opens the sentence.
    private NameSense? Choose(int start, int end, NameSense[] senses)
    {
        var surface = _tokens.Text.AsSpan(_tokens[start].Start, _tokens[end - 1].End - _tokens[start].Start);
        var capitals = IsCapitals(surface);
        NameSense? best = null;
        // "județul Brașov", "Brasov county"
        if ((start > 0 && _tokens.Folded(start - 1) is "judetul" or "judetului" or "judet" or "judetele") || (end < _tokens.Count && _tokens.Folded(end) is "county"))
            best = Array.Find(senses, s => s.Entry.Kind == "county" && s.Use == NameUse.Name);
        if (best is not null)
            return best;
        foreach (var sense in senses)
        {
            if (sense.Use == NameUse.Acronym && !capitals)
                continue;
            if (best is null || Rank(sense, start) > Rank(best, start))
                best = sense;
        }
        if (best is null || capitals || end - start > 1 || !_tokens.OpensSentence(start))
            return best;
        // One word at the start of a sentence that is also a common word: "Turkey", "Mare", "Iași".
        return _terms.IsKnown(_tokens.Form(start)) && !_capitalInside.Contains(_tokens.Folded(start)) && best.Entry.Table != GazetteerTable.Place ? null : best;
    }

    private static int Rank(NameSense sense, int start) => (sense.Use, sense.Entry.Kind) switch
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

    private static bool IsCapitals(ReadOnlySpan<char> surface)
    {
        var letters = 0;
        foreach (var c in surface)
        {
            if (c is '-')
                break;                                          // SUA-ului
            if (char.IsLower(c))
                return false;
            if (char.IsLetter(c))
                letters++;
        }
        return letters >= 2;
    }

    private bool IsLongerName(int start, int knownEnd, int end, GazetteerEntry known)
    {
        // "Tribunalul Bistrița-Năsăud" is more than any court.
        if (IsGeneric(known) || (known.Table == GazetteerTable.Organisation && known.Kind is "court" or "police" or "ministry" or "government" && _tokens.IsCapitalised(knownEnd) && _tokens.Language == Language.Romanian))
            return true;
        if (knownEnd < end && _tokens.IsMark(knownEnd, '-'))
            return true;
        var next = knownEnd;
        // "ISU Prahova", "DSP Iași" is the one of that county.
        if (known is { Table: GazetteerTable.Organisation, Kind: "government" or "police" or "agency" } && knownEnd - start == 1 && IsCapitals(_tokens.Surface(start)) && _tokens.Language == Language.Romanian
            && _names.Names.TryMatch(_tokens, next, end, out _, out var counties) && Array.Exists(counties, c => c.Use == NameUse.Name && c.Entry.Kind is "county" or "city" or "town" or "capital") && !IsGenitive(next))
            return true;
        // "Greenpeace Netherlands" is one branch.
        if (known is { Table: GazetteerTable.Organisation, Kind: "ngo" or "company" } && _names.Names.TryMatch(_tokens, next, end, out _, out var branches) && Array.Exists(branches, b => b.Entry.IsCountry && b.Use == NameUse.Name) && !IsGenitive(next))
            return true;
        // "Partidul Socialist Croat": the one of that country.
        if (known is { Table: GazetteerTable.Organisation, Kind: "party" } && _tokens.Language == Language.Romanian && _tokens.IsCapitalised(next) && _names.Demonyms.TryMatch(_tokens, next, end, out _, out _))
            return true;
        // "Tudor Ispas": a surname that is also a feast.
        if (knownEnd - start == 1 && IsPersonish(start) && IsFeast(next, end))
            return true;
        if (!_tokens.IsCapitalised(next) || _names.Names.TryMatch(_tokens, next, end, out _, out _) || _names.Demonyms.TryMatch(_tokens, next, end, out _, out _)
            || _names.Roles.TryMatch(_tokens, next, end, out _, out _))
            return false;
        // "pentru Agerpres Costel Brânduș": a person's name begins.
        if (known.Table == GazetteerTable.Organisation && IsPersonish(next) && end - next > 1)
            return false;
        // "asociația Apuseni Verzi": what sort of thing it is has been said, and it is not the mountains.
        if (known.Table == GazetteerTable.Place && start > 0 && _words.Introducer.Contains(_tokens.Stem(start - 1)) && _words.ClassOfHead.TryGetValue(_tokens.Stem(start - 1), out var introduced)
            && introduced is not ("town" or "country" or "river" or "island"))
            return true;
        if (knownEnd - start == 1 && IsPersonish(start))
            return true;
        if (known.Table == GazetteerTable.Organisation && knownEnd - start == 1)
            return true;                                        // CFR Călători
        // "Bega Veche", "Crișul Alb": an adjective is written large only as part of a name.
        if (known.Table == GazetteerTable.Place && _tokens.Language == Language.Romanian && knownEnd - start == 1 && next == end - 1 && !_titleCase[_tokens.SentenceOf(start)] && _terms.IsOnlyAdjective(_tokens.Form(next)))
            return true;
        // "Fresno Street", "Newcastle Airport"
        if (_tokens.Language == Language.English && IsTown(known) && !_titleCase[_tokens.SentenceOf(start)] && (_words.Place.Contains(_tokens.Stem(end - 1)) || _words.Facility.Contains(_tokens.Folded(end - 1))))
            return true;
        return !IsCapitals(_tokens.Surface(start)) && (!_terms.IsKnown(_tokens.Form(next)) || _words.Organisation.Contains(_tokens.Stem(end - 1)));
    }

    private bool IsFeast(int token, int limit) => _tokens.Language == Language.Romanian && _tokens.IsCapitalised(token) && _names.Names.TryMatch(_tokens, token, limit, out var end, out var senses) && end == token + 1 && Array.TrueForAll(senses, s => s.Entry is { Table: GazetteerTable.Event, Kind: "festival" });

    // An entry for any institution of a kind, written without a capital.
    private bool IsGeneric(GazetteerEntry entry) => entry.Names.GetValueOrDefault(_tokens.Language.Code) is [{ Length: > 0 } first, ..] && char.IsLower(first[0]);

    private MentionDraft FromGazetteer(int start, int end, NameSense sense, NameSense[] senses)
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
        else if (sense.Entry.Kind == "capital" && country is not null && ActsAsGovernment(start, end))
        {
            // Brussels decides for the Union, not for Belgium.
            (draft.Kind, draft.Alternative, draft.Entry) = (MentionKind.Metonym, sense.Entry, sense.Entry.Id == "brussels" ? Gazetteer.Default.Find("org-eu") ?? country : country);
            draft.Type = TypeOf(draft.Entry);
        }
        return draft;
    }

    // A capital is a town where a preposition of place stands before it, and its government where it has, wants or does something.
    private bool ActsAsGovernment(int start, int end)
    {
        var sentence = _tokens.Sentences[_tokens.SentenceOf(start)];
        // "He urged Bucharest to act", "accused Moscow of lying"
        if (_tokens.Language == Language.English && start > sentence.FirstToken && end < sentence.EndToken && _tokens.Folded(end) is "to" or "of" && _terms.IsVerb(_tokens.Form(start - 1)) && !_tokens.IsStop(start - 1)
            && !_words.Locative.Contains(_tokens.Folded(start - 1)) && !_terms.IsNoun(_tokens.Form(start - 1)))
            return true;
        if (end < sentence.EndToken && (_tokens.Folded(end) is "'s" || (_tokens.Language == Language.English && _tokens.Folded(end - 1).EndsWith('s') && _tokens.IsGlued(end) && (_tokens.IsMark(end, '\'') || _tokens.IsMark(end, '’')))))
            return end + 1 < sentence.EndToken && !OwnsAPlace(end + 1, sentence.EndToken);
        if (start > sentence.FirstToken)
        {
            var before = start - 1;
            // "colegii de la Belgrad", "oficialul de la Sofia"
            if (_tokens.Language == Language.Romanian && before > sentence.FirstToken + 1 && _tokens.Folded(before) == "la" && _tokens.Folded(before - 1) == "de" && !_tokens.IsCapitalised(before - 2) && IsCounterpart(_tokens.Folded(before - 2)))
                return true;
            if (_words.Locative.Contains(_tokens.Folded(before)) || _words.Place.Contains(_tokens.Stem(before)))
                return false;
            // "Paris, France"; "Helsinki, 16 July"; lists of towns
            if (_tokens.IsMark(before, ',') && before > sentence.FirstToken && _tokens.IsCapitalised(before - 1))
                return false;
        }
        if (end >= sentence.EndToken)
            return IsGenitive(end - 1) || (start > sentence.FirstToken && _tokens.Folded(start - 1) is "with" or "cu" or "by" or "lui");
        if (IsGenitive(end - 1))
            return start == sentence.FirstToken || !_words.Place.Contains(_tokens.Stem(start - 1));
        if (start > sentence.FirstToken && _tokens.Folded(start - 1) is "and" or "si" && IsPlacedBefore(start - 1, sentence.FirstToken))
            return false;
        if (start > sentence.FirstToken && _tokens.Folded(start - 1) is "with" or "cu" or "by" or "between" or "intre" or "and" or "si")
            return true;
        // "Vienna lender", "Kyiv suburbs": a name before a noun says where it is.
        if (_tokens.IsWord(end) && !_tokens.IsCapitalised(end) && !_tokens.IsStop(end) && _tokens.Language == Language.English && _terms.IsKnown(_tokens.Form(end)) && !_terms.IsVerb(_tokens.Form(end)) && _terms.IsNoun(_tokens.Form(end)))
            return false;
        // The subject of a verb: a known word that is neither a noun phrase nor a mark follows.
        return !_tokens.IsMark(end, ',') && !_tokens.IsMark(end, '.') && !_tokens.IsMark(end, ')') && !_tokens.IsMark(end, '-') && _tokens.IsWord(end) && !_tokens.IsCapitalised(end)
            && _tokens.Language == Language.Romanian | !_words.Locative.Contains(_tokens.Folded(end));
    }

    private static bool IsCounterpart(string word) => word.StartsWith("coleg", StringComparison.Ordinal) || word.StartsWith("omolog", StringComparison.Ordinal) || word.StartsWith("partener", StringComparison.Ordinal) || word.StartsWith("oficial", StringComparison.Ordinal) || word.StartsWith("autoritat", StringComparison.Ordinal);

    // "Bucharest's Floreasca hospital", "Paris's biggest airport": what a town has, not what a government does.
    private bool OwnsAPlace(int token, int limit)
    {
        for (var i = token; i < limit && i < token + 4 && _tokens.IsWord(i) && !_tokens.IsStop(i); i++)
            if (_words.Place.Contains(_tokens.Stem(i)) || _words.Organisation.Contains(_tokens.Stem(i)) && !_tokens.IsCapitalised(i) && _tokens.Folded(i) is "hospital" or "school" or "museum" or "theatre" or "theater" or "university" or "college" or "church" or "court" or "club")
                return true;
        return false;
    }

    // "in Sibiu and Bucharest": the second of two towns.
    private bool IsPlacedBefore(int and, int limit)
    {
        var i = and - 1;
        while (i > limit && _tokens.IsCapitalised(i))
            i--;
        return i < and - 1 && i >= limit && _words.Locative.Contains(_tokens.Folded(i));
    }

    private bool IsGenitive(int token)
    {
        if (_tokens.Language != Language.Romanian)
            return false;
        var folded = _tokens.Folded(token);
        return folded.EndsWith("ei", StringComparison.Ordinal) || folded.EndsWith("ului", StringComparison.Ordinal) || folded.EndsWith("lui", StringComparison.Ordinal);
    }

    private static EntityType TypeOf(GazetteerEntry entry) => entry.Table switch
    {
        GazetteerTable.Place => EntityType.Place,
        GazetteerTable.Organisation => EntityType.Organization,
        GazetteerTable.Person => EntityType.Person,
        GazetteerTable.Event => entry.Kind == "treaty" ? EntityType.Work : EntityType.Event,
        _ => EntityType.Other,
    };

    private bool LooksLikeName(int start, int end)
    {
        if (_tokens[start].Length < 2 && end - start == 1)
            return false;
        // "HQ", "TV", "CEO": what is written in capitals and is no name.
        if (end - start == 1 && _words.Abbreviation.Contains(_tokens.Folded(start)))
            return false;
        if (IsCapitals(_tokens.Surface(start)))
            return !_inCapitals[_tokens.SentenceOf(start)] && !(_terms.IsKnown(_tokens.Form(start)) && end - start == 1);
        if (IsArabicArticle(start, end))
            return true;
        var opens = _tokens.OpensSentence(start) || _titleCase[_tokens.SentenceOf(start)] || AfterColonOrQuote(start);
        // A capital inside a sentence makes a name even of a word that is common without its marks: "Putin" is also "puțin".
        if (!opens)
            return true;
        var inside = _capitalInside.Contains(_tokens.Folded(start));
        if (_tokens.IsStop(start) && (!inside || _tokens[start].Length < 4))
            return false;
        var known = _terms.IsKnown(_tokens.Form(start)) && !inside;
        if (IsPersonish(start) && (end - start > 1 || !known))
            return true;
        if (end - start > 1)
            return !known || _words.Organisation.Contains(_tokens.Stem(start)) || OpensWithName(start);
        // "Vazrazhdane, which wants …": no word of the language.
        if (!known && _tokens[start].Length > 3 && !(end < _tokens.Count && _tokens.IsGlued(end) && _tokens.IsMark(end, '-')))
            return true;
        return inside;
    }

    // "Comandamentul Strategic a anunțat", "Foster Care is": the second common word is written large only as part of a name, and so is the first.
    private bool OpensWithName(int start) => !_titleCase[_tokens.SentenceOf(start)] && !_tokens.IsStop(start) && _terms.IsNoun(_tokens.Form(start)) && IsNounOfName(start) && IsNounOfName(start + 1) && !_tokens.IsStop(start + 1) && (_tokens.Language == Language.English || _terms.IsOnlyAdjective(_tokens.Form(start + 1)))
        && !_names.Roles.TryMatch(_tokens, start, start + 2, out _, out _) && !_names.Roles.TryMatch(_tokens, start + 1, start + 2, out _, out _) && _dates.Covering(start + 1) is null;

    // Where a report comes from stands in capitals before its first sentence, with a dash behind.
    private bool IsDateline(int start, int end)
    {
        if (!_tokens.OpensSentence(start) && !(start > 0 && _tokens.IsMark(start - 1, '/')) || _tokens[start].Length < 4)
            return false;
        for (var i = end; i < _tokens.Count && i < end + 9; i++)
            if (_tokens.FirstChar(i) is '-' or '–' or '—' && !_tokens.IsGlued(i))
                return true;
            else if (_tokens.IsWord(i) && !_tokens.IsCapitalised(i))
                return false;
        return false;
    }

    // A line written in capitals throughout says nothing about its words.
    private bool IsInCapitals(SentenceSpan sentence)
    {
        var small = 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (_tokens.IsWord(i) && !IsCapitals(_tokens.Surface(i)))
                small++;
        return small * 2 < sentence.EndToken - sentence.FirstToken && sentence.EndToken - sentence.FirstToken > 3;
    }

    private bool AfterColonOrQuote(int token)
    {
        if (token == 0)
            return true;
        var c = _tokens.FirstChar(token - 1);
        // “…,” Mocanu said: behind a quotation that ends in a comma the sentence goes on.
        // But: said, “Right now …
        if (c is '"' or '”' or '’' or '\'' && token > 1 && _tokens.IsMark(token - 2, ',') && (_tokens.IsGlued(token - 1) || !_tokens.IsGlued(token)))
            return false;
        return c is '"' or '“' or '„' or '«' or ':' or '\'' or '‘' or '”' or '(' or '[' or '–' or '—' or '-' && !(c == '-' && _tokens.IsGlued(token)) && _tokens.Kind(token - 1) == TokenKind.Punctuation;
    }

    // A common word or adverb that merely opens the sentence is not part of the name behind it: "Potrivit Reuters", "Luni Trump".
    private int Trim(int start, int end)
    {
        while (end > start + 1 && _tokens.IsStop(end - 1) && !_tokens.IsCapitalised(end - 1) && !_tokens.IsMark(end - 2, '-'))
            end--;
        return end;
    }

    private MentionDraft FromShape(int start, int end)
    {
        var capitals = Enumerable.Range(start, end - start).All(i => IsCapitals(_tokens.Surface(i))) && !_inCapitals[_tokens.SentenceOf(start)];
        // "ZRENJANIN, Serbia -": a town. "VITROMED" where the text also writes Vitromed: a name.
        if (capitals && IsDateline(start, end))
            return new MentionDraft(start, end, MentionKind.Name, EntityType.Place) { Name = NameOf(start, end) };
        if (capitals && Enumerable.Range(start, end - start).All(i => !_tokens.IsWord(i) || _mixed.Contains(_tokens.Folded(i))))
            capitals = false;
        var draft = new MentionDraft(start, end, capitals ? MentionKind.Acronym : MentionKind.Name, EntityType.Other) { Name = NameOf(start, end) };
        draft.Type = ShapeType(draft, capitals);
        draft.IsCommonWord = end - start == 1 && _terms.IsKnown(_tokens.Form(start)) && !_words.Organisation.Contains(_tokens.Stem(start));
        if (draft.Type == EntityType.Person && _words.FirstNames.TryGetGender(_tokens.Folded(start), out var gender))
            draft.Gender = gender;
        return draft;
    }

    private EntityType ShapeType(MentionDraft draft, bool capitals)
    {
        var (start, end) = (draft.First, draft.End);
        for (var i = start; i < end; i++)
            if (_words.Organisation.Contains(_tokens.Stem(i)) && (i == start || i == end - 1 || _tokens.Language == Language.English) && !(i == start && IsPersonish(i)))
                return EntityType.Organization;
        var before = start > 0 && _tokens.SentenceOf(start - 1) == _tokens.SentenceOf(start) ? start - 1 : -1;
        if (before >= 0 && _words.Title.Contains(_tokens.Folded(before)))
            return EntityType.Person;
        // "compania Auric Minerals", "orașul Brad"
        if (before >= 0 && _words.ClassOfHead.TryGetValue(_tokens.Stem(before), out var introduced) && _words.Introducer.Contains(_tokens.Stem(before)))
            return introduced is "town" or "country" or "river" or "island" ? EntityType.Place : EntityType.Organization;
        // „Ion Oblemenco” in quotation marks is what is called after the man.
        if (before >= 0 && end < _tokens.Count && _tokens.FirstChar(before) is '„' or '“' or '«' or '"' && _tokens.FirstChar(end) is '”' or '“' or '»' or '"')
        {
            draft.IsGuess = true;
            return EntityType.Other;
        }
        // "Victoria Harbour"
        if (end - start > 1 && _tokens.Folded(end - 1) is "harbour" or "harbor" or "stadium" or "arena" or "airport" or "county" or "island" or "islands" or "river" or "valley" or "bay" or "beach" or "square" or "avenue" or "mountain" or "mountains" or "peninsula" or "bridge")
            return EntityType.Place;
        // "the Aurelia Star" is a ship, whoever is called so too.
        if (_words.FirstNames.Contains(_tokens.Folded(start)) && end - start > 1 && !(before >= 0 && _tokens.Language == Language.English && _tokens.Folded(before) == "the"))
            return EntityType.Person;
        if (_words.Place.Contains(_tokens.Stem(start)) || _words.Place.Contains(_tokens.Stem(end - 1)) || (before >= 0 && _words.Place.Contains(_tokens.Stem(before))))
            return EntityType.Place;
        if (capitals)
            return EntityType.Organization;
        if (before >= 0 && _words.Locative.Contains(_tokens.Folded(before)) && end - start == 1 && _tokens.Folded(before) is not ("to" or "from" or "la" or "de la" or "spre"))
        {
            draft.IsGuess = true;
            return EntityType.Place;
        }
        // "firma austriacă Alpenweg Bau"
        if (before > 0 && !_tokens.IsCapitalised(before) && _words.ClassOfHead.TryGetValue(_tokens.Stem(before - 1), out introduced) && _words.Introducer.Contains(_tokens.Stem(before - 1)) && _tokens.IsWord(before) && !_tokens.IsStop(before))
            return introduced is "town" or "country" or "river" or "island" ? EntityType.Place : EntityType.Organization;
        // "FR Canotaj": nobody's first name is written in capitals alone.
        if (end - start > 1 && _tokens[start].Length is > 1 and < 6 && IsCapitals(_tokens.Surface(start)) && !_inCapitals[_tokens.SentenceOf(start)])
            return EntityType.Organization;
        draft.IsGuess = true;
        if (end - start is 2 or 3 && !AnyKnown(start, end))
            return EntityType.Person;
        return EntityType.Other;
    }

    private bool AnyKnown(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (_terms.IsKnown(_tokens.Form(i)) && !_words.FirstNames.Contains(_tokens.Folded(i)))
                return true;
        return false;
    }

    private string NameOf(int start, int end)
    {
        var parts = new List<string>();
        for (var i = start; i < end; i++)
            if (_tokens.IsWord(i) && !(_tokens.Folded(i) is ['-', ..]) && !(_tokens.Folded(i) is "al" or "a" && i + 1 < end && IsOrdinal(i + 1)) && !(i > start && _tokens.IsMark(i - 1, '(')))
                parts.Add(i > start && _tokens.IsGlued(i) && char.IsAsciiDigit(_tokens.FirstChar(i)) ? _tokens.Folded(i).TrimEnd('s') : _tokens.Folded(i));
            else if (_tokens.Kind(i) == TokenKind.Number)
                parts.Add(_tokens.Folded(i));
        return string.Join(' ', parts);
    }
}
