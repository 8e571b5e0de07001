using System.Collections.Concurrent;
using Align.Lexicons;
using Align.Text;
using Align.Words;

namespace Align;

/// <summary>
/// What a corpus has taught about the words of two languages: aligns new sentences without training, and gives a lexicon. Made by <see cref="WordAligner.Train"/> or
/// <see cref="Load"/>. Immutable and thread-safe; equal sentences give equal links.
/// </summary>
public sealed class WordAlignmentModel
{
    // A word that the corpus does not have counts as having this many translations, where nothing better is known.
    private const float UnknownTranslations = 3;

    private readonly ModelTable _table;
    private readonly WordAlignmentOptions _options;
    private readonly LinkChooser _chooser;
    private readonly ConcurrentBag<SentenceAligner> _aligners = [];
    private readonly float[] _forwardFertilities;
    private readonly float[] _reverseFertilities;
    private readonly float _forwardNullTotal;
    private readonly float _reverseNullTotal;

    internal WordAlignmentModel(WordAlignmentOptions options, ModelTable table, (WordReader Source, WordReader Target) readers)
    {
        (_options, _table, Readers, _chooser) = (options, table, readers, new LinkChooser(options));
        (SourceUnits, TargetUnits) = (StringTable.Of(table.SourceKeys), StringTable.Of(table.TargetKeys));
        (ForwardJumps, ReverseJumps) = (new JumpTable(WordAligner.LongestSentence), new JumpTable(WordAligner.LongestSentence));
        ForwardJumps.Estimate(table.ForwardJumps);
        ReverseJumps.Estimate(table.ReverseJumps);
        _forwardFertilities = Ratios(table.ForwardFertilities);
        _reverseFertilities = Ratios(table.ReverseFertilities);
        _forwardNullTotal = table.ForwardNulls.Sum() + GibbsSampler.NullBase * Math.Max(1, TargetUnits.Count);
        _reverseNullTotal = table.ReverseNulls.Sum() + GibbsSampler.NullBase * Math.Max(1, SourceUnits.Count);
    }

    /// <summary>The language of source sentences.</summary>
    public Language SourceLanguage => _options.Source;

    /// <summary>The language of target sentences.</summary>
    public Language TargetLanguage => _options.Target;

    /// <summary>How many words, or stems of words, it knows of the source language.</summary>
    public int SourceCount => SourceUnits.Count;

    /// <summary>How many words, or stems of words, it knows of the target language.</summary>
    public int TargetCount => TargetUnits.Count;

    /// <summary>How many pairs of words it knows.</summary>
    public int PairCount => _table.Targets.Length;

    internal (WordReader Source, WordReader Target) Readers { get; }

    internal ModelTable Table => _table;

    internal StringTable SourceUnits { get; }

    internal StringTable TargetUnits { get; }

    internal JumpTable ForwardJumps { get; }

    internal JumpTable ReverseJumps { get; }

    /// <summary>Reads a model that <see cref="Save"/> has stored.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How to choose links, and the lexicon; languages are those of the model.</param>
    /// <exception cref="InvalidDataException">The file is no model, is damaged, or is of another version of the format; the message says which.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static WordAlignmentModel Load(string path, WordAlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ModelFile.Read(path, options ?? new WordAlignmentOptions());
    }

    /// <summary>Stores the model in a file, which is written whole or not at all.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ModelFile.Write(path, this);
    }

    /// <summary>Links the words of two sentences.</summary>
    /// <param name="source">The tokens of the source sentence.</param>
    /// <param name="target">The tokens of the target sentence.</param>
    /// <returns>The links, by source and then target place.</returns>
    /// <exception cref="ArgumentException">A sentence has more tokens than <see cref="WordAligner.LongestSentence"/>.</exception>
    public IReadOnlyList<WordLink> Align(IReadOnlyList<string> source, IReadOnlyList<string> target)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (Math.Max(source.Count, target.Count) is var longest && longest > WordAligner.LongestSentence)
            throw new ArgumentException($"A sentence has {longest} tokens; the limit is {WordAligner.LongestSentence}.");
        if (!_aligners.TryTake(out var aligner))
            aligner = new SentenceAligner(this);
        var links = aligner.Align(source, target, _chooser);
        _aligners.Add(aligner);
        return links;
    }

    /// <summary>The languages and how much it knows.</summary>
    public override string ToString() => $"{SourceLanguage}–{TargetLanguage}, {SourceCount} and {TargetCount} words, {PairCount} pairs";

    internal void Likelihoods(KnownWord[] source, KnownWord[] target, Span<float> forward, Span<float> reverse)
    {
        var (toTarget, toSource) = (Array.ConvertAll(source, w => Total(w, _table.SourceTotals, target.Length)), Array.ConvertAll(target, w => Total(w, _table.TargetTotals, source.Length)));
        for (var j = 0; j < target.Length; j++)
            for (var i = 0; i < source.Length; i++)
            {
                var (s, t) = (source[i].Unit, target[j].Unit);
                var pair = s >= 0 && t >= 0 ? _table.Find(s, t) : -1;
                var (prior, ofForward, ofReverse) = pair >= 0 ? (_table.Priors[pair], _table.ForwardCounts[pair], _table.ReverseCounts[pair]) : (PriorKnowledge.Of(source[i].Facts, target[j].Facts), 0, 0);
                forward[j * source.Length + i] = (PriorKnowledge.Base + prior + ofForward) / toTarget[i];
                reverse[i * target.Length + j] = (PriorKnowledge.Base + prior + ofReverse) / toSource[j];
            }
    }

    internal float[] Nulls(KnownWord[] words, bool reverse)
    {
        var (nulls, total) = reverse ? (_table.ReverseNulls, _reverseNullTotal) : (_table.ForwardNulls, _forwardNullTotal);
        return Array.ConvertAll(words, w => GibbsSampler.NullPrior * (GibbsSampler.NullBase + (w.Unit >= 0 ? nulls[w.Unit] : 0)) / total);
    }

    internal float[] Fertilities(KnownWord[] words, bool reverse)
    {
        var (ratios, size) = (reverse ? _reverseFertilities : _forwardFertilities, Words.Fertilities.Size);
        var result = new float[words.Length * size];
        for (var i = 0; i < words.Length; i++)
            ratios.AsSpan((words[i].Unit + 1) * size, size).CopyTo(result.AsSpan(i * size));
        return result;
    }

    private static float Total(KnownWord word, float[] totals, int others) =>
        word.Unit >= 0 ? totals[word.Unit] : UnknownTranslations * PriorKnowledge.SharedConcept + PriorKnowledge.Base * others;

    // First those of a word that was never seen, then those of every unit.
    private static float[] Ratios(float[] counts)
    {
        var size = Words.Fertilities.Size;
        var all = new float[size + counts.Length];
        counts.CopyTo(all, size);
        var ratios = new float[all.Length];
        Words.Fertilities.Estimate(all, ratios);
        return ratios;
    }
}
