using System.Diagnostics;
using System.Globalization;

namespace Align.Cli.Output;

/// <summary>Says on standard error how far long work is: at most every two seconds, and not at all where it ends sooner.</summary>
internal sealed class ProgressLine(string what) : IProgress<int>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private long _last = Stopwatch.GetTimestamp();

    public void Report(int value)
    {
        lock (_lock)
        {
            if (Stopwatch.GetElapsedTime(_last) < Interval)
                return;
            _last = Stopwatch.GetTimestamp();
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"align: {value} {what}"));
        }
    }
}
