using Align.Knowledge;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>How far a name reaches that begins with a capital: past small words inside it, numbers, brackets and quotation marks.</summary>
internal sealed class NameRun(TokenTable tokens, TermTable terms, NameTable names, NameWords words, QuantityAt dates, Capitals capitals, NameParts parts)
{
    private readonly NamePartWords _beside = NamePartWords.For(tokens.Grammar);

    /// <summary>The number after the last token of a run of capitalised words, with small connectors between two of them, or a hyphen.</summary>
    public int End(int start, int limit)
    {
        var end = start + 1;
        for (var i = end; i < limit; i++)
        {
            if (tokens.IsWord(i) && tokens.IsCapitalised(i) && (dates.Covering(i) is null || (i == start + 1 && parts.IsPersonish(start) && parts.IsFeast(i, limit))))
            {
                // "Deputatul USR Dan Zaharescu": a party, and then a man.
                if (i == start + 1 && parts.IsPersonish(i) && i + 1 < limit && tokens.IsWord(i + 1) && tokens.IsCapitalised(i + 1) && Capitals.Are(tokens.Surface(start)) && !Capitals.Are(tokens.Surface(i)))
                    break;
                if (capitals.IsTitleCase(i) && terms.IsKnown(tokens.Form(i)))
                    break;
                end = i + 1;
            }
            // "Baza 57 Aeriană", "Brigada 2 Vânători de Munte"
            else if (i == start + 1 && tokens.Language == Language.Romanian && tokens.Kind(i) == TokenKind.Number && i + 1 < limit && tokens.IsWord(i + 1) && tokens.IsCapitalised(i + 1) && dates.Covering(i) is null
                && (words.Organisation.Contains(tokens.Stem(start)) || words.Place.Contains(tokens.Stem(start))))
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
            else if (parts.IsArabicArticle(i, limit))
            {
                end = i + 3;
                i += 2;
            }
            // "Geran-2", "Shahed-136": a model.
            else if (tokens.IsMark(i, '-') && tokens.IsGlued(i) && i + 1 < limit && tokens.IsGlued(i + 1) && char.IsAsciiDigit(tokens.FirstChar(i + 1)) && tokens.IsWord(i - 1) && dates.Covering(i + 1) is null)
            {
                end = i + 2;
                i++;
            }
            else if (QuotedPartEnd(start, i, limit) is { } quoted)
            {
                end = quoted;
                i = quoted - 1;
            }
            else if (tokens.IsMark(i, '-') && tokens.IsGlued(i) && i + 1 < limit && tokens.IsGlued(i + 1) && tokens.IsWord(i + 1))
            {
                // "Graz-based", "Canadian-owned": what English hangs on a name is no part of it.
                if (tokens.Language == Language.English && !tokens.IsCapitalised(i + 1))
                    break;
                end = i + 2;
                i++;
            }
            // The International Transport Workers' Federation
            else if (tokens.IsMark(i, '\'') || tokens.IsMark(i, '’'))
            {
                if (!(tokens.IsGlued(i) && i + 1 < limit && tokens.IsWord(i + 1) && tokens.IsCapitalised(i + 1) && words.Organisation.Contains(tokens.Stem(i + 1))))
                    break;
            }
            else if (!(tokens.IsWord(i) && i + 1 < limit && words.Connector.Contains(tokens.Folded(i)) && IsInsideName(start, i, limit)))
            {
                break;
            }
        }
        return end;
    }

    /// <summary>The end of a name with the ending that belongs to it: <c>SUA-ului</c>, <c>CFR-ului</c>.</summary>
    public int WithEnding(int end) => end < tokens.Count && tokens.IsGlued(end) && tokens.Folded(end) is ['-', _, ..] && tokens.IsWord(end) ? end + 1 : end;

    // Which of the rulers of one name: behind it, as a Roman numeral with its ending.
    private int? OrdinalEnd(int start, int article, int limit) =>
        tokens.Language == Language.Romanian && tokens.Folded(article) is "al" or "a" && article + 1 < limit && parts.IsOrdinal(article + 1) && !terms.IsKnown(tokens.Form(start)) | parts.IsPersonish(start)
            ? WithEnding(article + 2) : null;

    // The initials of an institution in brackets inside its name.
    private int? BracketedInitialsEnd(int start, int mark, int limit) =>
        tokens.IsMark(mark, '(') && mark > start + 1 && mark + 3 < limit && Capitals.Are(tokens.Surface(mark + 1)) && tokens.IsMark(mark + 2, ')') && tokens.IsWord(mark + 3) && tokens.IsCapitalised(mark + 3)
        && words.Organisation.Contains(tokens.Stem(start)) && tokens.Folded(mark + 1).StartsWith(tokens.Folded(start)[0]) ? mark + 3 : null;

