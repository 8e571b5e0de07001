using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>Names that the gazetteer does not know: what sort of thing each is, by its shape, the words in it and those beside it.</summary>
internal sealed class ShapedNames(TokenTable tokens, TermTable terms, NameWords words, Capitals capitals, NameParts parts)
{
    /// <summary>The mention of such a name.</summary>
    public MentionDraft Read(int start, int end)
    {
        var isAcronym = Enumerable.Range(start, end - start).All(i => Capitals.Are(tokens.Surface(i))) && !capitals.IsInCapitals(start);
        // "ZRENJANIN, Serbia -": a town. "VITROMED" where the text also writes Vitromed: a name.
        if (isAcronym && IsDateline(start, end))
            return new MentionDraft(start, end, MentionKind.Name, EntityType.Place) { Name = parts.NameOf(start, end) };
        if (isAcronym && Enumerable.Range(start, end - start).All(i => !tokens.IsWord(i) || capitals.IsMixed(i)))
            isAcronym = false;
        var draft = new MentionDraft(start, end, isAcronym ? MentionKind.Acronym : MentionKind.Name, EntityType.Other) { Name = parts.NameOf(start, end) };
        draft.Type = ShapeType(draft, isAcronym);
        draft.IsCommonWord = end - start == 1 && terms.IsKnown(tokens.Form(start)) && !words.Organisation.Contains(tokens.Stem(start));
        if (draft.Type == EntityType.Person && words.FirstNames.TryGetGender(tokens.Folded(start), out var gender))
            draft.Gender = gender;
        return draft;
    }

    private EntityType ShapeType(MentionDraft draft, bool isAcronym)
    {
        var (start, end) = (draft.First, draft.End);
        for (var i = start; i < end; i++)
            if (words.Organisation.Contains(tokens.Stem(i)) && (i == start || i == end - 1 || tokens.Language == Language.English) && !(i == start && parts.IsPersonish(i)))
                return EntityType.Organization;
        var before = start > 0 && tokens.SentenceOf(start - 1) == tokens.SentenceOf(start) ? start - 1 : -1;
        if (before >= 0 && words.Title.Contains(tokens.Folded(before)))
            return EntityType.Person;
        // "compania Auric Minerals", "orașul Brad"
        if (before >= 0 && words.ClassOfHead.TryGetValue(tokens.Stem(before), out var introduced) && words.Introducer.Contains(tokens.Stem(before)))
            return introduced is "town" or "country" or "river" or "island" ? EntityType.Place : EntityType.Organization;
        // „Ion Oblemenco” in quotation marks is what is called after the man.
        if (before >= 0 && end < tokens.Count && QuotationMarks.CanOpen(tokens.FirstChar(before)) && QuotationMarks.CanClose(tokens.FirstChar(end)))
        {
            draft.IsGuess = true;
            return EntityType.Other;
        }
        // "Victoria Harbour"
        if (end - start > 1 && ProperWords.IsPlace(tokens.Folded(end - 1)))
            return EntityType.Place;
        // "the Aurelia Star" is a ship, whoever is called so too.
        if (words.FirstNames.Contains(tokens.Folded(start)) && end - start > 1 && !(before >= 0 && tokens.Language == Language.English && tokens.Folded(before) == "the"))
            return EntityType.Person;
        if (words.Place.Contains(tokens.Stem(start)) || words.Place.Contains(tokens.Stem(end - 1)) || (before >= 0 && words.Place.Contains(tokens.Stem(before))))
            return EntityType.Place;
        if (isAcronym)
            return EntityType.Organization;
        if (before >= 0 && words.Locative.Contains(tokens.Folded(before)) && end - start == 1 && tokens.Folded(before) is not ("to" or "from" or "la" or "de la" or "spre"))
        {
            draft.IsGuess = true;
            return EntityType.Place;
        }
        // "firma austriacă Alpenweg Bau"
        if (before > 0 && !tokens.IsCapitalised(before) && words.ClassOfHead.TryGetValue(tokens.Stem(before - 1), out introduced) && words.Introducer.Contains(tokens.Stem(before - 1)) && tokens.IsWord(before) && !tokens.IsStop(before))
            return introduced is "town" or "country" or "river" or "island" ? EntityType.Place : EntityType.Organization;
        // "FR Canotaj": nobody's first name is written in capitals alone.
        if (end - start > 1 && tokens[start].Length is > 1 and < 6 && Capitals.Are(tokens.Surface(start)) && !capitals.IsInCapitals(start))
            return EntityType.Organization;
        draft.IsGuess = true;
        if (end - start is 2 or 3 && !AnyKnown(start, end))
            return EntityType.Person;
        return EntityType.Other;
    }

    // Where a report comes from stands in capitals before its first sentence, with a dash behind.
    private bool IsDateline(int start, int end)
    {
        if (!tokens.OpensSentence(start) && !(start > 0 && tokens.IsMark(start - 1, '/')) || tokens[start].Length < 4)
            return false;
        for (var i = end; i < tokens.Count && i < end + 9; i++)
            if (tokens.FirstChar(i) is '-' or '–' or '—' && !tokens.IsGlued(i))
                return true;
            else if (tokens.IsWord(i) && !tokens.IsCapitalised(i))
                return false;
        return false;
    }

    private bool AnyKnown(int start, int end)
    {
        for (var i = start; i < end; i++)
            if (terms.IsKnown(tokens.Form(i)) && !words.FirstNames.Contains(tokens.Folded(i)))
                return true;
        return false;
    }
}
