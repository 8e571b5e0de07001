using System.Numerics;
using System.Runtime.CompilerServices;

namespace Align.Words;

/// <summary>
/// How likely every word of one sentence is to be linked to every word of the other, in one direction, where all likelihoods are known: the forward–backward algorithm over
/// positions and jumps, then once more with each word's number of links as expected from the first time. One thread at a time; holds its memory.
/// </summary>
/// <remarks>
/// Vogel, Ney and Tillmann (1996), HMM-Based Word Alignment in Statistical Translation, COLING; a word that stands for none keeps the position before it (Och and Ney
/// 2003). Fertilities are not Markov: expected numbers of links take their place (mean field).
/// </remarks>
internal sealed class HmmPosteriors
{
    private const int Rounds = 2;

    // States with less than this share of the probability are not followed.
    private const float Negligible = 1e-4f;

    private readonly JumpTable _jumps;
    private float[] _lexical = [];      // per generated word and state
    private float[] _before = [];       // what comes into each state, before its word
    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _weighted = [];
    private float[] _linked = [];

    public HmmPosteriors(JumpTable jumps) => _jumps = jumps;

    // What follows is worked on in full from its first call on (AggressiveOptimization): a short run would spend its time in code that is not.

    /// <summary>Computes the posteriors.</summary>
    /// <param name="lexical">Per generated and given word: how likely the one gives the other.</param>
    /// <param name="ofNull">Per generated word: how likely none gives it.</param>
    /// <param name="fertilities">Per given word: the factors of <see cref="Fertilities"/>.</param>
    /// <param name="posteriors">Receives the probability of every link, in the order of <paramref name="lexical"/>.</param>
    public void Run(ReadOnlySpan<float> lexical, ReadOnlySpan<float> ofNull, ReadOnlySpan<float> fertilities, Span<float> posteriors)
    {
        var (generated, given) = (ofNull.Length, fertilities.Length / Fertilities.Size);
        // State 0 is the beginning, before the first given word.
        var states = given + 1;
        Reserve(generated, states);
        posteriors.Clear();
        for (var round = 0; round < Rounds; round++)
        {
            Weigh(lexical, fertilities, posteriors, generated, given, round);
            Forward(ofNull, generated, states);
            Backward(ofNull, generated, states, posteriors);
        }
    }

    private void Reserve(int generated, int states)
    {
        if (_lexical.Length < generated * states)
            (_lexical, _before, _forward) = (new float[generated * states], new float[generated * states], new float[(generated + 1) * states]);
        if (_weighted.Length < states)
            (_weighted, _backward, _linked) = (new float[states], new float[states], new float[states]);
        if (_forward.Length < (generated + 1) * states)
            _forward = new float[(generated + 1) * states];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Weigh(ReadOnlySpan<float> lexical, ReadOnlySpan<float> fertilities, ReadOnlySpan<float> posteriors, int generated, int given, int round)
    {
        var linked = _linked.AsSpan(0, given);
        linked.Clear();
        if (round > 0)
            for (var cell = 0; cell < posteriors.Length; cell += given)
                for (var i = 0; i < given; i++)
                    linked[i] += posteriors[cell + i];
        for (var j = 0; j < generated; j++)
        {
            var row = _lexical.AsSpan(j * (given + 1), given + 1);
            row[0] = 0;
            for (var i = 0; i < given; i++)
            {
                var others = Math.Clamp(linked[i] - posteriors[j * given + i], 0, 1);
                row[i + 1] = lexical[j * given + i] * (fertilities[i * Fertilities.Size] * (1 - others) + fertilities[i * Fertilities.Size + 1] * others);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(ReadOnlySpan<float> ofNull, int generated, int states)
    {
        var previous = _forward.AsSpan(0, states);
        previous.Clear();
        previous[0] = 1;
        for (var j = 0; j < generated; j++)
        {
            var into = _before.AsSpan(j * states, states);
            into.Clear();
            for (var s = 0; s < states; s++)
                if (previous[s] > Negligible)
                    AddScaled(into, _jumps.From(s), previous[s]);
            var row = _lexical.AsSpan(j * states, states);
            var next = _forward.AsSpan((j + 1) * states, states);
            var sum = 0f;
            for (var s = 0; s < states; s++)
                sum += next[s] = into[s] * row[s] + previous[s] * ofNull[j];
            Scale(next, sum);
            previous = next;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Backward(ReadOnlySpan<float> ofNull, int generated, int states, Span<float> posteriors)
    {
        var after = _backward.AsSpan(0, states);
        var weighted = _weighted.AsSpan(0, states);
        for (var s = 0; s < states; s++)
            after[s] = _jumps[states - s];
        for (var j = generated - 1; j >= 0; j--)
        {
            var into = _before.AsSpan(j * states, states);
            var row = _lexical.AsSpan(j * states, states);
            var previous = _forward.AsSpan(j * states, states);
            var (all, most) = (0f, 0f);
            var given = posteriors.Slice(j * (states - 1), states - 1);
            for (var s = 0; s < states; s++)
            {
                weighted[s] = row[s] * after[s];
                most = Math.Max(most, weighted[s]);
                var linked = into[s] * weighted[s];
                all += linked + previous[s] * ofNull[j] * after[s];
                if (s > 0)
                    given[s - 1] = linked;
            }
            Scale(given, all);
            for (var s = 0; s < states; s++)
                after[s] *= ofNull[j];
            for (var s = 1; s < states; s++)
                if (weighted[s] > Negligible * most)
                    AddScaled(after, _jumps.To(s), weighted[s]);
            var sum = 0f;
            foreach (var x in after)
                sum += x;
            Scale(after, sum);
        }
    }

    // Each place on its own: how wide the registers are makes no difference.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddScaled(Span<float> sums, ReadOnlySpan<float> values, float factor)
    {
        var (i, factors) = (0, new Vector<float>(factor));
        for (; i + Vector<float>.Count <= sums.Length; i += Vector<float>.Count)
            (new Vector<float>(sums[i..]) + new Vector<float>(values[i..]) * factors).CopyTo(sums[i..]);
        for (; i < sums.Length; i++)
            sums[i] += values[i] * factor;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Scale(Span<float> values, float sum)
    {
        if (sum <= 0 || !float.IsFinite(sum))
            return;
        var factor = 1 / sum;
        for (var i = 0; i < values.Length; i++)
            values[i] *= factor;
    }
}
