namespace Align.Text;

/// <summary>A stemmer for Romanian without diacritics: one stem for a word however it was typed.</summary>
/// <remarks>
/// <para>
/// The input is folded to plain letters: ă, â to a; î to what <see cref="OldSpelling"/> says; ș to s; ț to t.
/// The rules are our own, drawn from the inflection of Romanian as its grammars describe it: first the ending goes (article, case,
/// number, gender; person and tense), then what marks a verb's theme or a participle, then the vowels left at the end; last, sounds
/// that alternate inside a paradigm become one (<c>brad/brazi</c>, <c>rusesc/rusești</c>, <c>actor/actoare</c>, <c>propun/propus</c>).
/// </para>
/// <para>
/// Words that differ only in an ending that inflection uses too share a stem (<c>român</c> and <c>România</c>, <c>loc</c> and
/// <c>locui</c>): a stem proposes, and something else has to confirm.
/// </para>
/// </remarks>
public sealed class RomanianStemmer : IStemmer
{
    /// <summary>The shortest stem a word's ending may leave behind, unless a rule says otherwise.</summary>
    private const int Shortest = 2;

    private static readonly EndingTable Endings = new(
    [
        // Nouns and adjectives: article, case, number, gender, vocative.
        .. Remove("a ea e i o u ul ului ule ii ilor ei elor ele ile elui urile urilor"),
        .. Remove("ia ie io iei iile iilor"),
        .. Remove("uri", 3),
        .. Rewrite("oul>ou oului>ou aul>au aului>au eul>eu eului>eu"),

        // -ție, whose plural would pass for a participle: relații, not (voi) relatați.
        .. Rewrite("atia>atj atie>atj atii>atj atiei>atj atiile>atj atiilor>atj"),
        .. Rewrite("itia>itj itie>itj itii>itj itiei>itj itiile>itj itiilor>itj"),

        // -tate, -bil, -os, -ist, -ură: suffixes that look like other endings.
        .. Rewrite("itate>itatx itati>itatx itatea>itatx itatii>itatx itatile>itatx itatilor>itatx"),
        .. Rewrite("etatii>etat atatii>atat rtatii>rtat ltatii>ltat"),
        .. Rewrite("ibile>ibil abile>abil oasa>oas oase>oas oasei>oas oasele>oas oaselor>oas iste>ist"),
        .. PluralsOf("atur itur ctur ltur edur igur masur"),

        // Verbs: present, with the suffixes -ez and -esc, and imperfect.
        .. Remove("am em im", 3),
        .. Remove("ati eti iti eau eai eam eati iau iam iai iati ai au"),
        .. Remove("ez ezi eaza eze iez iezi iaza ieze"),
        .. Remove("esc esti este easca iesc iesti ieste iasca asc asti aste asca"),
        .. Rewrite("oaste>oast oasca>osc pui>pun easte>east cresc>crest cresti>crest creste>crest creasca>crest"),
        .. Remove("estii estilor estiul estiului"),

        // Gerund.
        .. Remove("and ind andu indu"),

        // Simple perfect and pluperfect. Left out, because in today's texts they are far rarer than the words they would damage:
        // -ara (plecară, but also militară), -ura (tăcură, măsură), -arăți, -irăți and the like (declarați).
        .. Remove("ase", 3, perfect: true),
        .. Remove("asi ira", 4, perfect: true),
        .. Remove("aram asem asesi aseram aserati asera", perfect: true),
        .. Remove("usem usesi use useram userati usera", perfect: true),
        .. Remove("iram isem isesi ise iseram iserati isera", perfect: true),
        .. Rewrite("sei>s sesi>s seram>s serati>s sera>s sesem>s sesesi>s sese>s seseram>s seserati>s sesera>s"),
    ]);

    /// <summary>Participles, verb suffixes and what else a bare stem may still carry.</summary>
    private static readonly EndingTable Themes = new([.. Remove("at it ut ez esc asc am em im el eal", 3)]);

