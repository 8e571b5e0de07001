using System.Text.Json;

namespace Align.Benchmarks.Quality;

/// <summary>A half-open stretch of a text.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public static Span Of(JsonElement element) => new(element.GetProperty("start").GetInt32(), element.GetProperty("end").GetInt32());

    public int Shared(Span other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>Intersection over union.</summary>
    public double Iou(Span other)
    {
        var shared = Shared(other);
        return shared > 0 ? (double)shared / (Length + other.Length - shared) : 0;
    }

    /// <summary>Whether two claims are near enough to be the same side of a pair: IoU of 0.3, or half of the shorter one covered.</summary>
    public bool Fits(Span other) => Iou(other) >= .3 || Shared(other) >= .5 * Math.Max(1, Math.Min(Length, other.Length));
}
