namespace Align.Search;

/// <summary>The memory of one search, kept for the next: everything is back at zero when a search ends.</summary>
internal sealed class SearchScratch
{
    private float[] _bounds = [];
    private int[] _answers = [];

    /// <summary>For each text of a segment the weight of the query that it may answer.</summary>
    public float[] Bounds(int texts)
    {
        if (_bounds.Length < texts)
            _bounds = new float[texts];
        return _bounds;
    }

    /// <summary>For each term of a segment one more than its place among the query's answers, or 0.</summary>
    public int[] Answers(int terms)
    {
        if (_answers.Length < terms)
            _answers = new int[terms];
        return _answers;
    }

    /// <summary>What texts must answer.</summary>
    public NeededWeights Needed { get; } = new();

    /// <summary>Texts that answer more than those that were scored.</summary>
    public List<int> Promising { get; } = [];

    /// <summary>What a text must answer to be promising.</summary>
    public float PromisingFrom { get; set; }

    /// <summary>Texts that could get among the best.</summary>
    public List<int> Candidates { get; } = [];

    /// <summary>The texts whose bound is not zero.</summary>
    public List<int> Touched { get; } = [];
}
