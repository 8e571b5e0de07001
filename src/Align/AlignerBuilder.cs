using Align.Text;

namespace Align;

/// <summary>Puts an <see cref="Aligner"/> together. Immutable: every method returns a new builder, so that one can be shared and varied.</summary>
public sealed record AlignerBuilder
{
    internal AlignerBuilder(Language source, Language target) => (Source, Target) = (source, target);

    private Language Source { get; }

    private Language Target { get; }

    private Lexicon? Lexicon { get; init; }

    private TextAnalyzer? SourceAnalyzer { get; init; }

    private TextAnalyzer? TargetAnalyzer { get; init; }

    private EntityOptions EntityOptions { get; init; } = new();

    private ClaimOptions ClaimOptions { get; init; } = new();

    /// <summary>Uses another lexicon than <see cref="Align.Lexicon.Default"/>.</summary>
    public AlignerBuilder WithLexicon(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return this with { Lexicon = lexicon };
    }

    /// <summary>Uses another analyser for the language the analyser reads.</summary>
    /// <exception cref="ArgumentException">The analyser reads neither of the two languages.</exception>
    public AlignerBuilder WithAnalyzer(TextAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        if (analyzer.Language == Source)
            return this with { SourceAnalyzer = analyzer };
        return analyzer.Language == Target
            ? this with { TargetAnalyzer = analyzer }
            : throw new ArgumentException($"The analyser reads '{analyzer.Language}', this aligner '{Source}' and '{Target}'.", nameof(analyzer));
    }

    /// <summary>Changes how entities are aligned: <c>Entities(e =&gt; e with { MinimumScore = 0.8 })</c>.</summary>
    public AlignerBuilder Entities(Func<EntityOptions, EntityOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { EntityOptions = change(EntityOptions) };
    }

    /// <summary>Changes how claims are linked: <c>Claims(c =&gt; c with { MinimumScore = 0.6 })</c>.</summary>
    public AlignerBuilder Claims(Func<ClaimOptions, ClaimOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return this with { ClaimOptions = change(ClaimOptions) };
    }

    /// <summary>Checks the options and makes the aligner.</summary>
    /// <exception cref="ArgumentException">An option is out of its range, or the lexicon is of other languages.</exception>
    public Aligner Build()
    {
        if (Source == Target)
            throw new ArgumentException($"Source and target are both '{Source}': an aligner works between two languages.");
        EntityOptions.Validate();
        ClaimOptions.Validate();
        var lexicon = Lexicon ?? (Source.IsBuiltIn && Target.IsBuiltIn ? Align.Lexicon.Default : Align.Lexicon.Empty(Source, Target));
        foreach (var language in new[] { Source, Target })
            if (language != lexicon.SourceLanguage && language != lexicon.TargetLanguage)
                throw new ArgumentException($"The lexicon is {lexicon.SourceLanguage}–{lexicon.TargetLanguage} and has no '{language}'.");
        return new Aligner(SourceAnalyzer ?? TextAnalyzer.For(Source), TargetAnalyzer ?? TextAnalyzer.For(Target), lexicon, EntityOptions, ClaimOptions);
    }
}
