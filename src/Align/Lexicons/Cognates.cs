using System.Numerics;
using System.Runtime.CompilerServices;
using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>
/// How much two words look like one word of common origin, after the regular correspondences of Romanian and English spelling (<c>-ție</c>/<c>-tion</c>,
/// <c>-tate</c>/<c>-ty</c>, <c>c</c>/<c>k</c>/<c>qu</c>, <c>f</c>/<c>ph</c>): the longest common subsequence over the longer word. Listed false friends are not cognates.
/// </summary>
/// <remarks>Melamed, I. D. (1999), Bitext Maps and Alignment via Pattern Recognition, Computational Linguistics 25(1), for the ratio.</remarks>
internal static class Cognates
{
    private const int MinimumLength = 4;

    private static readonly (string From, string To)[] Endings =
    [
        ("tiunilor", "tion"), ("tiunile", "tion"), ("tiunea", "tion"), ("tiuni", "tion"), ("tiune", "tion"), ("siunea", "sion"), ("siuni", "sion"), ("siune", "sion"),
        ("tiilor", "tion"), ("tiile", "tion"), ("tiei", "tion"), ("tia", "tion"), ("tie", "tion"), ("tii", "tion"), ("tions", "tion"), ("sions", "sion"),
        ("tatilor", "ti"), ("tatile", "ti"), ("tatea", "ti"), ("tatii", "ti"), ("tate", "ti"), ("tati", "ti"), ("ties", "ti"), ("ty", "ti"),
        ("ically", "ic"), ("ical", "ic"), ("ized", "iz"), ("ised", "iz"), ("izat", "iz"), ("izare", "iz"), ("ization", "iz"), ("isation", "iz"),
        ("ului", ""), ("ilor", ""), ("elor", ""), ("urile", ""), ("uri", ""), ("ul", ""), ("ii", ""), ("ei", ""), ("le", ""), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""),
    ];

    private static readonly (string From, string To)[] Letters =
    [
        ("tch", "ci"), ("ph", "f"), ("th", "t"), ("ck", "c"), ("ch", "c"), ("qu", "c"), ("cv", "c"), ("sh", "s"), ("k", "c"), ("q", "c"), ("y", "i"), ("w", "v"), ("x", "cs"), ("j", "i"), ("z", "s"), ("ou", "u"), ("oo", "u"), ("ea", "e"), ("oa", "o"),
    ];

    private static readonly Lazy<(HashSet<(string, string)> Pairs, HashSet<string> Romanian, HashSet<string> English)> FalseFriends = new(LoadFalseFriends);

    /// <summary>The likeness of two folded words, from 0 to 1; 0 for words too short to tell.</summary>
    public static double Likeness(string romanian, string english) => LikenessOfCanonical(Canonical(romanian), Canonical(english));

    /// <summary>The likeness of two words as <see cref="Canonical(string)"/> spells them.</summary>
    public static double LikenessOfCanonical(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < 3 || b.Length < 3 || Math.Min(a.Length, b.Length) * 3 < Math.Max(a.Length, b.Length) * 2)
            return 0;
        // Cognates share their beginning, give or take a letter.
        if (a[0] != b[0])
            return 0;
        return CommonSubsequence(a, b) / (double)Math.Max(a.Length, b.Length);
    }

    /// <summary>A folded word in the spelling that both languages have in common, without its ending; empty for a word too short to tell.</summary>
    public static string Canonical(string word)
    {
        if (word.Length < MinimumLength || !char.IsAsciiLetter(word[0]))
            return "";
        Span<char> result = stackalloc char[96];
        return result[..Canonical(word, result)].ToString();
    }

    /// <summary>Whether two stems are a listed pair of false friends.</summary>
    public static bool AreFalseFriends(string romanianStem, string englishStem) => FalseFriends.Value.Pairs.Contains((romanianStem, englishStem));

    /// <summary>Whether a folded word is a false friend of the same letters in the other language, as <c>actual</c> is.</summary>
    public static bool IsOwnFalseFriend(string form, string stem, Language language)
    {
        var (pairs, romanian, english) = FalseFriends.Value;
        if (language == Language.Romanian)
            return romanian.Contains(stem) && pairs.Contains((stem, TextAnalyzer.For(Language.English).Key(form)));
        return language == Language.English && english.Contains(stem) && pairs.Contains((TextAnalyzer.For(Language.Romanian).Key(form), stem));
    }

    /// <summary>The letters of a word as a set of 32.</summary>
    public static uint LetterSet(string word)
    {
        var set = 0u;
        foreach (var c in word)
            set |= 1u << (c & 31);
        return set;
    }

    /// <summary>Whether two words could be as alike as asked, by the sets of their letters: letters that only one of them has are in no common subsequence.</summary>
    public static bool CanReach(string a, uint lettersOfA, string b, uint lettersOfB, double likeness)
    {
        var common = Math.Min(a.Length - BitOperations.PopCount(lettersOfA & ~lettersOfB), b.Length - BitOperations.PopCount(lettersOfB & ~lettersOfA));
        return common >= likeness * Math.Max(a.Length, b.Length);
    }

    private static (HashSet<(string, string)> Pairs, HashSet<string> Romanian, HashSet<string> English) LoadFalseFriends()
    {
        var set = new HashSet<(string, string)>();
        if (CorpusTable.Embedded("lexicon/false-friends.tsv") is not { } table)
            return (set, [], []);
        var (romanian, english) = (TextAnalyzer.For(Language.Romanian), TextAnalyzer.For(Language.English));
        foreach (var row in table.Rows)
            foreach (var ro in CorpusTable.Values(row[table.Column("ro")]))
                foreach (var en in CorpusTable.Values(row[table.Column("en")]))
                    set.Add((romanian.Key(ro), english.Key(en)));
        return (set, [.. set.Select(p => p.Item1)], [.. set.Select(p => p.Item2)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Canonical(string word, Span<char> result)
    {
        var end = Math.Min(word.Length, 40);
        var tail = "";
        foreach (var (from, to) in Endings)
            if (end - from.Length >= 3 && word.AsSpan(0, end).EndsWith(from))
            {
                (end, tail) = (end - from.Length, to);
                break;
            }
        var n = 0;
        for (var i = 0; i < end;)
        {
            var rest = word.AsSpan(i, end - i);
            var found = false;
            foreach (var (from, to) in Letters)
                if (rest.StartsWith(from))
                {
                    foreach (var c in to)
                        Put(result, ref n, c);
                    i += from.Length;
                    found = true;
                    break;
                }
            if (!found)
                Put(result, ref n, word[i++]);
        }
        // A final vowel is an ending in both languages.
        if (tail.Length == 0)
            while (n > 3 && result[n - 1] is 'a' or 'e' or 'i' or 'o' or 'u')
                n--;
        foreach (var c in tail)
            Put(result, ref n, c);
        return n;
    }

    private static void Put(Span<char> result, ref int n, char c)
    {
        if (n == 0 || result[n - 1] != c)
            result[n++] = c;
    }

    private static int CommonSubsequence(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        row.Clear();
        foreach (var x in a)
        {
            var diagonal = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = x == b[j] ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }
        return row[^1];
    }
}
