namespace Align.Text;

/// <summary>The English stemmer of the Snowball project, known as Porter2, as of Snowball 3.</summary>
/// <remarks>
/// Written from the published description, <see href="https://snowballstem.org/algorithms/english/stemmer.html"/>
/// (M. F. Porter), and checked against the project's whole sample vocabulary; three beginnings and one exception that the page does
/// not list (emerg-, organ-, inter-; skis) follow from that vocabulary. The apostrophe is a letter, and it is the straight one (U+0027).
/// </remarks>
public sealed class EnglishStemmer : IStemmer
{
    /// <summary>The one instance anybody needs.</summary>
    public static EnglishStemmer Instance { get; } = new();

    /// <inheritdoc/>
    public int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        if (word.Length <= 2)
        {
            word.CopyTo(stem);
            return word.Length;
        }

        if (Exception(word) is { } known)
        {
            known.CopyTo(stem);
            return known.Length;
        }

        if (word[0] == '\'')
            word = word[1..];
        word.CopyTo(stem);

        var draft = new Draft(stem[..word.Length]);
        draft.RemovePossessive();
        draft.RemovePlural();
        draft.RemovePastAndGerund();
        draft.SoftenFinalY();
        draft.Rewrite(Step2);
        draft.Rewrite(Step3);
        draft.Rewrite(Step4);
        draft.RemoveFinalEOrL();
        return draft.Finish();
    }

    /// <summary>Whole words with a stem of their own.</summary>
    private static string? Exception(ReadOnlySpan<char> word)
    {
        if (word.Length > 6)
            return null;

        return word switch
        {
            "skis" => "ski",
            "skies" => "sky",
            "idly" => "idl",
            "gently" => "gentl",
            "ugly" => "ugli",
            "early" => "earli",
            "only" => "onli",
            "singly" => "singl",
            "sky" => "sky",
            "news" => "news",
            "howe" => "howe",
            "atlas" => "atlas",
            "cosmos" => "cosmos",
            "bias" => "bias",
            "andes" => "andes",
            _ => null,
        };
    }

    /// <summary>Beginnings after which R1 starts at once, to keep words such as <c>general</c> and <c>generate</c> apart.</summary>
    private static readonly string[] Beginnings = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];

    /// <summary>Derivational endings that are simplified.</summary>
    private static readonly Rule[] Step2 = Longest(
        new("tional", "tion"), new("enci", "ence"), new("anci", "ance"), new("abli", "able"), new("entli", "ent"),
        new("izer", "ize"), new("ization", "ize"), new("ational", "ate"), new("ation", "ate"), new("ator", "ate"),
        new("alism", "al"), new("aliti", "al"), new("alli", "al"), new("fulness", "ful"), new("ousli", "ous"),
        new("ousness", "ous"), new("iveness", "ive"), new("iviti", "ive"), new("biliti", "ble"), new("bli", "ble"),
        new("ogist", "og"), new("ogi", "og", After: "l"), new("fulli", "ful"), new("lessli", "less"),
        new("li", "", After: "cdeghkmnrt"));

    /// <summary>Those that become simpler still.</summary>
    private static readonly Rule[] Step3 = Longest(
        new("tional", "tion"), new("ational", "ate"), new("alize", "al"), new("icate", "ic"), new("iciti", "ic"),
        new("ical", "ic"), new("ful", ""), new("ness", ""), new("ative", "", Region: 2));

    /// <summary>Those that are removed.</summary>
    private static readonly Rule[] Step4 = Longest(
        [.. new[]
        {
            "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
        }.Select(suffix => new Rule(suffix, "", Region: 2)), new Rule("ion", "", After: "st", Region: 2)]);

    private static Rule[] Longest(params Rule[] rules) => [.. rules.OrderByDescending(rule => rule.Suffix.Length)];

    /// <summary>An ending, what takes its place, the letters that may stand before it, and the region it must lie in.</summary>
    private sealed record Rule(string Suffix, string Replacement, string? After = null, int Region = 1);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    /// <summary>A word in the making: consonantal y is written Y until the end.</summary>
    private ref struct Draft
    {
        private readonly Span<char> letters;
        private readonly int r1;
        private readonly int r2;
        private int length;

        public Draft(Span<char> letters)
        {
            this.letters = letters;
            length = letters.Length;

            for (int i = 0; i < length; i++)
            {
                if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                    letters[i] = 'Y';
            }

            r1 = AfterBeginning() is > 0 and var exceptional ? exceptional : NextRegion(0);
            r2 = NextRegion(r1);
        }

        private readonly ReadOnlySpan<char> Word => letters[..length];

        /// <summary>Step 0.</summary>
        public void RemovePossessive()
        {
            ReadOnlySpan<char> word = Word;
            length -= word.EndsWith("'s'") ? 3 : word.EndsWith("'s") ? 2 : word.EndsWith("'") ? 1 : 0;
        }

        /// <summary>Step 1a.</summary>
        public void RemovePlural()
        {
            ReadOnlySpan<char> word = Word;
            if (word.EndsWith("sses"))
                length -= 2;
            else if (word.EndsWith("ied") || word.EndsWith("ies"))
                length -= length > 4 ? 2 : 1;
            else if (word.EndsWith("s") && !word.EndsWith("us") && !word.EndsWith("ss") && length > 2 && HasVowel(length - 2))
                length--;
        }

        /// <summary>Step 1b.</summary>
        public void RemovePastAndGerund()
        {
            ReadOnlySpan<char> word = Word;
            if (word.EndsWith("eed") || word.EndsWith("eedly"))
            {
                int start = word[^1] == 'd' ? length - 3 : length - 5;
                if (start >= r1 && word[..start] is not ("proc" or "exc" or "succ"))
                    length = start + 2;
                return;
            }

            int ending = word.EndsWith("ingly") ? 5 : word.EndsWith("edly") ? 4 : word.EndsWith("ing") ? 3 : word.EndsWith("ed") ? 2 : 0;
            if (ending == 0)
                return;

            ReadOnlySpan<char> before = word[..^ending];
            if (ending == 3)
            {
                if (before is "inn" or "out" or "cann" or "herr" or "earr" or "even")
                    return;
                if (before is [var first, 'y'] && !IsVowel(first))
                {
                    letters[1] = 'i';
                    letters[2] = 'e';
                    length = 3;
                    return;
                }
            }

            if (!HasVowel(before.Length))
                return;

            length = before.Length;
            if (before.EndsWith("at") || before.EndsWith("bl") || before.EndsWith("iz"))
                letters[length++] = 'e';
            else if (EndsDouble(before))
                length -= before is ['a' or 'e' or 'o', _, _] ? 0 : 1;
            else if (length <= r1 && EndsShort(before))
                letters[length++] = 'e';
        }

        /// <summary>Step 1c.</summary>
        public readonly void SoftenFinalY()
        {
            if (length > 2 && letters[length - 1] is 'y' or 'Y' && !IsVowel(letters[length - 2]))
                letters[length - 1] = 'i';
        }

        /// <summary>Steps 2 to 4: the longest ending decides, whether or not it may be rewritten.</summary>
        public void Rewrite(Rule[] rules)
        {
            if (length <= r1)
                return;

            ReadOnlySpan<char> word = Word;
            char last = word[^1];
            foreach (Rule rule in rules)
            {
                string suffix = rule.Suffix;
                if (suffix[^1] != last || !word.EndsWith(suffix))
                    continue;

                int start = length - suffix.Length;
                if (start < (rule.Region == 1 ? r1 : r2) || rule.After is { } after && (start == 0 || !after.Contains(word[start - 1])))
                    return;

                rule.Replacement.CopyTo(letters[start..]);
                length = start + rule.Replacement.Length;
                return;
            }
        }

        /// <summary>Step 5.</summary>
        public void RemoveFinalEOrL()
        {
            if (length == 0)
                return;
            int start = length - 1;
            bool remove = letters[start] switch
            {
                'e' => start >= r2 || start >= r1 && !EndsShort(letters[..start]),
                'l' => start >= r2 && start > 0 && letters[start - 1] == 'l',
                _ => false,
            };
            if (remove)
                length--;
        }

        public readonly int Finish()
        {
            letters[..length].Replace('Y', 'y');
            return length;
        }

        private readonly int AfterBeginning()
        {
            foreach (string beginning in Beginnings)
            {
                if (letters[0] == beginning[0] && Word.StartsWith(beginning))
                    return beginning.Length;
            }

            return 0;
        }

        /// <summary>The index after the first non-vowel that follows a vowel.</summary>
        private readonly int NextRegion(int start)
        {
            int i = start;
            while (i < length && !IsVowel(letters[i]))
                i++;
            while (i < length && IsVowel(letters[i]))
                i++;
            return Math.Min(i + 1, length);
        }

        private readonly bool HasVowel(int end)
        {
            foreach (char c in letters[..end])
            {
                if (IsVowel(c))
                    return true;
            }

            return false;
        }

        private static bool EndsDouble(ReadOnlySpan<char> word) =>
            word is [.., var first, 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't'] && first == word[^1];

        private static bool EndsShort(ReadOnlySpan<char> word) => word switch
        {
            "past" => true,
            [var vowel, var end] => IsVowel(vowel) && !IsVowel(end),
            [.., var start, var vowel, var end] => !IsVowel(start) && IsVowel(vowel) && !IsVowel(end) && end is not ('w' or 'x' or 'Y'),
            _ => false,
        };
    }
}
