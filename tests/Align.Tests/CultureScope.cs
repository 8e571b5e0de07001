using System.Globalization;

namespace Align.Tests;

/// <summary>Sets the current culture until disposed. Where globalization is invariant there is only one culture, and it stays.</summary>
internal sealed class CultureScope : IDisposable
{
    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public CultureScope(string name)
    {
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            // Invariant globalization.
        }
    }

    public void Dispose() => CultureInfo.CurrentCulture = _before;
}
