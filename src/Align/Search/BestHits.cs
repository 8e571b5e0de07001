namespace Align.Search;

/// <summary>The best hits of a search so far: the highest scores, of equal ones the earliest texts.</summary>
internal sealed class BestHits(int capacity)
{
    private readonly PriorityQueue<(int Number, double Score), (double Score, int Later)> _queue = new();

    public int Capacity { get; } = capacity;

    public bool IsFull => _queue.Count == Capacity;

    /// <summary>What a text must score to get in, if it comes first among equals; less than nothing while there is room.</summary>
    public double Threshold => _queue.Count < Capacity ? double.NegativeInfinity : _queue.Peek().Score;

    public void Add(int number, double score)
    {
        if (_queue.Count < Capacity)
            _queue.Enqueue((number, score), (score, -number));
        else
            _queue.EnqueueDequeue((number, score), (score, -number));
    }

    /// <summary>The hits, best first.</summary>
    public (int Number, double Score)[] ToArray()
    {
        var hits = new (int, double)[_queue.Count];
        for (var i = hits.Length - 1; i >= 0; i--)
            hits[i] = _queue.Dequeue();
        return hits;
    }
}
