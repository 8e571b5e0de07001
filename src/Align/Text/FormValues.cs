using System.Diagnostics.CodeAnalysis;

namespace Align.Text;

/// <summary>Something that is known of each form of a <see cref="FormMemory"/>, once it was found out. Not thread-safe.</summary>
/// <typeparam name="T">What is known.</typeparam>
internal sealed class FormValues<T>
{
    private (bool IsKnown, T Value)[] _values = new (bool, T)[1024];

    public bool TryGet(int form, [MaybeNullWhen(false)] out T value)
    {
        var known = form < _values.Length ? _values[form] : default;
        value = known.Value;
        return known.IsKnown;
    }

    public T Keep(int form, T value)
    {
        if (form >= _values.Length)
            Array.Resize(ref _values, Math.Max(form + 1, _values.Length * 2));
        _values[form] = (true, value);
        return value;
    }
}
