namespace Align.Entities;

/// <summary>
/// How alike two names are, across spellings: Romanian case endings, transliteration habits of the two languages (<c>Zelenski</c> /
/// <c>Zelenskyy</c>, <c>Ceaikovski</c> / <c>Tchaikovsky</c>), and slips of one letter, or two of a long word. Words that differ more are ranked by
/// Jaro–Winkler, below what counts as the same: Marin is not Marinescu, and Kazbek no Kazbegi.
/// </summary>
/// <remarks>
/// Damerau, F. J. (1964), A technique for computer detection and correction of spelling errors. Winkler, W. E. (1990), String Comparator Metrics
/// and Enhanced Decision Rules in the Fellegi–Sunter Model of Record Linkage.
/// </remarks>
internal static class NameSimilarity
{
    // Letter groups that the two languages write differently for one sound; the right side stands for both.
    private static readonly (string From, string To)[] Transliterations =
    [
        ("tch", "c"), ("tsch", "c"), ("sch", "s"), ("ch", "c"), ("ci", "c"), ("ce", "ce"), ("sh", "s"), ("zh", "j"), ("kh", "h"), ("ph", "f"), ("th", "t"), ("ts", "t"),
        ("yy", "i"), ("iy", "i"), ("ij", "i"), ("yu", "iu"), ("ya", "ia"), ("ye", "e"), ("ie", "e"), ("y", "i"), ("w", "v"), ("ck", "c"), ("k", "c"), ("q", "c"), ("x", "cs"), ("ou", "u"), ("oo", "u"),
    ];

    /// <summary>From here on two last words of names can be one surname.</summary>
    public const double SameSurname = 0.85;

    /// <summary>How alike two full names are, from 0 to 1. A name that is part of the other (a surname alone) counts nearly as much as the whole.</summary>
    /// <param name="a">One name, folded.</param>
    /// <param name="b">The other.</param>
    /// <param name="isPerson">Whether they are persons' names, whose first names must fit too; the nouns in other names change more when they are inflected: <c>școala</c>, <c>școlii</c>.</param>
    public static double Of(string a, string b, bool isPerson = true)
    {
        if (a == b)
            return 1;
        var (x, y) = (a.Split(' '), b.Split(' '));
        if (x.Length > y.Length)
            (x, y) = (y, x);
        // The surname must fit; the other parts of the shorter name must each find a part of the longer.
        var surname = OfWord(x[^1], y[^1]);
        if (surname < SameSurname)
            return x.Length == 1 && y.Length > 1 ? 0.5 * surname : Math.Min(surname, 0.6);
        var sum = surname;
        for (var i = 0; i < x.Length - 1; i++)
        {
            var best = y[..^1].Max(part => IsInitial(x[i], part) || (isPerson && IsShort(x[i], part)) ? 0.9 : isPerson ? OfWord(x[i], part) : Math.Max(OfWord(x[i], part), JaroWinkler(x[i], part)));
            // Two first names make two people, and one letter of three or four another word: ISU, ISJ.
            if (isPerson ? best < SameSurname : x[i].Length < 5 && best < 0.9)
                return Math.Min(surname, 0.6);
            sum += best;
        }
        var score = sum / x.Length;
        return x.Length == y.Length ? score : score * 0.95;
    }

    /// <summary>How alike two words of a name are, from 0 to 1.</summary>
    public static double OfWord(string a, string b)
    {
        if (a == b)
            return 1;
        if (Rulers.AreOne(a, b))
            return 0.95;
        var (x, y) = (Transliterate(StripEnding(a)), Transliterate(StripEnding(b)));
        if (x == y)
            return 0.97;
        // "Sorinei", "Gorei": a woman's name in the genitive.
        if ((IsGenitive(a) || IsGenitive(b)) && x.AsSpan().TrimEnd("aei") is { Length: > 2 } stem && stem.SequenceEqual(y.AsSpan().TrimEnd("aei")))
            return 0.95;
        var slips = Math.Min(x.Length, y.Length) switch { < 6 => 0, < 9 => 1, _ => 2 };
        return slips > 0 && !AreManAndWoman(x, y) && !IsLonger(x, y) && Edits(x, y, slips) is var edits && edits <= slips ? 0.97 - 0.02 * edits : Math.Min(JaroWinkler(x, y), SameSurname - 0.05);
    }

