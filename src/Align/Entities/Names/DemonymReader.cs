using System.Buffers;
using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>Finds the adjectives and peoples of places: <c>rusă</c>, <c>Romanian</c>.</summary>
internal sealed class DemonymReader(TokenTable tokens, NameTable names, NameWords words)
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("ășțşţĂȘȚŞŢ");

    private readonly NamePartWords _beside = NamePartWords.For(tokens.Grammar);

    // Whether a Romanian text is written with its diacritics.
    private readonly bool _hasMarks = tokens.Language == Language.Romanian && tokens.Text.AsSpan().ContainsAny(Marks);

    /// <summary>The adjective or people of a place that begins at a token, or null.</summary>
    public MentionDraft? Read(int start, int limit)
    {
        if (!names.Demonyms.TryMatch(tokens, start, limit, out var end, out var senses))
            return null;
        var capitalised = tokens.IsCapitalised(start);
        // Lower case in Romanian, a capital in English.
        if (tokens.Language == Language.English && !capitalised)
            return null;
        if (tokens.Language == Language.Romanian && capitalised && !tokens.OpensSentence(start))
            return null;
        var entry = senses.FirstOrDefault(s => s.Entry.IsCountry)?.Entry ?? senses[0].Entry;
        // "roman" in a text that has its marks is Roman, not Romanian.
        if (_hasMarks && IsPlain(tokens.Surface(start)) && entry.Demonyms.GetValueOrDefault("ro") is { } written && Array.TrueForAll(written, w => !IsPlain(w.AsSpan(0, Math.Min(4, w.Length))) || !tokens.Folded(start).StartsWith(Folding.Fold(w.AsSpan(0, Math.Min(4, w.Length)), tokens.Language), StringComparison.Ordinal)))
            return null;
        // "fonduri europene", "the European commissioner": the Union's, and else nobody's.
        if (entry.Id == "europe" && (tokens.Language == Language.English ? Enumerable.Range(end, Math.Max(0, Math.Min(2, limit - end))).Any(i => words.Union.Contains(tokens.Stem(i))) : start > 0 && words.Union.Contains(tokens.Stem(start - 1))))
            return new MentionDraft(start, end, MentionKind.Demonym, EntityType.Organization) { Entry = Gazetteer.Default.Find("org-eu") ?? entry };
        if (entry.Kind == "continent")
            return null;
        return new MentionDraft(start, end, MentionKind.Demonym, EntityType.Place) { Entry = entry };
    }

    /// <summary>The first of two countries, which is cut short, or null: <c>Franco-Romanian</c>, <c>româno-ungar</c>.</summary>
    public MentionDraft? HalfOfTwo(int start, int limit)
    {
        if (start + 2 >= limit || !tokens.IsMark(start + 1, '-') || !tokens.IsGlued(start + 1) || !tokens.IsGlued(start + 2) || tokens.Folded(start) is not [.., 'o'] || !names.Demonyms.TryMatch(tokens, start + 2, limit, out _, out _))
            return null;
        return Halves.CountryOf(tokens.Folded(start)) is { } country ? new MentionDraft(start, start + 1, MentionKind.Demonym, EntityType.Place) { Entry = country } : null;
    }

    /// <summary>The end of a demonym that is the name of a language, or null: <c>limba rusă</c>, <c>speaks Russian</c>. A country is not its language.</summary>
    public int? LanguageEnd(int start, int limit) =>
        names.Demonyms.TryMatch(tokens, start, limit, out var end, out _)
        && ((start > 0 && _beside.LanguageBefore.Contains(tokens.Folded(start - 1))) || (end < limit && _beside.LanguageBehind.Contains(tokens.Folded(end))))
            ? end : null;

    /// <summary>Whether what begins at a token is of a continent, and of no country.</summary>
    public bool IsOfContinent(int start, int limit) => names.Demonyms.TryMatch(tokens, start, limit, out _, out var senses) && Array.TrueForAll(senses, s => s.Entry.Kind == "continent");

    private static bool IsPlain(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('\0', '\x7f');
}
