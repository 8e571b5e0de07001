using System.Text.RegularExpressions;
using Align.Knowledge;

namespace Align.Benchmarks.Contrast;

/// <summary>Other names in the place of some that both sides say: another city, two parties exchanged, another person as the speaker.</summary>
internal static partial class OtherNames
{
    private const int LongestClause = 60;

    private static readonly ILookup<string, GazetteerEntry> EnglishCities = Cities("en");
    private static readonly ILookup<string, GazetteerEntry> RomanianCities = Cities("ro");

    /// <summary>Another city of the gazetteer, of the same country where it has one, that neither text names.</summary>
    public static IReadOnlyList<Edit>? City(ContrastSide own, ContrastSide other)
    {
        var language = own.Language.Code;
        foreach (var name in own.NamesInside.Where(n => n.IsPlain && n.Type is "GPE" or "LOC" && IsOnly(n, own) && !own.NamesInside.Any(m => m.Key != n.Key && (own.Language.Code == "en" ? EnglishCities : RomanianCities)[m.Text].Any()) && other.NamesInside.Any(o => o.Key == n.Key)))
            if ((language == "en" ? EnglishCities : RomanianCities)[name.Text].FirstOrDefault() is { } city && Another(city, own, other) is { } another)
                return [new Edit(name.Span, another.Names[language][0])];
        return null;
    }

    /// <summary>Two names of one sort, with a verb between them, exchanged: who does it, and to whom.</summary>
    public static IReadOnlyList<Edit>? Parties(ContrastSide own, ContrastSide other)
    {
        var names = own.NamesInside.Where(n => n.IsPlain && n.Type is "PER" or "ORG" or "GPE" && IsOnly(n, own) && other.NamesInside.Any(o => o.Key == n.Key)).ToList();
        foreach (var first in names)
            foreach (var second in names.Where(n => n.Type == first.Type && n.Span.Start > first.Span.End && n.Text != first.Text))
                if (ActsOn(own, first, second))
                    return [new Edit(first.Span, second.Text), new Edit(second.Span, first.Text)];
        return null;
    }

    /// <summary>Another person of the text in the place of the speaker, where the words that introduce the claim name him.</summary>
    public static IReadOnlyList<Edit>? Speaker(ContrastSide own, ContrastSide other)
    {
        if (own.Speaker is null || own.Speaker != other.Speaker || own.CueStart is not { } cue || own.Document.Sentences.FirstOrDefault(s => s.Start <= cue && cue < s.End) is not { End: > 0 } sentence)
            return null;
        var around = own.Names.Where(n => n.Span.Start >= sentence.Start && n.Span.End <= sentence.End).ToList();
        var speaker = around.Where(n => n.Key == own.Speaker && n is { IsPlain: true, Type: "PER" } && n.Span.Shared(own.Span) == 0).MinBy(n => Math.Abs(n.Span.Start - cue));
        var another = own.Names.Where(n => n is { IsPlain: true, Type: "PER" } && n.Key != own.Speaker && n.Text.Contains(' ') && !around.Exists(a => a.Key == n.Key)).MaxBy(n => own.Names.Count(m => m.Key == n.Key));
        return speaker is null || another is null ? null : [new Edit(speaker.Span, another.Text)];
    }

    private static bool IsOnly(NamedThing name, ContrastSide own) => own.NamesInside.Count(n => n.Key == name.Key) == 1 && !own.NamesInside.Any(n => n != name && n.Span.Shared(name.Span) > 0);

    // The first is who does it, by no preposition governed; between them a verb of one clause, which does not say what both do alike.
    private static bool ActsOn(ContrastSide own, NamedThing first, NamedThing second)
    {
        var between = own.Document.Text[first.Span.End..second.Span.Start];
        if (between.Length > LongestClause || Break().IsMatch(between) || Governor().IsMatch(own.Document.Text[own.Span.Start..first.Span.Start]) || (second.Type == "GPE" && Where().IsMatch(between)))
            return false;
        var (tokens, terms) = (own.Document.Tokens, own.Document.Terms);
        return Auxiliary().IsMatch(between) || Enumerable.Range(0, tokens.Count).Any(i => tokens[i].Start >= first.Span.End && tokens[i].End <= second.Span.Start && tokens.IsWord(i) && terms.IsOnlyVerb(tokens.Form(i)));
    }

    private static GazetteerEntry? Another(GazetteerEntry city, ContrastSide own, ContrastSide other)
    {
        var gazetteer = Gazetteer.Default;
        bool Fits(GazetteerEntry e) => IsCity(e) && e != city && e.Names["ro"] is [var ro, ..] && e.Names["en"] is [var en, ..]
            && !new[] { own, other }.Any(s => s.Document.Text.Contains(ro, StringComparison.OrdinalIgnoreCase) || s.Document.Text.Contains(en, StringComparison.OrdinalIgnoreCase));
        var others = Enumerable.Range(1, gazetteer.Count - 1).Select(k => gazetteer[(city.Number + k) % gazetteer.Count]).Where(Fits);
        return gazetteer.CountryOf(city) is { } country ? others.FirstOrDefault(e => gazetteer.CountryOf(e) == country) ?? others.FirstOrDefault() : others.FirstOrDefault();
    }

    private static bool IsCity(GazetteerEntry entry) => entry is { Table: GazetteerTable.Place, Kind: "city" or "capital" or "town" };

    private static ILookup<string, GazetteerEntry> Cities(string language) => Enumerable.Range(0, Gazetteer.Default.Count).Select(i => Gazetteer.Default[i]).Where(IsCity)
        .SelectMany(e => (e.Names.GetValueOrDefault(language) ?? []).Select(n => (Name: n, Entry: e))).ToLookup(x => x.Name, x => x.Entry);

    [GeneratedRegex(@"^['’]|[,;:()„”“""–—]|(?<!\p{L})(and|or|with|alongside|between|who|which|that|met|meets?|meeting|talk\p{L}*|discuss\p{L}*|agree\p{L}*|și|şi|sau|cu|alături|care|că|să|întâln\p{L}*|discut\p{L}*|vorb\p{L}*|conven\p{L}*)(?!\p{L})", RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"(?<!\p{L})(of|in|at|on|to|for|from|by|with|against|near|between|among|both|and|or|under|over|din|în|la|de|pe|pentru|cu|al|a|ai|ale|lui|către|prin|după|spre|între|dintre|și|şi|sau|sub|contra|împotriva)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Governor();

    [GeneratedRegex(@"(?<!\p{L})(in|at|near|from|din|în|la|lângă)\s+(?:the\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Where();

    [GeneratedRegex(@"(?<!\p{L})(is|are|was|were|will|would|has|have|had|a|au|va|vor|este|sunt|ar)(?!\p{L})")]
    private static partial Regex Auxiliary();
}
