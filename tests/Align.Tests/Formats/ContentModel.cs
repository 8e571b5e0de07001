using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Align.Tests.Formats;

/// <summary>
/// What elements of a format may hold, stated from its specification: attributes, the order of children, and whether there is text. Compared with the published definitions, of TMX the DTD of
/// 1.4, of XLIFF the core schema and the rules on top of it; where those let anything pass that the text of the specification does not, as for <c>assoc</c>, the text counts. What is deprecated
/// (<c>lang</c>) and what modules add is left out.
/// </summary>
internal sealed class ContentModel
{
    private readonly Dictionary<string, Rule> _rules = [];
    private readonly XNamespace _namespace;
    private readonly List<Func<XDocument, IEnumerable<string>>> _others = [];

    private ContentModel(XNamespace ns) => _namespace = ns;

    /// <summary>Translation Memory eXchange 1.4b.</summary>
    public static ContentModel Tmx()
    {
        const string Changes = "creationdate creationid changedate changeid";
        const string Use = "o-encoding datatype usagecount lastusagedate creationtool creationtoolversion o-tmf";
        return new ContentModel(XNamespace.None)
            .With("tmx", "version=1\\.4", "", "header body")
            .With("header", "creationtool creationtoolversion segtype=block|paragraph|sentence|phrase o-tmf adminlang srclang datatype", "o-encoding " + Changes, "((note|prop|ude) ?)*")
            .With("body", "", "", "(tu ?)*")
            .With("tu", "", $"tuid srclang segtype=block|paragraph|sentence|phrase {Use} {Changes}", "((note|prop) )*(tuv ?)+")
            .With("tuv", "xml:lang", $"{Use} {Changes}", "((note|prop) )*seg")
            .With("note", "", "o-encoding xml:lang", "", hasText: true)
            .With("prop", "type", "o-encoding xml:lang", "", hasText: true)
            .With("seg", "", "", "((bpt|ept|ph|it|hi|ut) ?)*", hasText: true)
            .With("ph", "", "assoc=p|f|b x=[0-9]+ type", "(sub ?)*", hasText: true);
    }

    /// <summary>The core of XLIFF 2.1, as far as it can be written here.</summary>
    public static ContentModel Xliff()
    {
        const string Inline = "((cp|ph|pc|sc|ec|mrk|sm|em) ?)*";
        const string Space = "xml:space=default|preserve";
        const string Id = @"id=[\w.:\-]+";
        const string Tag = "[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*";
        const string Kind = @"type=[^\s:]+:[^\s:]+";
        const string Flow = "canResegment=yes|no translate=yes|no srcDir=ltr|rtl|auto trgDir=ltr|rtl|auto";
        return new ContentModel("urn:oasis:names:tc:xliff:document:2.0")
            .With("xliff", $"version=2\\.[01] srcLang={Tag}", $"trgLang={Tag} {Space}", "(file ?)+")
            .With("file", Id, $"original {Flow} {Space}", "(skeleton )?(notes )?((unit|group) ?)+")
            .With("unit", Id, $"name {Kind} {Flow} {Space}", "(notes )?(originalData )?(ignorable )*segment( (segment|ignorable))*")
            .With("notes", "", "", "(note ?)+")
            .With("note", "", $"{Id} category appliesTo=source|target priority=[1-9]|10", "", hasText: true)
            .With("segment", "", $"{Id} subState canResegment=yes|no state=initial|translated|reviewed|final", "source( target)?")
            .With("source", "", $"xml:lang={Tag} {Space}", Inline, hasText: true)
            .With("target", "", $"xml:lang={Tag} order=[1-9][0-9]* {Space}", Inline, hasText: true)
            .With("cp", "hex=[0-9A-F]{4}", "", "")
            .Also(d => Named(d, "unit").GroupBy(u => (string?)u.Attribute("id")).Where(g => g.Count() > 1).Select(g => $"two units are '{g.Key}'"))
            .Also(d => Named(d, "target").Any() && d.Root!.Attribute("trgLang") is null ? ["there are targets but no 'trgLang'"] : [])
            .Also(d => Named(d, "segment").Where(s => s.Attribute("subState") is not null && s.Attribute("state") is null).Select(_ => "'subState' stands without 'state'"));
    }

    /// <summary>What a document has against its model, or an empty list. It is read as strictly as XML 1.0 asks.</summary>
    public List<string> Faults(string xml)
    {
        var settings = new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit, ConformanceLevel = ConformanceLevel.Document };
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        var document = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        return [.. document.Descendants().SelectMany(Faults), .. _others.SelectMany(o => o(document))];
    }

    private IEnumerable<string> Faults(XElement element)
    {
        if (element.Name.Namespace != _namespace || !_rules.TryGetValue(element.Name.LocalName, out var rule))
        {
            yield return $"'{element.Name}' is not in the format";
            yield break;
        }
        var name = element.Name.LocalName;
        var attributes = element.Attributes().Where(a => !a.IsNamespaceDeclaration).ToDictionary(a => a.Name.Namespace == XNamespace.Xml ? $"xml:{a.Name.LocalName}" : a.Name.ToString(), a => a.Value);
        foreach (var missing in rule.Required.Keys.Except(attributes.Keys))
            yield return $"'{name}' lacks '{missing}'";
        foreach (var (attribute, value) in attributes)
            if (!(rule.Required.TryGetValue(attribute, out var pattern) || rule.Optional.TryGetValue(attribute, out pattern)))
                yield return $"'{name}' has '{attribute}'";
            else if (!Regex.IsMatch(value, $"^(?:{pattern})$", RegexOptions.Singleline))
                yield return $"'{attribute}' of '{name}' is '{value}'";
        var children = string.Join(' ', element.Elements().Select(e => e.Name.LocalName));
        if (!Regex.IsMatch(children, $"^(?:{rule.Children})$"))
            yield return $"'{name}' holds '{children}'";
        if (!rule.HasText && element.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)))
            yield return $"'{name}' holds text";
    }

    // Attributes: names separated by spaces, each with '=' and a pattern where not any value will do.
    private ContentModel With(string element, string required, string optional, string children, bool hasText = false)
    {
        _rules[element] = new Rule(Patterns(required), Patterns(optional), children, hasText);
        return this;
    }

    // What no single element shows.
    private ContentModel Also(Func<XDocument, IEnumerable<string>> faults)
    {
        _others.Add(faults);
        return this;
    }

    private static IEnumerable<XElement> Named(XDocument document, string name) => document.Descendants().Where(e => e.Name.LocalName == name);

    private static Dictionary<string, string> Patterns(string attributes) =>
        attributes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split('=', 2)).ToDictionary(a => a[0], a => a.Length == 2 ? a[1] : ".+");

    private sealed record Rule(Dictionary<string, string> Required, Dictionary<string, string> Optional, string Children, bool HasText);
}
