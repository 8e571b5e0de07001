using System.Runtime.InteropServices;

namespace Align.Words;

/// <summary>Sentence pairs as unit numbers, one list a side. A cell is a place in the table of target × source words of one pair; cells are numbered through.</summary>
internal sealed class BilingualCorpus
{
    private readonly List<int> _sourceStart = [0];
    private readonly List<int> _targetStart = [0];
    private readonly List<int> _cellStart = [0];
    private readonly List<int> _source = [];
    private readonly List<int> _target = [];

    public BilingualCorpus(SideVocabulary source, SideVocabulary target) => (SourceWords, TargetWords) = (source, target);

    public SideVocabulary SourceWords { get; }

    public SideVocabulary TargetWords { get; }

    public int Count => _cellStart.Count - 1;

    public int CellCount => _cellStart[^1];

    public int SourceTotal => _source.Count;

    public int TargetTotal => _target.Count;

    /// <summary>The most words that a sentence has.</summary>
    public int LongestSentence { get; private set; } = 1;

    public int SourceStart(int pair) => _sourceStart[pair];

    public int TargetStart(int pair) => _targetStart[pair];

    /// <summary>The first cell of a pair: that of its first two words. The source words of one target word follow one another.</summary>
    public int CellStart(int pair) => _cellStart[pair];

    public ReadOnlySpan<int> Source(int pair) => CollectionsMarshal.AsSpan(_source)[_sourceStart[pair].._sourceStart[pair + 1]];

    public ReadOnlySpan<int> Target(int pair) => CollectionsMarshal.AsSpan(_target)[_targetStart[pair].._targetStart[pair + 1]];

    /// <summary>Adds a sentence pair.</summary>
    /// <exception cref="OverflowException">The corpus has more cells than can be numbered.</exception>
    public void Add(IReadOnlyList<string> source, IReadOnlyList<string> target)
    {
        var cells = checked(_cellStart[^1] + source.Count * target.Count);
        foreach (var word in source)
            _source.Add(SourceWords.Add(word));
        foreach (var word in target)
            _target.Add(TargetWords.Add(word));
        _sourceStart.Add(_source.Count);
        _targetStart.Add(_target.Count);
        _cellStart.Add(cells);
        LongestSentence = Math.Max(LongestSentence, Math.Max(source.Count, target.Count));
    }
}
