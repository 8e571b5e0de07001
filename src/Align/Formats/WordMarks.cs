namespace Align.Formats;

/// <summary>Which words of two linked texts answer one another, as marks of one number each: words that are linked, directly or by others, have the same.</summary>
internal sealed class WordMarks
{
    public WordMarks(IReadOnlyList<WordSpanLink> links)
    {
        var (source, target, groups) = (new SortedDictionary<int, (int End, int Group)>(), new SortedDictionary<int, (int End, int Group)>(), 0);
        foreach (var link in links)
        {
            var group = source.TryGetValue(link.SourceStart, out var s) ? s.Group : target.TryGetValue(link.TargetStart, out var t) ? t.Group : groups++;
            if (target.TryGetValue(link.TargetStart, out var other) && other.Group != group)
                Join(other.Group, group);
            source[link.SourceStart] = (link.SourceEnd, group);
            target[link.TargetStart] = (link.TargetEnd, group);
        }
        Source = [.. source.Select(w => (w.Key, w.Value.End, w.Value.Group))];
        Target = [.. target.Select(w => (w.Key, w.Value.End, w.Value.Group))];

        void Join(int from, int to)
        {
            foreach (var words in new[] { source, target })
                foreach (var (start, word) in words.Where(w => w.Value.Group == from).ToList())
                    words[start] = (word.End, to);
        }
    }

    /// <summary>The marked words of the source, in order.</summary>
    public IReadOnlyList<(int Start, int End, int Group)> Source { get; }

    /// <summary>Those of the target.</summary>
    public IReadOnlyList<(int Start, int End, int Group)> Target { get; }
}
