namespace Align.Sentences;

/// <summary>Two pieces of work that do not depend on one another.</summary>
internal static class Work
{
    /// <summary>Does both, at the same time where there is more than one thread.</summary>
    public static void Both(int threads, Action first, Action second)
    {
        if (threads == 1)
        {
            first();
            second();
            return;
        }
        var other = Task.Run(second);
        first();
        other.GetAwaiter().GetResult();
    }

    /// <summary>Does both and returns what they found.</summary>
    public static (T First, T Second) Both<T>(int threads, Func<T> first, Func<T> second)
    {
        T? one = default, two = default;
        Both(threads, () => { one = first(); }, () => { two = second(); });
        return (one!, two!);
    }
}