    /// <summary>The first letter of a word as it is compared: words that begin otherwise are hardly ever alike.</summary>
    public static char FirstLetter(string word) => Transliterate(word) is [var first, ..] ? first : '\0';

    /// <summary>The word without a Romanian article or case ending that a name takes: <c>iranului</c>, <c>clintonei</c>.</summary>
    public static string StripEnding(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ului", "ul", "lui"])
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        return word;
    }

    /// <summary>Jaro–Winkler similarity, from 0 to 1, prefix scale 0.1 over at most four letters.</summary>
    public static double JaroWinkler(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        if (a.Length > 64 || b.Length > 64)
            return a.SequenceEqual(b) ? 1 : 0;
        var window = Math.Max(0, Math.Max(a.Length, b.Length) / 2 - 1);
        Span<bool> usedA = stackalloc bool[64], usedB = stackalloc bool[64];
        var matches = 0;
        for (var i = 0; i < a.Length; i++)
            for (var j = Math.Max(0, i - window); j < Math.Min(b.Length, i + window + 1); j++)
                if (!usedB[j] && a[i] == b[j])
                {
                    usedA[i] = usedB[j] = true;
                    matches++;
                    break;
                }
        if (matches == 0)
            return 0;
        var transpositions = 0;
        for (int i = 0, j = 0; i < a.Length; i++)
        {
            if (!usedA[i])
                continue;
            while (!usedB[j])
                j++;
            if (a[i] != b[j++])
                transpositions++;
        }
        var jaro = ((double)matches / a.Length + (double)matches / b.Length + (matches - transpositions / 2.0) / matches) / 3;
        var prefix = a.CommonPrefixLength(b[..Math.Min(4, b.Length)]);
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    // Marin and Marina, Ivanov and Ivanova, Alexandru and Alexandra.
    private static bool AreManAndWoman(string a, string b)
    {
        var (x, y) = a.Length < b.Length ? (a, b) : (b, a);
        return (y.Length == x.Length + 1 && y[^1] == 'a' && y.StartsWith(x, StringComparison.Ordinal)) || (x.Length == y.Length && x[..^1] == y[..^1] && x[^1] is 'a' or 'u' && y[^1] is 'a' or 'u');
    }

    // Construct and Construction.
    private static bool IsLonger(string a, string b) => Math.Abs(a.Length - b.Length) > 1 && (a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal));

    private static bool IsGenitive(string word) => word is [.., 'e' or 'i' or 'a', 'i'];

    // Letters added, left out, changed, or changed places with the next: their number, or more than the most that matters.
    private static int Edits(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
            return most + 1;
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }

    // "Dan" for Daniel, "Alex" for Alexandru.
    private static bool IsShort(string a, string b) => (a.Length < b.Length ? (a, b) : (b, a)) is var (x, y) && x.Length > 2 && y.StartsWith(x, StringComparison.Ordinal) && !AreManAndWoman(x, y);

    private static bool IsInitial(string a, string b) => (a.TrimEnd('.').Length == 1 && b.StartsWith(a[0])) || (b.TrimEnd('.').Length == 1 && a.StartsWith(b[0]));

    private static string Transliterate(string word)
    {
        Span<char> result = stackalloc char[word.Length * 2 + 1];
        var n = 0;
        for (var i = 0; i < word.Length;)
        {
            var rest = word.AsSpan(i);
            var found = false;
            foreach (var (from, to) in Transliterations)
                if (rest.StartsWith(from))
                {
                    to.CopyTo(result[n..]);
                    n += to.Length;
                    i += from.Length;
                    found = true;
                    break;
                }
            if (!found)
                result[n++] = word[i++];
        }
        // Double letters say nothing.
        var length = 0;
        for (var i = 0; i < n; i++)
            if (length == 0 || result[length - 1] != result[i])
                result[length++] = result[i];
        return result[..length].ToString();
    }
}