    /// <summary>Perfects in -s that would otherwise lose more than their ending: <c>pusese</c> is <c>pus-ese</c>, not <c>p-usese</c>.</summary>
    private static readonly string[] Sigmatic =
    [
        "pus", "edus", "odus", "adus", "ondus", "indus", "trus", "atras", "etras", "xtras", "ezis", "azis", "erzis", "scris",
        "trimis", "romis", "ermis", "dmis", "omis", "ecis", "ucis", "clus", "chis",
    ];

    /// <summary>Ends of stems that alternate, and the one that stands for both.</summary>
    private static readonly (string From, string To)[] Alternations =
    [
        // Verbs of the third conjugation: perfect and participle take the sound of the present.
        ("pus", "pun"), ("dus", "duc"), ("dis", "dic"), ("zis", "dic"), ("zic", "dic"), ("tras", "trag"), ("trimis", "trimit"), ("mis", "mit"),
        ("cis", "cid"), ("clus", "clud"), ("prins", "prind"), ("tins", "tind"), ("spuns", "spund"), ("les", "leg"), ("mers", "merg"),
        ("sters", "sterg"), ("scris", "scr"), ("scrit", "scr"), ("rupt", "rup"), ("cuns", "cund"), ("truns", "trund"), ("juns", "jung"),
        ("plans", "plang"), ("strans", "strang"), ("vins", "ving"), ("pins", "ping"), ("chis", "chid"), ("trus", "trug"),
        ("copt", "coc"), ("fipt", "fig"), ("ramas", "raman"), ("tors", "torc"), ("curs", "curg"), ("supt", "sug"), ("fript", "frig"),
        ("fiert", "fierb"),

        // a, e and i in the last syllable.
        ("vad", "ved"), ("vin", "ven"), ("zint", "zent"), ("vind", "vand"), ("vint", "vant"), ("fint", "fant"),
    ];

    /// <summary>The one instance anybody needs.</summary>
    public static RomanianStemmer Instance { get; } = new();

    /// <inheritdoc/>
    public int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        word.CopyTo(stem);
        int length = word.Length;
        if (length <= 3)
            return IsShortWithEnding(word) ? 2 : Level(stem, length);

        length = Endings.Apply(stem, length);
        length = Themes.Apply(stem, length);
        while (length > 3 && IsVowel(stem[length - 1]))
            length--;

