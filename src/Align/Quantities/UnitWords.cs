using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The units of measure of one language, and the things it often counts.</summary>
internal sealed class UnitWords
{
    private readonly PhraseTable<Unit[]> _words;
    private readonly PhraseTable<bool> _money;

    public UnitWords(Grammar grammar)
    {
        // Folded, two units can look the same (MB and Mb): they share an entry and are told apart by their case.
        var byWord = new Dictionary<string, List<Unit>>(StringComparer.Ordinal);
        foreach (var row in grammar.Rows("units"))
        {
            var words = row.Values("words");
            for (var i = 0; i < words.Length; i++)
            {
                Add(words[i], i == 0);
                if (TakesDot(words[i], grammar.Analyzer))
                    Add(words[i] + ".", i == 0);
            }

            void Add(string word, bool isSingular)
            {
                var folded = Folding.Fold(word, grammar.Language);
                if (!byWord.TryGetValue(folded, out var list))
                    byWord[folded] = list = [];
                // Without its diacritics oră, a singular, is ora.
                list.Add(new Unit(row["unit"], row["dimension"], word, isSingular || list.Exists(u => u.IsSingular && u.Id == row["unit"])));
            }
        }
        _words = new(byWord.Values.Select(l => (l[0].Word, l.ToArray())), grammar.Analyzer);
        _money = new(byWord.Values.SelectMany(l => l).Where(u => u.Kind == QuantityKind.Money).Select(u => (u.Word, true)), grammar.Analyzer);
    }

    /// <summary>Whether the tokenizer takes a word with a dot for an abbreviation: the last "h." of a sentence is then hours too.</summary>
    public static bool TakesDot(string word, TextAnalyzer analyzer)
    {
        var tokens = new List<TokenSpan>();
        analyzer.Tokenizer.Tokenize(word + ".", tokens);
        return tokens is [.., { Kind: TokenKind.Word } last] && last.End == word.Length + 1;
    }

    public bool CanStartMoney(string folded) => _money.CanStart(folded);

    /// <summary>The longest unit that starts at a token, or null.</summary>
    public Unit? Match(TokenTable tokens, int token, int limit, out int end)
    {
        if (token < limit && _words.TryMatch(tokens, token, limit, out end, out var units))
        {
            // Of words in any case one is as good as another; a symbol counts only as it is written.
            var surface = tokens.Text.AsSpan(tokens[token].Start, tokens[end - 1].End - tokens[token].Start);
            foreach (var unit in units)
                if (surface.SequenceEqual(unit.Word) && !(surface is [>= 'A' and <= 'Z'] or [>= 'A' and <= 'Z', '.'] && tokens.IsGlued(token)))       // seat 12A
                    return unit;
            foreach (var unit in units)
                if (unit.IsReadAs(surface))
                    return unit;
        }
        end = token;
        return null;
    }
}

/// <summary>A unit of measure and what it measures.</summary>
/// <param name="Id">The same in every language.</param>
/// <param name="Dimension"><c>time length area volume mass temperature speed energy money percent data people count</c>.</param>
/// <param name="Word">The word or symbol, as the table has it.</param>
/// <param name="IsSingular">Whether it is the form the table gives first.</param>
internal sealed record Unit(string Id, string Dimension, string Word, bool IsSingular)
{
    public QuantityKind Kind => Dimension switch
    {
        "time" => QuantityKind.Duration,
        "money" => QuantityKind.Money,
        "percent" => QuantityKind.Percent,
        "people" or "count" => QuantityKind.Count,
        _ => QuantityKind.Measure,
    };

    /// <summary>Whether a surface that folds to this word may be read as it: a word in any case; <c>m</c>, <c>A</c> and <c>RON</c> only so; <c>mw</c> for <c>MW</c>.</summary>
    public bool IsReadAs(ReadOnlySpan<char> surface)
    {
        if (!IsSymbol)
            return true;
        if (Word.Length < 2 || Dimension == "money" || Kind == QuantityKind.Count)
            return false;
        if (Word.Length > 2)
            return true;
        foreach (var c in surface)
            if (char.IsUpper(c))
                return false;
        return true;
    }

    private bool IsSymbol => Word.Length <= 2 || (Word.Length <= 4 && Word.AsSpan().IndexOfAnyInRange('A', 'Z') >= 0 && Word.AsSpan(1).IndexOfAnyInRange('A', 'Z') >= 0);
}
