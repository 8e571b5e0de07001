namespace Align.Similarity;

/// <summary>
/// From what two texts answer of one another to a score: a linear model of few inputs, cut to 0 … 1. None of its inputs but the answers can raise a score, so that
/// <see cref="Bound"/> knows from the answers alone how far it could go.
/// </summary>
internal static class ScoreModel
{
    /// <summary>However many words of one side answer few words of the other, they count for no more than this times the weight of those.</summary>
    private const double MaximumGain = 1.5;

    // So that a character more or less says little about short texts.
    private const double LengthPrior = 4;

    /// <summary>
    /// In the order of <see cref="Features"/>, the constant first. Least squares over people's judgements (RO-STS, training part), over translations and chance
    /// pairs of the parallel development texts, and over a translation against the best of the other lines, its words in another order, denied, or with another number:
    /// <c>dotnet run -c Release --project benchmarks/Align.Benchmarks -- similarity fit</c> gets them again.
    /// </summary>
    private static readonly double[] Weights = [-0.0087, 1.3075, -0.4225, 0.0390, -0.0258, -0.0200, -0.0409, -0.0200, -0.0906, -0.0200];

    /// <summary>The score and its parts.</summary>
    public static SentenceScore Score(in Answers answers)
    {
        var parts = answers.Parts();
        return parts with { Score = Judge(parts) };
    }

    /// <summary>The inputs of the linear model.</summary>
    public static double[] Features(in SentenceScore p)
    {
        var h = Harmonic(p.SourceCoverage, p.TargetCoverage);
        return [1, h, h * h, p.WeightRatio, p.LengthDistance, p.Disorder, p.NegationDiffers ? 1 : 0, p.QuantitiesDiffer ? 1 : 0, p.QuestionDiffers ? 1 : 0, p.QuotesDiffer ? 1 : 0];
    }

    /// <summary>The most that a score can be.</summary>
    /// <param name="answered">The weight of the source that is answered, at most.</param>
    /// <param name="source">The weight of the source.</param>
    /// <param name="least">The weight of the target, at least.</param>
    /// <param name="most">The weight of the target, at most.</param>
    /// <param name="negationDiffers">Whether it is known that one side denies more than the other.</param>
    /// <param name="questionDiffers">Whether one side has a question mark and the other none.</param>
    public static double Bound(double answered, double source, double least, double most, bool negationDiffers, bool questionDiffers)
    {
        var h = Harmonic(Math.Min(1, answered / source), least > 0 ? Math.Min(1, MaximumGain * answered / least) : 1);
        var nearest = Math.Clamp(source, least, most);
        return Weights[0] + Weights[1] * h + Weights[2] * h * h + Weights[3] * Math.Min(source, nearest) / Math.Max(source, nearest)
            + (negationDiffers ? Weights[6] : 0) + (questionDiffers ? Weights[8] : 0);
    }

    private static double Judge(in SentenceScore p)
    {
        var h = Harmonic(p.SourceCoverage, p.TargetCoverage);
        var sum = Weights[0] + Weights[1] * h + Weights[2] * h * h + Weights[3] * p.WeightRatio + Weights[4] * p.LengthDistance + Weights[5] * p.Disorder
            + (p.NegationDiffers ? Weights[6] : 0) + (p.QuantitiesDiffer ? Weights[7] : 0) + (p.QuestionDiffers ? Weights[8] : 0) + (p.QuotesDiffer ? Weights[9] : 0);
        return Math.Clamp(sum, 0, 1);
    }

    private static double Harmonic(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;

    /// <summary>What two texts answer of one another.</summary>
    /// <remarks>Answered is the weight of a side's units, each times the strength of its answer.</remarks>
    internal readonly record struct Answers(double AnsweredSource, double Source, double AnsweredTarget, double Target, int SourceLength, int TargetLength,
        double Disorder, bool QuantitiesDiffer, SentenceMarks SourceMarks, SentenceMarks TargetMarks)
    {
        public SentenceScore Parts() => new(
            0, Coverage(AnsweredSource, AnsweredTarget, Source), Coverage(AnsweredTarget, AnsweredSource, Target),
            Math.Max(Source, Target) > 0 ? Math.Min(Source, Target) / Math.Max(Source, Target) : 0,
            Math.Abs(Math.Log((SourceLength + LengthPrior) / (TargetLength + LengthPrior))), Disorder,
            SourceMarks.Negations != TargetMarks.Negations, QuantitiesDiffer, SourceMarks.Asks != TargetMarks.Asks, SourceMarks.Quotes != TargetMarks.Quotes);

        private static double Coverage(double answered, double other, double total) => total > 0 ? Math.Min(1, Math.Min(answered, MaximumGain * other) / total) : 0;
    }
}
