using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>What a token can be as part of a name.</summary>
internal sealed class NameParts(TokenTable tokens, TermTable terms, NameTable names, NameWords words)
{
    /// <summary>Whether a word is a first name.</summary>
    public bool IsPersonish(int token) => words.FirstNames.Contains(tokens.Folded(token));

    /// <summary>Whether a word is a common noun with a capital, as names have them: <c>Codul de Etică</c>.</summary>
    public bool IsNounOfName(int token) => tokens.IsCapitalised(token) && tokens[token].Length > 2 && !Capitals.Are(tokens.Surface(token)) && terms.IsKnown(tokens.Form(token)) && !IsPersonish(token)
        && !names.Names.TryMatch(tokens, token, Math.Min(token + 4, tokens.Count), out _, out _) && !names.Demonyms.TryMatch(tokens, token, token + 1, out _, out _);

    /// <summary>Whether a word names a feast, which may be a surname as well.</summary>
    public bool IsFeast(int token, int limit) => tokens.Language == Language.Romanian && tokens.IsCapitalised(token) && names.Names.TryMatch(tokens, token, limit, out var end, out var senses) && end == token + 1 && Array.TrueForAll(senses, s => s.Entry is { Table: GazetteerTable.Event, Kind: "festival" });

    /// <summary>Whether a token is a Roman numeral with its ending: <c>III-lea</c>.</summary>
    public bool IsOrdinal(int token) => tokens.Surface(token) is { Length: > 0 } numeral && !numeral.ContainsAnyExcept("IVX") && token + 1 < tokens.Count && tokens.IsGlued(token + 1) && tokens.Folded(token + 1) is "-lea" or "-a" or "lea";

    /// <summary>Whether the Arabic article of a name begins at a token: <c>al-Maqtari</c>.</summary>
    public bool IsArabicArticle(int token, int limit) => token + 2 < limit && tokens.Folded(token) is "al" or "el" && tokens.IsMark(token + 1, '-') && tokens.IsGlued(token + 1) && tokens.IsGlued(token + 2) && tokens.IsWord(token + 2) && tokens.IsCapitalised(token + 2);

    /// <summary>Whether a Romanian name stands in the genitive.</summary>
    public bool IsGenitive(int token)
    {
        if (tokens.Language != Language.Romanian)
            return false;
        var folded = tokens.Folded(token);
        return folded.EndsWith("ei", StringComparison.Ordinal) || folded.EndsWith("ului", StringComparison.Ordinal) || folded.EndsWith("lui", StringComparison.Ordinal);
    }

    /// <summary>A name as it is compared: its folded words.</summary>
    public string NameOf(int start, int end)
    {
        var parts = new List<string>();
        for (var i = start; i < end; i++)
            if (tokens.IsWord(i) && !(tokens.Folded(i) is ['-', ..]) && !(tokens.Folded(i) is "al" or "a" && i + 1 < end && IsOrdinal(i + 1)) && !(i > start && tokens.IsMark(i - 1, '(')))
                parts.Add(i > start && tokens.IsGlued(i) && char.IsAsciiDigit(tokens.FirstChar(i)) ? tokens.Folded(i).TrimEnd('s') : tokens.Folded(i));
            else if (tokens.Kind(i) == TokenKind.Number)
                parts.Add(tokens.Folded(i));
        return string.Join(' ', parts);
    }
}