    // Spitalul «Sf. Spiridon», Liceul „Ion Creangă”: the head of an organisation or place, and its name in quotation marks.
    private int? QuotedPartEnd(int start, int mark, int limit)
    {
        if (tokens.Kind(mark) != TokenKind.Punctuation || !QuotationMarks.CanOpen(tokens.FirstChar(mark)) || !(words.Organisation.Contains(tokens.Stem(start)) || words.Place.Contains(tokens.Stem(start))))
            return null;
        for (var i = mark + 1; i < limit && i < mark + 6; i++)
        {
            if (tokens.Kind(i) == TokenKind.Punctuation)
                return QuotationMarks.CanClose(tokens.FirstChar(i)) && i > mark + 1 ? i + 1 : null;
            if (!tokens.IsCapitalised(i) && !words.Connector.Contains(tokens.Folded(i)))
                return null;
        }
        return null;
    }

    // "Partidul Național Liberal din România" is one name, "Ana și Maria" and "Putin and Trump" are two.
    private bool IsInsideName(int start, int connector, int limit)
    {
        var folded = tokens.Folded(connector);
        if (!tokens.IsWord(connector + 1) || !tokens.IsCapitalised(connector + 1))
            return folded is "of" && tokens.Folded(connector + 1) is "the" && parts.IsNounOfName(start) && connector + 2 < limit && parts.IsNounOfName(connector + 2)      // the Valley of the Kings
                || folded is "de" && connector + 3 < limit && tokens.Folded(connector + 1) is "pe" && tokens.Folded(connector + 2) is "langa"   // Parchetul de pe lângă Tribunalul …
                || folded is "pe" or "langa" && connector > start && tokens.Folded(connector - 1) is "de" or "pe"
                || folded is "de" && connector + 2 < limit && tokens.Folded(connector + 1) is "la" or "los" or "las" && tokens.IsCapitalised(connector + 2) && parts.IsPersonish(start);
        // "Sanne de Wit": neither word is one of the language, nor a place.
        if (folded is "de" && (tokens.Language == Language.English || (!terms.IsKnown(tokens.Form(start)) && !terms.IsKnown(tokens.Form(connector + 1)) && !names.Names.TryMatch(tokens, start, limit, out _, out _) && !names.Names.TryMatch(tokens, connector + 1, limit, out _, out _))))
            return true;
        // "Brazii de Sus", "Valea de Mijloc": villages are told apart by where they lie.
        if (folded is "de" && _beside.Village.Contains(tokens.Folded(connector + 1)))
            return true;
        if (ProperWords.IsParticle(folded))
            return true;
        if (folded is "the" && tokens.Folded(connector - 1) is "of" && parts.IsNounOfName(connector + 1))
            return true;
        var headsOrganisation = words.Organisation.Contains(tokens.Stem(start));
        // "Federația Sindicatelor din Asigurări": a field, where "din Iași" is a place.
        if (headsOrganisation && folded is "din" or "in" or "pe" && (folded == "din" || connector > start + 1) && terms.IsKnown(tokens.Form(connector + 1)) && !names.Names.TryMatch(tokens, connector + 1, limit, out _, out _))
            return true;
        // "Dialogului Ministerial pentru Climă"
        if (folded is "pentru" && !tokens.OpensSentence(start) && connector > start + 1 && terms.IsKnown(tokens.Form(start)) && terms.IsKnown(tokens.Form(connector + 1)))
            return true;
        if (JoinsCommonNouns(start, connector, limit))
            return true;
        return headsOrganisation && folded is not ("la" or "cu" or "pe" or "din" or "in" or "the") && !(folded is "si" or "and" && terms.IsKnown(tokens.Form(start)) is false);
    }

    // "Codul de Etică", "the Code of Ethics": common nouns that only a name writes large, with what joins them.
    private bool JoinsCommonNouns(int start, int connector, int limit) =>
        tokens.Folded(connector) is "de" or "a" or "al" or "ai" or "ale" or "pentru" or "of" or "for"
        && parts.IsNounOfName(start) && parts.IsNounOfName(connector + 1) && !capitals.IsTitleCase(start) && !names.Roles.TryMatch(tokens, start, limit, out _, out _) && dates.Covering(connector + 1) is null;
}
