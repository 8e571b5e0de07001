namespace Align.Knowledge;

/// <summary>
/// The forms a Romanian name takes: <c>Rusia</c> gives <c>Rusiei</c>, <c>Iran</c> gives <c>Iranul</c> and <c>Iranului</c>, <c>Statele Unite</c> gives
/// <c>Statelor Unite</c>, <c>Casa Albă</c> gives <c>Casei Albe</c>. The first word of a name carries the case; a feminine adjective behind it agrees.
/// </summary>
internal static class NameForms
{
    /// <summary>The forms of a name, itself first.</summary>
    public static IEnumerable<string> Of(string name)
    {
        yield return name;
        var space = name.IndexOf(' ');
        var head = space < 0 ? name : name[..space];
        var rest = space < 0 ? "" : name[space..];
        if (head.Length < 3 || head.All(char.IsUpper))
            yield break;
        foreach (var form in OfWord(head))
        {
            yield return form + rest;
            if (IsGenitive(form) && rest.EndsWith('ă') && rest.LastIndexOf(' ') == 0)
                yield return form + rest[..^1] + "e";
        }
    }

    /// <summary>The inflected forms of one word, without the word itself.</summary>
    public static IEnumerable<string> OfWord(string word)
    {
        switch (word)
        {
            case [.., 'u', 'l']:                                  // Senatul, Senat
                yield return word + "ui";
                yield return word[..^2];
                yield break;
            case [.., 'l', 'e']:                                  // Statele, Țările, Națiunile
                yield return word[..^1] + "or";
                yield break;
            case [.., 'i', 'i']:                                  // Balcanii
                yield return word[..^1] + "lor";
                yield break;
            case [.., 'i', 'a']:                                  // Rusia, Anglia
                yield return word[..^1] + "ei";
                yield return word[..^1] + "e";
                yield return word[..^2] + "iei";
                yield break;
            case [.., 'e', 'a']:                                  // Dunărea, Marea, Coreea
                yield return word[..^2] + "ii";
                yield return word[..^2] + "i";
                yield return word[..^1] + "ei";
                yield return word[..^2] + "e";
                yield break;
            case [.., 'c' or 'g', 'a']:                           // America, Volga
                yield return word[..^1] + "ii";
                yield return word[..^1] + (word[^2] == 'c' ? "ăi" : "ăi");
                yield return word[..^1] + "hei";
                yield return word[..^1] + "ăi";
                yield break;
            case [.., 'a' or 'ă']:                                // Moldova, Camera, Curtea, Londra
                yield return word[..^1] + "ei";
                yield return word[..^1] + "e";
                yield return word[..^1] + "a";
                yield return word[..^1] + "ii";
                yield break;
            case [.., 'i']:                                       // București, Chișinău is below
                yield return word + "ul";
                yield return word + "ului";
                yield break;
            case [.., 'u']:                                       // Bacău, Congo
                yield return word + "l";
                yield return word + "lui";
                yield break;
            case [.., 'o' or 'e' or 'é' or 'y']:
                yield return word + "-ul";
                yield return word + "ul";
                yield return word + "-ului";
                yield return word + "ului";
                yield break;
            default:                                              // Iran, Kremlin, Belgrad
                yield return word + "ul";
                yield return word + "ului";
                yield return word + "-ul";
                yield return word + "-ului";
                yield break;
        }
    }

    private static bool IsGenitive(string form) => form.EndsWith('i');
}
