using System.Diagnostics;
using System.Globalization;

namespace Align.Cli.Output;

/// <summary>Says in a terminal what share of long work is done, in one line that is written over.</summary>
/// <param name="what">What is done.</param>
/// <param name="delay">Work that ends sooner says nothing.</param>
internal sealed class PercentLine(string what, TimeSpan delay) : IProgress<double>
{
    private readonly Lock _lock = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private int _percent = -1;

    /// <summary>A line, or null where nobody looks.</summary>
    public static PercentLine? Of(string what, TimeSpan delay, bool quiet) => quiet || Console.IsErrorRedirected ? null : new PercentLine(what, delay);

    public void Report(double value)
    {
        lock (_lock)
        {
            var percent = (int)(value * 100);
            if (percent <= _percent || (_percent < 0 && Stopwatch.GetElapsedTime(_start) < delay))
                return;
            _percent = percent;
            Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\ralign: {percent} % {what}{(percent == 100 ? "\n" : "")}"));
        }
    }
}
