namespace Align;

/// <summary>
/// A language, by its ISO 639-1 code. <see cref="Romanian"/> and <see cref="English"/> are read with built-in knowledge;
/// any other language is read from its text alone. Immutable and thread-safe; equal when the codes are equal.
/// </summary>
public readonly record struct Language
{
    private readonly string? _code;

    private Language(string code) => _code = code;

    /// <summary>Romanian, <c>ro</c>.</summary>
    public static Language Romanian { get; } = new("ro");

    /// <summary>English, <c>en</c>.</summary>
    public static Language English { get; } = new("en");

    /// <summary>The ISO 639-1 code in lower case, <c>und</c> for the default value.</summary>
    public string Code => _code ?? "und";

    /// <summary>Whether a grammar of this language is built in.</summary>
    public bool IsBuiltIn => this == Romanian || this == English;

    /// <summary>The language with the given code.</summary>
    /// <param name="code">Two or three ASCII letters in either case.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not two or three letters.</exception>
    public static Language Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (code.Length is < 2 or > 3 || !code.All(char.IsAsciiLetter))
            throw new ArgumentException($"'{code}' is not a language code: give two or three letters, for example 'ro' or 'en'.", nameof(code));
        return new Language(code.ToLowerInvariant());
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
