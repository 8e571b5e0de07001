using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// The regular forms of a Romanian dictionary word, by part of speech. The stemmer, which sees no part of speech, does not bring all of them together
/// (<c>vizita</c>, <c>vizitat</c>); a lexicon entry is therefore keyed by the stems of all its forms. And where words of one stem compete for a form in a text
/// (<c>vită</c>, <c>viteză</c>), those win that have the form. Irregular sound changes are the business of the grammar tables.
/// </summary>
internal static class RomanianForms
{
    // In the order in which they are tried: what a dictionary word of a part of speech ends in, how much of it goes, and what takes its place.
    private static readonly Paradigm[] Paradigms =
    [
        new("n", "ie", 1, "a i ei ile ilor"),
        new("n", "ă", 1, "a e ei ele elor i ii ile ilor uri urile urilor"),
        new("n", "ea", 0, "ua le lele lelor lei"),
        new("n", "e", 1, "ea ele elui elor i ii ile ilor ei"),
        new("n", "iu", 1, "ul ului i ii iile iilor"),
        new("n", "u", 1, "ul ului i ii ilor uri urile urilor e ele elor le lui"),
        new("n", "a", 0, "ua le lele lelor lei"),
        new("n", "i", 0, "ul ului i lor le"),
        new("n", "", 0, "ul ului i ii ilor uri urile urilor e ele elor"),
        new("adj", "iu", 1, "e i ile ilor ei a"),
        new("adj", "ou", 1, "uă ua ul ului i ii ile ilor"),
        new("adj", "u", 1, "ă a i e ii ei ele ilor elor l lui ie iei"),
        new("adj", "e", 1, "i ea ele ile ilor ii"),
        new("adj", "", 0, "ă a i e ii ele ei ul ului ilor elor"),
        new("v", "ea", 2, " i ă em eți ut ută uți ute ând ea eam eau ere erea erii"),
        new("v", "a", 1, "ă e i ez ezi ează eze ăm ați eați ând at ată ate am ai au are area ării"),
        new("v", "e", 1, " i ă em eți ut ută uți ute ând ea eam eau ere erea erii"),
        new("v", "i", 1, " e ă esc ești ește ească im iți it ită ite ind ea eam eau eați ire irea irii"),
        new("v", "î", 1, " ă ăsc ăști ăște ască âm âți ât âtă âte ând a au âre ârea ârii"),
    ];

    /// <summary>The number of the paradigm of a word, or -1 where it does not inflect.</summary>
    /// <param name="lemma">One word in dictionary form.</param>
    /// <param name="partOfSpeech">As in the lexicon: <c>n v adj …</c>; other parts of speech do not inflect.</param>
    public static int ParadigmOf(string lemma, string partOfSpeech)
    {
        if (lemma.Length >= 3)
            for (var p = 0; p < Paradigms.Length; p++)
                if (Paradigms[p].PartOfSpeech == partOfSpeech && lemma.EndsWith(Paradigms[p].End, StringComparison.Ordinal))
                    return p;
        return -1;
    }

    /// <summary>The forms of a word, itself first.</summary>
    public static IEnumerable<string> Of(string lemma, string partOfSpeech)
    {
        yield return lemma;
        if (ParadigmOf(lemma, partOfSpeech) is var p && p < 0)
            yield break;
        foreach (var ending in Paradigms[p].Endings)
            yield return string.Concat(lemma.AsSpan(0, lemma.Length - Paradigms[p].Cut), ending);
    }

    /// <summary>Whether a form belongs to a word, give or take the sounds that alternate before an ending (<c>poartă, porți</c>; <c>brad, brazi</c>).</summary>
    /// <param name="form">The form, folded.</param>
    /// <param name="lemma">The word, folded.</param>
    /// <param name="paradigm">Its paradigm.</param>
    public static bool IsForm(ReadOnlySpan<char> form, ReadOnlySpan<char> lemma, int paradigm)
    {
        if (form.SequenceEqual(lemma))
            return true;
        if (paradigm < 0)
            return false;
        var stem = lemma[..^Paradigms[paradigm].Cut];
        foreach (var ending in Paradigms[paradigm].FoldedEndings)
            if (form.EndsWith(ending) && IsStem(form[..^ending.Length], stem))
                return true;
        return false;
    }

    // Letter by letter; o and oa stand for one another, e and ea, e for a (masă, mese), and at the end z for d and t for c (românesc, românești).
    private static bool IsStem(ReadOnlySpan<char> stem, ReadOnlySpan<char> lemma)
    {
        int i = 0, j = 0;
        while (i < stem.Length && j < lemma.Length)
        {
            if (stem[i] == lemma[j])
            {
                var isDiphthong = lemma[j] is 'o' or 'e';
                var (a, b) = (i + 1 < stem.Length && stem[i + 1] == 'a', j + 1 < lemma.Length && lemma[j + 1] == 'a');
                i += isDiphthong && a && !b ? 2 : 1;
                j += isDiphthong && b && !a ? 2 : 1;
                continue;
            }
            var last = j == lemma.Length - 1;
            if (!((lemma[j] == 'a' && stem[i] == 'e' && j >= lemma.Length - 3) || (last && lemma[j] == 'd' && stem[i] == 'z') || (last && lemma[j] == 'c' && stem[i] == 't')))
                return false;
            i++;
            j++;
        }
        return i == stem.Length && j == lemma.Length;
    }

    private sealed class Paradigm(string partOfSpeech, string end, int cut, string endings)
    {
        public string PartOfSpeech { get; } = partOfSpeech;

        public string End { get; } = end;

        public int Cut { get; } = cut;

        public string[] Endings { get; } = endings.Split(' ');

        public string[] FoldedEndings { get; } = Array.ConvertAll(endings.Split(' '), e => Folding.Fold(e, Language.Romanian));
    }
}
