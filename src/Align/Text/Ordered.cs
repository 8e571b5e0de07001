namespace Align.Text;

/// <summary>Finds places in what stands in order.</summary>
internal static class Ordered
{
    /// <summary>The first element of a range that is at a place or behind it, by binary search; the end of the range where none is.</summary>
    /// <param name="first">The number of the first element.</param>
    /// <param name="end">The number after the last.</param>
    /// <param name="place">The place.</param>
    /// <param name="placeOf">Where an element is, by its number: never before the one in front of it.</param>
    public static int FirstFrom(int first, int end, int place, Func<int, int> placeOf)
    {
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (placeOf(middle) < place)
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    }

    /// <summary>The same for the places themselves: the number of the first that is not before a place, or how many there are. For where it is asked often.</summary>
    public static int FirstFrom(ReadOnlySpan<int> places, int place)
    {
        var (first, end) = (0, places.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (places[middle] < place)
                first = middle + 1;
            else
                end = middle;
        }
        return first;
    }
}
