using Align.Knowledge;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Entities.Names;

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
    private readonly NamePartWords _beside;
    private readonly QuantityAt _dates;
    private readonly Capitals _capitals;
    private readonly NameParts _parts;
    private readonly NameRun _run;
    private readonly KnownNames _known;
    private readonly ShapedNames _shaped;

    public NameReader(TokenTable tokens, TermTable terms, QuantityAt dates)
    {
        (_tokens, _terms, _dates) = (tokens, terms, dates);
        (_names, _words) = (NameTable.For(tokens.Grammar), NameWords.For(tokens.Grammar));
        _beside = NamePartWords.For(tokens.Grammar);
        _capitals = new(tokens, terms, _words);
        _parts = new(tokens, terms, _names, _words);
        _run = new(tokens, terms, _names, _words, dates, _capitals, _parts);
        _known = new(tokens, terms, _names, _words, _capitals, _parts);
        _shaped = new(tokens, terms, _words, _capitals, _parts);
    }

    /// <summary>The country or town that starts at a token inside a longer name, or null.</summary>
    public MentionDraft? PlaceInside(int start, int limit) => _known.PlaceInside(start, limit);

    /// <summary>The name that starts at a token, or null.</summary>
    public MentionDraft? Read(int start, int limit)
    {
        if (!_tokens.IsWord(start) || (!_tokens.IsCapitalised(start) && !_parts.IsArabicArticle(start, limit)) || _dates.Covering(start) is not null || _parts.IsOrdinal(start))
            return null;
        // "Conservative MP Alec Tarrant": what he is, and then his name.
        if (_words.Abbreviation.Contains(_tokens.Folded(start)) && start + 1 < limit && _parts.IsPersonish(start + 1) && Capitals.Are(_tokens.Surface(start)))
            return null;
        var end = _run.End(start, limit);
        while (end - start > 2 && _parts.IsPersonish(start) && _words.Abbreviation.Contains(_tokens.Folded(end - 1)) && Capitals.Are(_tokens.Surface(end - 1)))
            end--;
        // "Christian", "Latin America": what people believe or speak is no name of theirs.
        if (Enumerable.Range(start, end - start).All(i => _words.Creed.Contains(_tokens.Folded(i)) || _tokens.IsMark(i, '-')))
            return null;
        var isOrganisation = false;
        if (_names.Names.TryMatch(_tokens, start, limit, out var knownEnd, out var senses) && _known.Choose(start, knownEnd, senses) is { } known)
        {
            // "Constanta port": what stands in a town is not the town.
            if (knownEnd >= end && FacilityBehind(start, knownEnd, known.Entry))
                return new MentionDraft(start, knownEnd + 1, MentionKind.Name, EntityType.Place) { Name = _parts.NameOf(start, knownEnd + 1) };
            // "Washington Redskins" and "Victoria Popescu" are longer than the name the gazetteer knows.
            if (knownEnd >= end || !_known.IsLongerName(start, knownEnd, end, known.Entry))
                return _known.FromGazetteer(start, _run.WithEnding(knownEnd), known, senses);
            isOrganisation = known.Entry.Table == GazetteerTable.Organisation;
        }
        // "The European Central Bank": the article is no part of the name, wherever its capital comes from.
        if (_tokens.IsStop(start) && !_parts.IsArabicArticle(start, limit) && (end - start > 1 ? !_parts.IsPersonish(start) && !IsStopOfName(start) : _tokens[start].Length < 4))
            return null;
        if (!LooksLikeName(start, end))
            return null;
        // "Compania Auric Minerals": the common noun in front is not part of the name; "Agenția Regională" is one.
        if (end - start > 1 && !AgreesInGender(start + 1) && _words.Introducer.Contains(_tokens.Stem(start)) && _tokens.IsCapitalised(start + 1) && _tokens.OpensSentence(start))
            return null;
        var named = _run.WithEnding(Trim(start, end));
        var draft = _shaped.Read(start, WithHead(named));
        // "the Bethlemi hut" is called Bethlemi.
        if (draft.End > named && draft.Type == EntityType.Place)
            draft.Name = _parts.NameOf(start, named);
        if (isOrganisation)
            draft.Type = EntityType.Organization;
        return draft;
    }

    /// <summary>The name of something that stands in a town and is called after it: <c>portul Constanța</c>.</summary>
    public MentionDraft? Facility(int head, int limit)
    {
        if (!_words.Facility.Contains(_tokens.Folded(head)) || head + 1 >= limit || !_tokens.IsWord(head + 1) || !_tokens.IsCapitalised(head + 1))
            return null;
        if (_names.Names.TryMatch(_tokens, head, limit, out var end, out var senses) && end > head + 1 && Array.Find(senses, s => s.Use == NameUse.Name && s.Entry.Table == GazetteerTable.Place) is { } known)
            return new MentionDraft(head, end, MentionKind.Name, EntityType.Place) { Entry = known.Entry };
        if (Read(head + 1, limit) is not { Type: EntityType.Place, Kind: MentionKind.Name or MentionKind.Metonym } name)
            return null;
        return (name.Alternative ?? name.Entry) is { IsTown: true } ? new MentionDraft(head, name.End, MentionKind.Name, EntityType.Place) { Name = _parts.NameOf(head, name.End) } : null;
    }

    private bool LooksLikeName(int start, int end)
    {
        if (_tokens[start].Length < 2 && end - start == 1)
            return false;
        // "HQ", "TV", "CEO": what is written in capitals and is no name.
        if (end - start == 1 && _words.Abbreviation.Contains(_tokens.Folded(start)))
            return false;
        if (Capitals.Are(_tokens.Surface(start)))
            return !_capitals.IsInCapitals(start) && !(_terms.IsKnown(_tokens.Form(start)) && end - start == 1);
        if (_parts.IsArabicArticle(start, end))
            return true;
        // A capital inside a sentence makes a name even of a word that is common without its marks: "Putin" is also "puțin".
        if (!_capitals.Opens(start))
            return true;
        var inside = _capitals.StandsInside(start);
        if (_tokens.IsStop(start) && (!inside || _tokens[start].Length < 4))
            return false;
        var known = _terms.IsKnown(_tokens.Form(start)) && !inside;
        if (_parts.IsPersonish(start) && (end - start > 1 || !known))
            return true;
        if (end - start > 1)
            return !known || _words.Organisation.Contains(_tokens.Stem(start)) || OpensWithName(start);
        // "Vazrazhdane, which wants …": no word of the language.
        if (!known && _tokens[start].Length > 3 && !(end < _tokens.Count && _tokens.IsGlued(end) && _tokens.IsMark(end, '-')))
            return true;
        return inside;
    }

    // "Comandamentul Strategic a anunțat", "Foster Care is": the second common word is written large only as part of a name, and so is the first.
    private bool OpensWithName(int start) => !_capitals.IsTitleCase(start) && !_tokens.IsStop(start) && _terms.IsNoun(_tokens.Form(start)) && _parts.IsNounOfName(start) && _parts.IsNounOfName(start + 1) && !_tokens.IsStop(start + 1) && (_tokens.Language == Language.English || _terms.IsOnlyAdjective(_tokens.Form(start + 1)))
        && !_names.Roles.TryMatch(_tokens, start, start + 2, out _, out _) && !_names.Roles.TryMatch(_tokens, start + 1, start + 2, out _, out _) && _dates.Covering(start + 1) is null;

    // "the All Blacks", "Three's Company": inside a sentence even a small word is written large only as part of a name.
    private bool IsStopOfName(int start) => _tokens.Language == Language.English && !_capitals.Opens(start) && _tokens[start].Length > 2 && !_beside.NoName.Contains(_tokens.Folded(start));

    // "the Constanta port", not "the Constanta port authority", nor "a Constanta prison".
    private bool FacilityBehind(int start, int end, GazetteerEntry known) => _tokens.Language == Language.English && known.IsTown && end < _tokens.Count && _words.Facility.Contains(_tokens.Folded(end)) && !_tokens.IsCapitalised(end)
        && !(start > 0 && _tokens.Folded(start - 1) is "a" or "an") && !(end + 1 < _tokens.Count && _tokens.IsWord(end + 1) && !_tokens.IsStop(end + 1) && _terms.IsNoun(_tokens.Form(end + 1)) && !_terms.IsVerb(_tokens.Form(end + 1)));

    // "Regională", "Națională" behind a feminine noun: a known word in -ă is its adjective, and part of the name.
    private bool AgreesInGender(int token) => _tokens.Language == Language.Romanian && _terms.IsKnown(_tokens.Form(token)) && _tokens.Folded(token - 1).EndsWith('a') && _tokens.Folded(token).EndsWith('a');

    // "St Spiridon hospital", "Apuseni mountains": English puts the common noun behind.
    private int WithHead(int end) => _tokens.Language == Language.English && end < _tokens.Count && _tokens.IsWord(end) && !_tokens.IsCapitalised(end)
        && _terms.IsNoun(_tokens.Form(end)) && !_beside.NoHead.Contains(_tokens.Folded(end))
        && (_words.Organisation.Contains(_tokens.Stem(end)) || _words.Place.Contains(_tokens.Stem(end)) || _words.Facility.Contains(_tokens.Folded(end))) && !_words.Introducer.Contains(_tokens.Stem(end)) ? end + 1 : end;

    // A common word or adverb that merely opens the sentence is not part of the name behind it: "Potrivit Reuters", "Luni Trump".
    private int Trim(int start, int end)
    {
        while (end > start + 1 && _tokens.IsStop(end - 1) && !_tokens.IsCapitalised(end - 1) && !_tokens.IsMark(end - 2, '-'))
            end--;
        return end;
    }
}
