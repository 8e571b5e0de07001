namespace Align.Sentences;
internal static class Dev { public static double P(string n, double d) => Environment.GetEnvironmentVariable(n) is { Length: > 0 } s ? double.Parse(s, System.Globalization.CultureInfo.InvariantCulture) : d; }
