using System.Globalization;
using Align.Sentences;

namespace Align;

/// <summary>Sentences of one side and the sentences of the other that translate them; one of the two may be none. Immutable.</summary>
public sealed class SentenceBead
{
    private readonly Language _sourceLanguage;
    private readonly Language _targetLanguage;

    internal SentenceBead(ArraySegment<AlignedSentence> source, ArraySegment<AlignedSentence> target, double score, Language sourceLanguage, Language targetLanguage) =>
        (Source, Target, Score, _sourceLanguage, _targetLanguage) = (source, target, score, sourceLanguage, targetLanguage);

    /// <summary>The sentences of the source, neighbours, in order; none where the target's have no translation.</summary>
    public IReadOnlyList<AlignedSentence> Source { get; }

    /// <summary>The sentences of the target.</summary>
    public IReadOnlyList<AlignedSentence> Target { get; }

    /// <summary>
    /// How sure it is that exactly these sentences belong together, from 0 to 1. See <see cref="SentenceAlignment.SureScore"/> and <see cref="SentenceAlignment.DoubtfulScore"/>.
    /// </summary>
    public double Score { get; }

    /// <summary>Whether both sides have a sentence.</summary>
    public bool IsPair => Source.Count > 0 && Target.Count > 0;

    /// <summary>Why it may be of no use as a translation; found anew at every call.</summary>
    public PairProblems Problems => PairChecker.Check(this, _sourceLanguage, _targetLanguage);

    /// <summary>The sentences of the source, with a space between them.</summary>
    public string SourceText => Joined(Source);

    /// <summary>The sentences of the target, with a space between them.</summary>
    public string TargetText => Joined(Target);

    /// <summary>The numbers of the sentences: <c>[0, 1]:[0]</c>.</summary>
    public override string ToString() => $"[{Numbers(Source)}]:[{Numbers(Target)}]";

    private static string Numbers(IReadOnlyList<AlignedSentence> sentences) => string.Join(", ", sentences.Select(s => s.Number.ToString(CultureInfo.InvariantCulture)));

    private static string Joined(IReadOnlyList<AlignedSentence> sentences) => sentences.Count == 1 ? sentences[0].Text : string.Join(' ', sentences.Select(s => s.Text));
}
