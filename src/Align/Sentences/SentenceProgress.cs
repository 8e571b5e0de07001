namespace Align.Sentences;

/// <summary>Says how far an alignment is: the first half of the work is to read the sentences, the other the passes. Thread-safe.</summary>
internal sealed class SentenceProgress(IProgress<double>? progress, int sentences)
{
    private const int ReportEvery = 1000;
    private const double ReadingShare = 0.5;

    private int _read;

    /// <summary>A sentence was read.</summary>
    public void Read()
    {
        if (progress is not null && Interlocked.Increment(ref _read) is var read && read % ReportEvery == 0)
            progress.Report(ReadingShare * read / sentences);
    }

    /// <summary>So many passes of all are done.</summary>
    public void Passed(int passes, int all) => progress?.Report(ReadingShare + (1 - ReadingShare) * passes / all);

    /// <summary>All is done.</summary>
    public void Done() => progress?.Report(1);
}
