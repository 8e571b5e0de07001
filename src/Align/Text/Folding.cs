using System.Collections.Frozen;

namespace Align.Text;

/// <summary>
/// Folds a word to the form that all its spellings share: lower case, composed, without diacritics, soft hyphens and zero-width
/// characters, with plain apostrophes and hyphens. Comma-below, cedilla, decomposed and bare Romanian letters come out the same, and an
/// <c>î</c> written inside a word, as before 1993, comes out as <c>â</c> does.
/// <para>The table is our own: <see cref="string.Normalize()"/> does nothing under invariant globalization.</para>
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class Folding
{
    private const char CombiningCircumflex = '\u0302';
    private const char Expanded = '\0';

    // Each entry: the folded letter, then the letters that fold to it.
    private static readonly string[] Latin =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ", "bƀɓḃḅḇ", "cçćĉċčƈḉ", "dďđðɗḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ", "fƒḟ", "gĝğġģǥǧǵḡ",
        "hĥħȟḣḥḧḩḫẖ", "iìíîïĩīĭįıǐȉȋḭḯỉịɨ", "jĵǰ", "kķĸǩḱḳḵ", "lĺļľŀłḷḹḻḽ", "mḿṁṃ", "nñńņňŉŋǹṅṇṉṋ",
        "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɔ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩſ", "tţťŧțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžƶẑẓẕ", "'ʼʹ´",
    ];

    private static readonly FrozenDictionary<char, string> Expansions = new Dictionary<char, string>
    {
        ['ß'] = "ss", ['æ'] = "ae", ['ǽ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['ĳ'] = "ij", 
    }.ToFrozenDictionary();

    private static readonly char[] Table = BuildTable();

    /// <summary>The greatest length that a word of <paramref name="length"/> UTF-16 units can fold to.</summary>
    public static int MaxLength(int length) => length * 3;

    /// <summary>Folds one word.</summary>
    /// <param name="word">The surface, any case and any normalisation form.</param>
    /// <param name="folded">Receives the folded word; at least <see cref="MaxLength"/> of the word's length.</param>
    /// <param name="language">The language whose spelling rules apply: the inner <c>î</c> is a Romanian matter.</param>
    /// <returns>The number of characters written.</returns>
    /// <exception cref="ArgumentException"><paramref name="folded"/> is too short.</exception>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded, Language language)
    {
        if (folded.Length < MaxLength(word.Length))
            throw new ArgumentException("The destination is shorter than MaxLength says.", nameof(folded));
        var romanian = language == Language.Romanian;
        var n = 0;
        var circumflexAt1 = false;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c < 128)
            {
                var lower = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '`' ? '\'' : c;
                if (romanian && lower is 'i' or 'a' && i + 1 < word.Length && word[i + 1] == CombiningCircumflex)
                {
                    circumflexAt1 |= n == 1;
                    if (lower == 'i')
                        lower = InnerI(word, i + 1, folded[..n]);
                }
                folded[n++] = lower;
                continue;
            }
            if (IsIgnorable(c))
                continue;
            if (romanian && c is 'î' or 'Î' or 'â' or 'Â')
            {
                circumflexAt1 |= n == 1;
                var letter = c is 'â' or 'Â' ? 'a' : InnerI(word, i, folded[..n]);
                folded[n++] = letter;
                continue;
            }
            var f = c < Table.Length ? Table[c] : FoldPunctuation(c);
            if (f != Expanded)
            {
                folded[n++] = f;
                continue;
            }
            var expansion = Expansions[char.ToLowerInvariant(c)];
            expansion.CopyTo(folded[n..]);
            n += expansion.Length;
        }
        if (romanian && OldSpelling.IsFormOfSunt(folded[..n], circumflexAt1))
            folded[1] = 'u';
        return n;
    }

    /// <summary>Folds one word to a string. See <see cref="Fold(ReadOnlySpan{char}, Span{char}, Language)"/>.</summary>
    public static string Fold(ReadOnlySpan<char> word, Language language)
    {
        var size = MaxLength(word.Length);
        if (size <= 512)
        {
            Span<char> small = stackalloc char[512];
            return new string(small[..Fold(word, small, language)]);
        }
        var large = new char[size];
        return new string(large, 0, Fold(word, large, language));
    }

    /// <summary>Whether a character adds nothing to a word: combining marks, soft hyphen, zero-width characters, variation selectors.</summary>
    internal static bool IsIgnorable(char c) =>
        c is (>= '\u0300' and <= '\u036F') or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    // index: of the letter's last UTF-16 unit; before: the word so far, folded.
    private static char InnerI(ReadOnlySpan<char> word, int index, ReadOnlySpan<char> before) =>
        before.Length == 0 || index == word.Length - 1 || OldSpelling.ArePrefixes(before) ? 'i' : 'a';

    private static char FoldPunctuation(char c) => c switch
    {
        '’' or '‘' or '′' => '\'',
        '‐' or '‑' or '−' => '-',
        _ => char.ToLowerInvariant(c),
    };

    private static char[] BuildTable()
    {
        var table = new char[0x2000];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.ToLowerInvariant((char)c);
        foreach (var row in Latin)
            foreach (var c in row.AsSpan(1))
            {
                table[c] = row[0];
                var upper = char.ToUpperInvariant(c);
                if (upper > 127)
                    table[upper] = row[0];
            }
        table['İ'] = 'i';
        foreach (var c in Expansions.Keys)
        {
            table[c] = Expanded;
            if (char.ToUpperInvariant(c) != c)
                table[char.ToUpperInvariant(c)] = Expanded;
        }
        table['ẞ'] = Expanded;
        return table;
    }
}
