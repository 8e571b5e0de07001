using Align.Knowledge;
using Align.Text;

namespace Align.Lexicons;

/// <summary>Where a word is known from.</summary>
internal enum WordOrigin : byte
{
    /// <summary>No word: a mark, a number, an address, a lone letter.</summary>
    None,
    Unknown,
    Grammar,
    Lexicon,
    Gazetteer,
}

/// <summary>What names a word can be the beginning of.</summary>
[Flags]
internal enum NameStarts : byte
{
    Nothing = 0,

    /// <summary>What is written with a capital: a name, a first name.</summary>
    Name = 1,

    /// <summary>A demonym or a role.</summary>
    Other = 2,
}

/// <summary>What a name in a text can stand for; nothing for a first name.</summary>
internal readonly struct FoundName
{
    private readonly NameSense[]? _senses;
    private readonly GazetteerEntry? _role;

    public FoundName(NameSense[] senses) => _senses = senses;

    public FoundName(GazetteerEntry role) => _role = role;

    /// <summary>The same object for the same name wherever it stands; null where it stands for nothing.</summary>
    public object? Name => _senses ?? (object?)_role;

    public IEnumerable<GazetteerEntry> Entries => _role is not null ? [_role] : _senses?.Select(s => s.Entry) ?? [];
}

/// <summary>Tells for every token of a text where its word is known from: the grammar tables, the lexicon or the gazetteer, in this order.</summary>
internal static class WordOrigins
{
    public static WordOrigin[] Of(TokenTable tokens, TermTable terms)
    {
        var origins = new WordOrigin[tokens.Count];
        for (var i = 0; i < origins.Length; i++)
            if (tokens.IsWord(i) && !char.IsAsciiDigit(tokens.FirstChar(i)) && (tokens[i].Length > 1 || tokens.IsStop(i)))
                origins[i] = IsGrammatical(tokens, i) ? WordOrigin.Grammar : IsInLexicon(tokens, terms, i) ? WordOrigin.Lexicon : WordOrigin.Unknown;
        foreach (var (start, end, _) in GrammarWords.For(tokens.Grammar).Find(tokens, 0, tokens.Count))
            Mark(origins, start, end, WordOrigin.Grammar);
        foreach (var (start, end, _) in Names(tokens))
            Mark(origins, start, end, WordOrigin.Gazetteer);
        return origins;
    }

    /// <summary>The names, demonyms and roles of the gazetteer in a text, and first names, which lead to no entry; they may overlap.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="memory">What forms can begin, for whoever reads many texts with a memory.</param>
    public static IEnumerable<(int Start, int End, FoundName Found)> Names(TokenTable tokens, FormValues<NameStarts>? memory = null)
    {
        var names = NameTable.For(tokens.Grammar);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!tokens.IsWord(i) || StartsAt(tokens, i, names, memory) is not (not NameStarts.Nothing and var starts))
                continue;
            if (tokens.IsCapitalised(i) && (starts & NameStarts.Name) != 0)
            {
                if (names.Names.TryMatch(tokens, i, tokens.Count, out var end, out var senses))
                    yield return (i, end, new FoundName(senses));
                if (names.FirstNames.Contains(tokens.Folded(i)))
                    yield return (i, i + 1, default);
            }
            if ((starts & NameStarts.Other) != 0 && names.Demonyms.TryMatch(tokens, i, tokens.Count, out var demonymEnd, out var demonyms))
                yield return (i, demonymEnd, new FoundName(demonyms));
            if ((starts & NameStarts.Other) != 0 && names.Roles.TryMatch(tokens, i, tokens.Count, out var roleEnd, out var role))
                yield return (i, roleEnd, new FoundName(role));
        }
    }

    private static NameStarts StartsAt(TokenTable tokens, int token, NameTable names, FormValues<NameStarts>? memory)
    {
        if (memory is null)
            return NameStarts.Name | NameStarts.Other;
        var number = tokens.NumberInMemory(tokens.Form(token));
        return memory.TryGet(number, out var known) ? known : memory.Keep(number, Starts(tokens.Folded(token), tokens.Stem(token), names));
    }

    // Demonyms stand under stems, roles under stems or forms.
    private static NameStarts Starts(string form, string stem, NameTable names) =>
        (names.Names.CanStart(form) || names.FirstNames.Contains(form) ? NameStarts.Name : NameStarts.Nothing)
        | (names.Demonyms.CanStart(stem) || names.Roles.CanStart(stem) || names.Roles.CanStart(form) ? NameStarts.Other : NameStarts.Nothing);

    private static void Mark(WordOrigin[] origins, int start, int end, WordOrigin origin)
    {
        for (var i = start; i < end; i++)
            if (origins[i] == WordOrigin.Unknown)
                origins[i] = origin;
    }

    // s-, -au, -ului, 's, n't: what the tokenizer cuts off is a clitic or an ending.
    private static bool IsGrammatical(TokenTable tokens, int token) =>
        tokens.IsStop(token) || tokens.Folded(token) is ['-' or '\'', _, ..] or [.., '-'] || tokens.Grammar.Irregular.LemmaOf(tokens.Folded(token)) is not null;

    private static bool IsInLexicon(TokenTable tokens, TermTable terms, int token) => terms.IsKnown(tokens.Form(token)) || terms.OfPhrasesAt(token).Length > 0;
}
