using System.Runtime.CompilerServices;

namespace Align;

/// <summary>Works on the items of a sequence several at a time and yields the results in order, with a bounded number in flight.</summary>
internal static class OrderedWork
{
    /// <summary>Runs the work.</summary>
    /// <param name="items">The items; read as they are needed.</param>
    /// <param name="work">What to do with one. Called from several threads.</param>
    /// <param name="threads">How many at a time, at least 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, int threads,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(work);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var running = new Queue<Task<TResult>>(threads);
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (running.Count == threads)
                yield return await running.Dequeue().ConfigureAwait(false);
            running.Enqueue(Task.Run(() => work(item), cancellationToken));
        }
        while (running.Count > 0)
            yield return await running.Dequeue().ConfigureAwait(false);
    }
}
