using Align.Similarity;

namespace Align.Sentences;

/// <summary>How often the units of one side are answered in their translation: a guess by class, then what the beads found so far say of the class and of the unit.</summary>
internal sealed class AnswerRates
{
    // What a guess weighs against what was seen, in occurrences.
    private const double ClassPrior = 20;
    private const double UnitPrior = 2;

    // By class: function words, persons, known words, words that a phrase or name lends keys to, quantities, unknown words.
    private static readonly double[] Guesses = [0.4, 0.5, 0.6, 0.75, 0.75, 0.4];

    private readonly double[] _rates;

    private AnswerRates(double[] rates) => _rates = rates;

    public double this[int unit] => _rates[unit];

    public static AnswerRates Guess(UnitType[] types) => new(Array.ConvertAll(types, t => Guesses[ClassOf(t)]));

    /// <summary>The rates after so many occurrences of each unit inside beads, and so many of them answered.</summary>
    public static AnswerRates Of(UnitType[] types, ReadOnlySpan<double> seen, ReadOnlySpan<double> answered)
    {
        var (classSeen, classAnswered) = (new double[Guesses.Length], new double[Guesses.Length]);
        for (var t = 0; t < types.Length; t++)
        {
            classSeen[ClassOf(types[t])] += seen[t];
            classAnswered[ClassOf(types[t])] += answered[t];
        }
        var rates = new double[types.Length];
        for (var t = 0; t < types.Length; t++)
        {
            var c = ClassOf(types[t]);
            var rate = (classAnswered[c] + ClassPrior * Guesses[c]) / (classSeen[c] + ClassPrior);
            rates[t] = (answered[t] + UnitPrior * rate) / (seen[t] + UnitPrior);
        }
        return new AnswerRates(rates);
    }

    private static int ClassOf(UnitType type) => type.Term.Kind switch
    {
        SentenceTermKind.Quantity => 4,
        SentenceTermKind.Person => 1,
        _ when type.IsLent => 3,
        _ when type.Term is { IsKnown: true, Weight: < 0.2f } => 0,
        _ => type.Term.IsKnown ? 2 : 5,
    };
}
