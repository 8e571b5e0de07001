using Align.Claims;
using Align.Claims.Linking;
using Align.Entities;
using Align.Formats;
using Align.Lexicons;
using Align.Quantities;
using Align.Similarity;
using Align.Text;

namespace Align;

/// <summary>
/// One text, read once: tokens, sentences, quantities, entities and claims. A document can be aligned with any number of others.
/// All offsets are UTF-16 indices into <see cref="Text"/>. Immutable and thread-safe.
/// </summary>
public sealed class Document
{
    private readonly Lazy<SentenceProfile> _profile;
    private readonly Lazy<WordGroups> _related;
    private readonly Lazy<WordGroups> _opposites;
    private readonly SentenceReader _reader;
    private Lazy<ClaimTexts> _claimTexts;

    internal Document(string text, TextAnalyzer analyzer, SentenceReader reader)
    {
        Tokens = new TokenTable(text, analyzer);
        Lexicon = reader.Lexicon;
        Terms = new TermTable(Tokens, reader.Lexicon);
        Quantities = QuantityReader.Read(Tokens);
        Entities = EntityResolver.Resolve(Tokens, MentionReader.Read(Tokens, Terms, Quantities));
        Claims = ClaimReader.Read(Tokens, Terms, Quantities, Entities);
        _profile = new(() => reader.Read(Tokens, Terms, Quantities));
        _related = new(() => new WordGroups(Tokens, reader.Related));
        _opposites = new(() => new WordGroups(Tokens, reader.Opposites));
        (_reader, _claimTexts) = (reader, new(() => new ClaimTexts(this, reader)));
    }

    /// <summary>The text, as it was given.</summary>
    public string Text => Tokens.Text;

    /// <summary>The language it was read in.</summary>
    public Language Language => Tokens.Language;

    /// <summary>The sentences in order.</summary>
    public IReadOnlyList<SentenceSpan> Sentences => Tokens.Sentences;

    /// <summary>The number of tokens.</summary>
    public int TokenCount => Tokens.Count;

    /// <summary>The quantities, dates and times in order, without overlaps.</summary>
    public IReadOnlyList<Quantity> Quantities { get; private set; }

    /// <summary>The entities, in the order of their first mention.</summary>
    public IReadOnlyList<Entity> Entities { get; private set; }

    /// <summary>The claims, in the order of the text.</summary>
    public IReadOnlyList<Claim> Claims { get; private set; }

    internal TokenTable Tokens { get; }

    internal TermTable Terms { get; }

    /// <summary>The groups of related wording that its words belong to.</summary>
    internal WordGroups Related => _related.Value;

    /// <summary>The groups of words with an opposite that its words belong to.</summary>
    internal WordGroups Opposites => _opposites.Value;

    /// <summary>Its claims as texts of their own.</summary>
    internal ClaimTexts ClaimTexts => _claimTexts.Value;

    /// <summary>What its words mean, or null.</summary>
    internal LexiconSide? Lexicon { get; }

    /// <summary>The whole text as one sentence, for scores.</summary>
    internal SentenceProfile Profile => _profile.Value;

    /// <summary>The tokens in order.</summary>
    public IEnumerable<Token> GetTokens()
    {
        for (var i = 0; i < Tokens.Count; i++)
            yield return Tokens.Token(i);
    }

    /// <summary>This document as if some of what was read in it were not known: to measure what knowing it buys.</summary>
    internal Document With(IReadOnlyList<Quantity> quantities, IReadOnlyList<Entity> entities, IReadOnlyList<Claim> claims)
    {
        var copy = (Document)MemberwiseClone();
        (copy.Quantities, copy.Entities, copy.Claims) = (quantities, entities, claims);
        copy._claimTexts = new(() => new ClaimTexts(copy, copy._reader));
        return copy;
    }

    /// <summary>What was read, as JSON in the shape <c>align/analyze/1</c>.</summary>
    /// <param name="path">Where the text came from, to be named in the result.</param>
    public string ToJson(string? path = null) => AlignmentJson.Write(this, path, indented: true);

    /// <summary>The language and the counts of what was read.</summary>
    public override string ToString() => $"{Language}: {Text.Length} characters, {Sentences.Count} sentences, {Entities.Count} entities, {Claims.Count} claims";
}
