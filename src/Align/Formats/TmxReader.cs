using System.Globalization;
using System.Text;
using System.Xml;
using Align.Formats;

namespace Align;

/// <summary>
/// Reads TMX files (1.1 to 1.4b), one unit after the other; memory does not grow with the file. The native codes of inline elements are left out, the text inside
/// <c>hi</c> and <c>sub</c> is kept. Nothing outside the file is looked at: neither a DTD nor an external entity.
/// </summary>
public static class TmxReader
{
    /// <summary>The units that have both languages. Of a language's variants, <c>en-GB</c> counts as <c>en</c>; the first of a unit is taken.</summary>
    /// <param name="input">The file.</param>
    /// <param name="source">The source language.</param>
    /// <param name="target">The target language.</param>
    /// <exception cref="InvalidDataException">The file is no TMX, or no well-formed XML; the message says where.</exception>
    public static IEnumerable<TmxUnit> Read(Stream input, Language source, Language target)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Units(input, source, target);
    }

    private static IEnumerable<TmxUnit> Units(Stream input, Language source, Language target)
    {
        using var reader = XmlReader.Create(input, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true });
        var isTmx = false;
        while (Next(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (!isTmx && !(isTmx = reader.LocalName == "tmx"))
                throw new InvalidDataException($"This is no TMX file: its root is '{reader.LocalName}', not 'tmx'.");
            if (reader.LocalName == "tu" && !reader.IsEmptyElement && Unit(reader, source, target) is { } unit)
                yield return unit;
        }
    }

    private static TmxUnit? Unit(XmlReader reader, Language source, Language target)
    {
        string? sourceText = null, targetText = null, language = null;
        double? score = null;
        for (var depth = reader.Depth; Next(reader) && reader.Depth > depth;)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "tuv":
                    language = (reader.GetAttribute("xml:lang") ?? reader.GetAttribute("lang") ?? "").Split('-', '_')[0].ToLowerInvariant();
                    break;
                case "prop" when reader.GetAttribute("type") == "x-score":
                    score = double.TryParse(Segment(reader), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
                    break;
                case "seg":
                    var text = Segment(reader);
                    if (language == source.Code)
                        sourceText ??= text;
                    else if (language == target.Code)
                        targetText ??= text;
                    break;
            }
        }
        return sourceText is null || targetText is null ? null : new TmxUnit(sourceText, targetText, score);
    }

    // Stops at the end of the element.
    private static string Segment(XmlReader reader)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        var (depth, code) = (reader.Depth, -1);     // code: the depth of the inline element whose content is no text
        var isCharacter = false;
        while (Next(reader) && reader.Depth > depth)
        {
            if (code >= 0 && reader.Depth <= code && reader.NodeType == XmlNodeType.EndElement)
                code = -1;
            else if (reader.NodeType == XmlNodeType.Element && code < 0 && reader.LocalName is "ph" or "bpt" or "ept" or "it" or "ut" && !reader.IsEmptyElement)
                (code, isCharacter) = (reader.Depth, reader.LocalName == "ph" && reader.GetAttribute("type") == TmxWriter.CharacterType);
            else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                if (code < 0)
                    text.Append(reader.Value);
                else if (isCharacter && ushort.TryParse(reader.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var c))
                    text.Append((char)c);
            }
        }
        return text.ToString();
    }

    private static bool Next(XmlReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (XmlException e)
        {
            throw new InvalidDataException($"The TMX file is not well-formed XML: {e.Message}", e);
        }
    }
}
