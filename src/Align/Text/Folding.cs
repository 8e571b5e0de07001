using System.Runtime.CompilerServices;

namespace Align.Text;

/// <summary>
/// Folds a word to the form that all its spellings share: lower case, composed, without diacritics, soft hyphens and zero-width
/// characters, with plain apostrophes and hyphens. Comma-below, cedilla, decomposed and bare Romanian letters come out the same, an <c>î</c>
/// written inside a word, as before 1993, comes out as <c>â</c> does, and one dropped after a hyphen (<c>-ntreg</c>) comes back.
/// <para>The table is our own: <see cref="string.Normalize()"/> does nothing under invariant globalization.</para>
/// </summary>
/// <remarks>Stateless and thread-safe.</remarks>
public static class Folding
{
    private const char CombiningCircumflex = '\u0302';

    // In the table: the letter is one of ExpandedLetters.
    private const char Expanded = '\0';

    // Each row: the folded letter, then the lower-case letters that fold to it. Greek and Cyrillic ones lose what a decomposed letter loses.
    private static readonly string[] Rows =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁẚạảấầẩẫậắằẳẵặ", "bƀɓḃḅḇ", "cçćĉċčƈḉ", "dďđðɗḋḍḏḑḓ", "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ", "fƒḟ", "gĝğġģǥǧǵḡ",
        "hĥħȟḣḥḧḩḫẖ", "iìíîïĩīĭįıǐȉȋḭḯỉịɨ", "jĵǰ", "kķĸǩḱḳḵ", "lĺļľŀłḷḹḻḽ", "mḿṁṃ", "nñńņňŉŋǹṅṇṉṋ",
        "oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɔ", "pṕṗ", "rŕŗřȑȓṙṛṝṟ", "sśŝşšșṡṣṥṧṩſ", "tţťŧțṫṭṯṱẗ", "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ", "wŵẁẃẅẇẉẘ", "xẋẍ", "yýÿŷȳẏẙỳỵỷỹ", "zźżžƶẑẓẕ", "'ʼʹ´",
        "αά", "εέ", "ηή", "ιίϊΐ", "οό", "υύϋΰ", "ωώ", "σς", "гѓ", "еёѐ", "иѝй", "ії", "кќ", "уў",
    ];

    // Letters that fold to more than one, and what to, by place.
    private const string ExpandedLetters = "ßæǽǣœþĳﬀﬁﬂﬃﬄﬅﬆ";
    private static readonly string[] Expansions = ["ss", "ae", "ae", "ae", "oe", "th", "ij", "ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly char[] Table = BuildTable();

    /// <summary>The greatest length that a word of <paramref name="length"/> UTF-16 units can fold to.</summary>
    public static int MaxLength(int length) => length * 3;

    /// <summary>Folds one word.</summary>
    /// <param name="word">The surface, any case and any normalisation form.</param>
    /// <param name="folded">Receives the folded word; at least <see cref="MaxLength"/> of the word's length.</param>
    /// <param name="language">The language whose spelling rules apply: the inner <c>î</c> is a Romanian matter.</param>
    /// <returns>The number of characters written.</returns>
    /// <exception cref="ArgumentException"><paramref name="folded"/> is too short.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
            if (IsIgnorable(c))
                continue;
            var f = c < Table.Length ? Table[c] : FoldBeyondTable(c);
            if (romanian && f is 'i' or 'a' && Circumflex(word, i) is > 0 and var units)
            {
                circumflexAt1 |= n == 1;
                if (f == 'i')
                    f = OldSpelling.FoldI(folded[..n], word[(i + units)..]);
            }
            if (f != Expanded || c == Expanded)
            {
                folded[n++] = f;
                continue;
            }
            var expansion = Expansions[ExpandedLetters.IndexOf(char.ToLowerInvariant(c))];
            expansion.CopyTo(folded[n..]);
            n += expansion.Length;
        }
        if (romanian && OldSpelling.IsFormOfSunt(folded[..n], circumflexAt1))
            folded[1] = 'u';
        if (romanian && n > 2 && folded[0] == '-' && Clitics.HasLostI(folded[1..n]))
            folded[0] = 'i';
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsIgnorable(char c) =>
        c >= '\u00AD'
        && c is '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F');

    // How many UTF-16 units î or â takes here, composed or not; 0 for any other letter.
    private static int Circumflex(ReadOnlySpan<char> word, int i) => word[i] switch
    {
        'î' or 'Î' or 'â' or 'Â' => 1,
        'i' or 'I' or 'a' or 'A' when i + 1 < word.Length && word[i + 1] == CombiningCircumflex => 2,
        _ => 0,
    };

    private static char FoldBeyondTable(char c) => c switch
    {
        '’' or '‘' or '′' => '\'',
        '‐' or '‑' or '−' => '-',
        >= 'ﬀ' and <= 'ﬆ' => Expanded,
        _ when char.ToLowerInvariant(c) is var lower && lower < Table.Length => Table[lower],       // the signs for kelvin and ångström
        _ => char.ToLowerInvariant(c),
    };

    private static char[] BuildTable()
    {
        var table = new char[0x2000];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.ToLowerInvariant((char)c);
        table['`'] = '\'';
        foreach (var row in Rows)
            foreach (var c in row.AsSpan(1))
            {
                table[c] = row[0];
                var upper = char.ToUpperInvariant(c);
                if (upper > 127 && upper < table.Length)
                    table[upper] = row[0];
            }
        table['İ'] = 'i';
        foreach (var c in ExpandedLetters)
            if (c < table.Length)
                table[c] = table[char.ToUpperInvariant(c)] = Expanded;
        table['ẞ'] = Expanded;
        return table;
    }
}
