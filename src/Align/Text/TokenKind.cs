namespace Align.Text;

/// <summary>What sort of thing a token is.</summary>
public enum TokenKind : byte
{
    /// <summary>A word, an acronym, an abbreviation with its dot, a clitic (<c>s-</c>, <c>-l</c>, <c>n't</c>, <c>'s</c>), a mixture of letters and digits (<c>G20</c>).</summary>
    Word,

    /// <summary>Digits with their separators: <c>1.234,5</c>, <c>16.07.2018</c>, <c>9:30</c>.</summary>
    Number,

    /// <summary>A web or mail address, a handle or a hashtag.</summary>
    Link,

    /// <summary>A punctuation mark: one character, a run of dots, dashes, exclamation or question marks, or a doubled quotation mark.</summary>
    Punctuation,

    /// <summary>Any other visible character: currency, mathematics, pictographs, typed smileys, runs of asterisks, control characters.</summary>
    Symbol,
}
