namespace Align.Benchmarks.Quality;

/// <summary>What a system gave, what the gold has, and how much of each the other answers.</summary>
internal sealed class Counts
{
    /// <summary>What the system gave.</summary>
    public int System { get; set; }

    /// <summary>What of that is right.</summary>
    public int Right { get; set; }

    /// <summary>What the gold has.</summary>
    public int Gold { get; set; }

    /// <summary>What of that was found.</summary>
    public int Found { get; set; }

    public double Precision => (double)Right / Math.Max(System, 1);

    public double Recall => (double)Found / Math.Max(Gold, 1);

    public double F1 => 2 * Precision * Recall / Math.Max(Precision + Recall, 1e-9);

    public void Add(Counts other)
    {
        System += other.System;
        Right += other.Right;
        Gold += other.Gold;
        Found += other.Found;
    }
}

/// <summary>How many of a number of cases are right.</summary>
internal sealed class Share
{
    public int Right { get; set; }

    public int All { get; set; }

    public void Count(bool right)
    {
        All++;
        Right += right ? 1 : 0;
    }

    public void Add(Share other)
    {
        Right += other.Right;
        All += other.All;
    }

    public override string ToString() => $"{Right}/{All}";
}
