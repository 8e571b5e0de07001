using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Align.Sentences;

/// <summary>
/// The units that the last few sentences of a side are answered by, each at its strongest. A sentence is part of several runs: its answers are looked for once, and only
/// among the units that stand where one of the runs could be answered. Not thread-safe.
/// </summary>
internal sealed class RunAnswers(SentenceSide side, MatchTable answers, int answerTypes)
{
    private readonly List<int>[] _last = [.. Enumerable.Range(0, BeadShape.Longest).Select(_ => new List<int>())];
    private readonly byte[] _levels = new byte[answerTypes];

    /// <summary>Finds the answers of a sentence; those of the fourth before it are forgotten.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(int sentence, UnitWindow near)
    {
        var found = _last[sentence % BeadShape.Longest];
        found.Clear();
        var stands = near.Stands;
        var levels = _levels.AsSpan();
        foreach (var unit in side.Units(sentence))
            foreach (var entry in answers.Entries(unit))
            {
                var answer = entry >> UnitMatch.LevelBits;
                if (!stands[answer])
                    continue;
                if (levels[answer] == 0)
                    found.Add(answer);
                levels[answer] = (byte)Math.Max(levels[answer], entry & UnitMatch.LevelMask);
            }
        foreach (ref var answer in CollectionsMarshal.AsSpan(found))
        {
            var level = levels[answer];
            levels[answer] = 0;
            answer = (answer << UnitMatch.LevelBits) | level;
        }
    }

    /// <summary>The answers of a sentence that was read, as <see cref="MatchTable.Entries"/> has them.</summary>
    public ReadOnlySpan<int> Of(int sentence) => CollectionsMarshal.AsSpan(_last[sentence % BeadShape.Longest]);
}
