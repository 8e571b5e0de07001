using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Words;

/// <summary>Reads single tokens of one language: what unit they are of and what is known of them. Immutable and thread-safe.</summary>
internal sealed class WordReader
{
    // One mark for all that are written for it.
    private const string QuotationMarks = "\"„”“«»‟″";
    private const string Dashes = "-–—―‒";
    private const string Apostrophes = "'’‘`´‚";

    private readonly TextAnalyzer _analyzer;
    private readonly LexiconSide? _lexicon;
    private readonly IrregularForms _irregular;
    private readonly Particles _particles;

    public WordReader(TextAnalyzer analyzer, Lexicon? lexicon)
    {
        (_analyzer, _lexicon) = (analyzer, lexicon?.Side(analyzer));
        var grammar = Grammar.For(analyzer.Language);
        (_irregular, _particles) = (grammar.Irregular, Particles.For(grammar));
    }

    public Language Language => _analyzer.Language;

    /// <summary>The language's half of the lexicon, or null.</summary>
    public LexiconSide? Lexicon => _lexicon;

    public WordFacts Read(ReadOnlySpan<char> token)
    {
        var folded = Mark(token) ?? Folding.Fold(token, Language);
        if (folded.Length == 0)
            folded = token.ToString();
        var (key, form, stem) = Stem(folded);
        if (stem < 0 && _lexicon is not null && Language == Language.Romanian)
            (key, form, stem) = OldSpelling(folded) ?? (key, form, stem);
        return new WordFacts(key, form, _particles.Contains(folded.Trim('-')), stem, stem < 0 ? [] : [.. _lexicon!.Read(stem, form).Concepts.Order()]);
    }

    private (string Key, string Form, int Stem) Stem(string folded)
    {
        var lemma = _irregular.LemmaOf(folded) ?? folded;
        var key = _analyzer.StemOf(lemma);
        return (key, lemma, _lexicon?.FindStem(key) ?? -1);
    }

    // An i without its circumflex where today's spelling has â (virsta, ciine): the lexicon says whether that is what it is.
    private (string Key, string Form, int Stem)? OldSpelling(string folded)
    {
        for (var i = 1; i + 1 < folded.Length; i++)
            if (folded[i] == 'i' && Stem(string.Concat(folded.AsSpan(0, i), "a", folded.AsSpan(i + 1))) is { Stem: >= 0 } today)
                return today;
        return null;
    }

    private static string? Mark(ReadOnlySpan<char> token)
    {
        if (token is "''" or "``" or ",,")
            return "\"";
        if (token.Length != 1)
            return token is "--" ? "-" : null;
        return QuotationMarks.Contains(token[0]) ? "\"" : Dashes.Contains(token[0]) ? "-" : Apostrophes.Contains(token[0]) ? "'" : null;
    }
}
