namespace Align.Text;

/// <summary>
/// The marks that quote, by what each can do. They are drawn in many styles, and newsrooms mix them: <c>“</c> opens in English and closes in Romanian, a single
/// mark is as often an apostrophe. So whoever reads them asks for no more than the place needs: the wider a set, the more it takes for a quotation.
/// </summary>
internal static class QuotationMarks
{
    /// <summary>Marks that can do nothing but quote.</summary>
    public static bool IsDouble(char c) => c is '"' or '“' or '”' or '„' or '«' or '»';

    /// <summary>These, and what is drawn like them in texts that were converted.</summary>
    public static bool IsDoubleOrLike(char c) => IsDouble(c) || c is '‟' or '″';

    /// <summary>Marks that quote or leave letters out.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';

    /// <summary>Single marks: these, and the one that only opens.</summary>
    public static bool IsSingle(char c) => IsApostrophe(c) || c is '‘';

    /// <summary>Double marks that can open a quotation.</summary>
    public static bool CanOpen(char c) => c is '"' or '“' or '„' or '«';

    /// <summary>Double marks that can close one.</summary>
    public static bool CanClose(char c) => c is '"' or '“' or '”' or '»';

    /// <summary>Marks that open one and never close one, in Romanian.</summary>
    public static bool OnlyOpens(char c) => c is '„' or '«';
}
