using Align.Knowledge;
using Align.Text;

namespace Align.Sentences;

/// <summary>Finds what is wrong with pairs.</summary>
internal static class PairChecker
{
    private const int LongestRatio = 3;
    private const int LeastDifference = 30;
    private const int LeastFunctionWords = 3;

    public static PairProblems Check(SentenceBead bead, Language source, Language target)
    {
        if (!bead.IsPair)
            return PairProblems.OneSided;
        var (a, b) = (bead.SourceText.Trim(), bead.TargetText.Trim());
        var problems = bead.Score < SentenceAlignment.DoubtfulScore ? PairProblems.Doubtful : PairProblems.None;
        // A name or a number is rightly the same.
        if (a == b && a.Any(char.IsLower) && a.Count(char.IsWhiteSpace) >= 2)
            problems |= PairProblems.Identical;
        var (shorter, longer) = (Math.Min(a.Length, b.Length), Math.Max(a.Length, b.Length));
        if (longer > LongestRatio * shorter && longer - shorter > LeastDifference)
            problems |= PairProblems.LengthsDiffer;
        if (source.IsBuiltIn && target.IsBuiltIn && (IsIn(a, target, source) || IsIn(b, source, target)))
            problems |= PairProblems.WrongLanguage;
        return problems;
    }

    private static bool IsIn(string text, Language wrong, Language right)
    {
        var (of, other) = (Grammar.For(wrong).StopWords, Grammar.For(right).StopWords);
        int wrongs = 0, rights = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var folded = Folding.Fold(word.AsSpan().Trim(",.;:!?\"'()„”“"), right);
            var (isWrong, isRight) = (of.Contains(folded), other.Contains(folded));
            wrongs += isWrong && !isRight ? 1 : 0;
            rights += isRight && !isWrong ? 1 : 0;
        }
        return wrongs >= LeastFunctionWords && wrongs > 2 * rights;
    }
}
