using Align.Text;

namespace Align.Quantities;

/// <summary>What joins one number word to the next: <c>douăzeci și trei</c>, <c>twenty-five</c>, <c>two hundred and five</c>.</summary>
internal sealed class NumberJoints(TokenTable tokens, QuantityWords words)
{
    private readonly NumberWords _numbers = words.Numbers;

    /// <summary>Where the next word of a number stands: past a joiner, a hyphen, or a linker before a scale.</summary>
    public int Next(int end, int limit, in NumberSum sum)
    {
        if (end + 1 >= limit)
            return end;
        if (tokens.IsHyphen(end, limit) && tokens.IsWord(end + 1))
            return end + 1;
        var folded = tokens.Folded(end);
        if (_numbers.IsLinker(folded))
            return Word(end + 1) is { IsScale: true } ? end + 1 : end;
        var joins = _numbers.JoinsAfterTens(folded) ? JoinsTens(end + 1, sum) : _numbers.JoinsAfterHundreds(folded) && JoinsHundreds(end + 1, limit, sum);
        return joins ? end + 1 : end;
    }

    // "douăzeci și trei", "douăzeci și unulea", but not "douăzeci și treizeci"
    private bool JoinsTens(int next, in NumberSum sum) =>
        Word(next) is { Value: > 0 and < 10 } word && sum.EndsInTens && (word.IsArticle || word.Kind is NumberWordKind.Cardinal or NumberWordKind.Ordinal);

    // "two hundred and five million" but not "two hundred and three hundred"; "a hundred and first"
    private bool JoinsHundreds(int next, int limit, in NumberSum sum)
    {
        if (!sum.EndsInScale || Word(next) is not { Value: > 0 and < 100, Kind: NumberWordKind.Cardinal or NumberWordKind.Ordinal } word)
            return false;
        if (word.Kind == NumberWordKind.Ordinal)
            return true;
        var i = next + 1;
        while (i < limit && (tokens.IsHyphen(i, limit) || Word(i) is { Kind: NumberWordKind.Cardinal }))
            i++;
        return !(i < limit && Word(i) is { IsScale: true } scale) || (scale.Value >= 1000 && (sum.EndsInHundreds || scale.Value < sum.LastScale));
    }

    private NumberWord? Word(int token) => tokens.IsWord(token) ? _numbers.Find(tokens.Folded(token)) : null;
}