        return Level(stem, length);
    }

    /// <summary>Three letters of which the last is an ending: <c>ani</c>, <c>ore</c>, <c>apa</c>.</summary>
    private static bool IsShortWithEnding(ReadOnlySpan<char> word) =>
        word is [var first, var middle, var last] && IsVowel(first) && !IsVowel(middle) && IsVowel(last);

    /// <summary>Makes one of the sounds that alternate at the end of a stem and in its last syllable.</summary>
    private static int Level(Span<char> stem, int length)
    {
        if (length < 2)
            return length;

        length = LevelConsonants(stem, length);
        foreach ((string from, string to) in Alternations)
        {
            if (stem[length - 1] == from[^1] && stem[..length].EndsWith(from))
            {
                to.CopyTo(stem[(length - from.Length)..]);
                length += to.Length - from.Length;
                break;
            }
        }

        return LevelDiphthong(stem, length);
    }

    /// <summary>ch and c (<c>vechi</c>, <c>veche</c>), z and d (<c>brazi</c>, <c>brad</c>), sc and șt (<c>rusesc</c>, <c>rusești</c>).</summary>
    private static int LevelConsonants(Span<char> stem, int length)
    {
        switch (stem[..length])
        {
            case [_, .., 'c' or 'g', 'h']:
                return length - 1;
            case [_, .., 's', 'c']:
                stem[length - 1] = 't';
                break;
            case [.., 'z']:
                stem[length - 1] = 'd';
                break;
        }

        return length;
    }

    /// <summary>oa and o (<c>soare</c>, <c>sori</c>), ea and e (<c>seară</c>, <c>seri</c>), ia and ie (<c>piatră</c>, <c>pietre</c>).</summary>
    private static int LevelDiphthong(Span<char> stem, int length)
    {
        int vowel = length - 1;
        while (vowel > 0 && !IsVowel(stem[vowel]))
            vowel--;

        if (vowel == 0 || stem[vowel] != 'a')
            return length;

        switch (stem[vowel - 1])
        {
            case 'i':
                stem[vowel] = 'e';
                return length;
            case 'o' or 'e':
                stem[(vowel + 1)..length].CopyTo(stem[vowel..]);
                return length - 1;
            default:
                return length;
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static IEnumerable<Ending> Remove(string endings, int shortest = Shortest, bool perfect = false) =>
        endings.Split(' ').Select(text => new Ending(text, "", shortest, perfect));

    private static IEnumerable<Ending> Rewrite(string pairs) =>
        pairs.Split(' ').Select(pair => pair.Split('>')).Select(pair => new Ending(pair[0], pair[1], Shortest, Perfect: false));

    /// <summary>The plurals of nouns in -ură, which are not those in -uri.</summary>
    private static IEnumerable<Ending> PluralsOf(string stems) =>
        stems.Split(' ').SelectMany(noun => Rewrite($"{noun}i>{noun} {noun}ile>{noun} {noun}ilor>{noun}"));

    /// <summary>An ending, and what takes its place.</summary>
    /// <param name="Text">The ending.</param>
    /// <param name="Replacement">What it is replaced with; mostly nothing.</param>
    /// <param name="Shortest">The shortest stem it may leave.</param>
    /// <param name="Perfect">Whether it belongs to a perfect, whose s may be part of the stem.</param>
    private sealed record Ending(string Text, string Replacement, int Shortest, bool Perfect);

    /// <summary>Endings, of which the longest that fits a word is taken off.</summary>
    private sealed class EndingTable
    {
        private const int Letters = 26;

        /// <summary>By the last two letters of the words they can end, longest first.</summary>
        private readonly Ending[][] byLastTwo = new Ending[Letters * Letters][];

        public EndingTable(IReadOnlyCollection<Ending> endings)
        {
            // Longest first; endings of one letter can stand behind any other.
            List<Ending> sorted = [.. endings];
            sorted.Sort((a, b) => b.Text.Length != a.Text.Length ? b.Text.Length.CompareTo(a.Text.Length) : string.CompareOrdinal(a.Text, b.Text));
            List<Ending>[] lists = new List<Ending>[byLastTwo.Length];
            for (int i = 0; i < lists.Length; i++)
                lists[i] = [];
            foreach (Ending ending in sorted)
            {
                int last = ending.Text[^1] - 'a';
                if (ending.Text.Length > 1)
                    lists[(ending.Text[^2] - 'a') * Letters + last].Add(ending);
                else
                    for (int i = 0; i < Letters; i++)
                        lists[i * Letters + last].Add(ending);
            }
            for (int i = 0; i < lists.Length; i++)
                byLastTwo[i] = [.. lists[i]];
        }

        /// <summary>Takes the longest fitting ending off a word, and returns the length that remains.</summary>
        public int Apply(Span<char> letters, int length)
        {
            ReadOnlySpan<char> word = letters[..length];
            if (word is not [.., >= 'a' and <= 'z' and var last2, >= 'a' and <= 'z' and var last])
                return length;

            foreach (Ending ending in byLastTwo[(last2 - 'a') * Letters + last - 'a'])
            {
                int start = length - ending.Text.Length;
                int end = start + ending.Replacement.Length;
                if (start < 0 || end < ending.Shortest || !word.EndsWith(ending.Text))
                    continue;

                if (ending.Perfect && ending.Text[1] == 's' && IsSigmatic(word[..(start + 2)]))
                    return start + 2;

                if (HasVowel(word[..start]) || HasVowel(ending.Replacement))
                {
                    ending.Replacement.CopyTo(letters[start..]);
                    return end;
                }
            }

            return length;
        }

        private static bool HasVowel(ReadOnlySpan<char> letters)
        {
            foreach (char c in letters)
            {
                if (IsVowel(c))
                    return true;
            }

            return false;
        }

        private static bool IsSigmatic(ReadOnlySpan<char> stem)
        {
            foreach (string root in Sigmatic)
            {
                if (stem.EndsWith(root))
                    return !stem.EndsWith("cepus");
            }

            return false;
        }
    }
}
