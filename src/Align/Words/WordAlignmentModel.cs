using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
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

    // Without a corpus every pair counts as seen this often, and none is this likely to stand for a word: nothing else is known of the unknown.
    private const float UntaughtBase = 0.03f;
    private const float UntaughtNull = 0.0003f;

    private readonly ModelTable _table;
    private readonly WordAlignmentOptions _options;
    private readonly LinkChooser _chooser;
    private readonly ConcurrentBag<SentenceAligner> _aligners = [];
    private readonly float[] _forwardFertilities;
    private readonly float[] _reverseFertilities;
    private readonly float _forwardNullTotal;
    private readonly float _reverseNullTotal;

    /// <summary>A model that has seen no corpus: what the lexicon knows, cognates, equal words and places.</summary>
    internal static WordAlignmentModel Untaught(WordAlignmentOptions options, TextAnalyzer source, TextAnalyzer target) =>
        new(options, ModelTable.Untaught, (new WordReader(source, options.Knowledge), new WordReader(target, options.Knowledge)));

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

    private bool IsUntaught => _table.SourceKeys.Length == 0;

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

    /// <summary>The words that stand for one another, as a lexicon of single words that <see cref="Lexicon.Add(Lexicon)"/> takes; the surest first.</summary>
    /// <param name="minimumConfidence">The least <see cref="Concept.Confidence"/>, above 0 and up to 1: about the share of both words' occurrences that are linked to one another.</param>
    /// <exception cref="ArgumentOutOfRangeException">The minimum is out of its range.</exception>
    public Lexicon ToLexicon(double minimumConfidence = 0.2)
    {
        if (!(minimumConfidence is > 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(minimumConfidence), minimumConfidence, "The least confidence is above 0 and up to 1.");
        return Lexicon.Of(SourceLanguage, TargetLanguage, LearnedConcepts.Of(_table, w => IsEntry(Readers.Source.Read(w)), w => IsEntry(Readers.Target.Read(w)), minimumConfidence));
    }

    /// <summary>The languages and how much it knows.</summary>
    public override string ToString() => $"{SourceLanguage}–{TargetLanguage}, {SourceCount} and {TargetCount} words, {PairCount} pairs";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Likelihoods(KnownWord[] source, KnownWord[] target, Span<float> forward, Span<float> reverse)
    {
        var (toTarget, toSource) = (Array.ConvertAll(source, w => 1 / Total(w, _table.SourceTotals, target.Length)), Array.ConvertAll(target, w => 1 / Total(w, _table.TargetTotals, source.Length)));
        var seen = IsUntaught ? UntaughtBase : PriorKnowledge.Base;
        for (var i = 0; i < source.Length; i++)
        {
            var row = source[i].Unit < 0 ? [] : _table.Row(source[i].Unit);
            var first = source[i].Unit < 0 ? 0 : _table.Rows[source[i].Unit];
            for (var j = 0; j < target.Length; j++)
            {
                var found = target[j].Unit < 0 ? -1 : row.BinarySearch(target[j].Unit);
                var (prior, ofForward, ofReverse) = found >= 0
                    ? (_table.Priors[first + found], _table.ForwardCounts[first + found], _table.ReverseCounts[first + found])
                    : (PriorKnowledge.Of(source[i].Facts, target[j].Facts), 0, 0);
                forward[j * source.Length + i] = (seen + prior + ofForward) * toTarget[i];
                reverse[i * target.Length + j] = (seen + prior + ofReverse) * toSource[j];
            }
        }
        // A corpus teaches better what an expression consists of.
        if (IsUntaught)
            AddPhrases(source, target, toTarget, toSource, forward, reverse);
    }

    // Every word of an expression counts as seen with every word of what it can stand for.
    private void AddPhrases(KnownWord[] source, KnownWord[] target, float[] toTarget, float[] toSource, Span<float> forward, Span<float> reverse)
    {
        var (ofSource, ofTarget) = (PhraseFinder.Find(source, Readers.Source.Lexicon), PhraseFinder.Find(target, Readers.Target.Lexicon));
        foreach (var (concept, start, end) in ofSource)
        {
            foreach (var other in ofTarget)
                if (other.Concept == concept)
                    Add(start, end, other.Start, other.End, forward, reverse);
            for (var j = 0; j < target.Length; j++)
                if (target[j].Facts.Concepts.BinarySearch(concept) >= 0)
                    Add(start, end, j, j + 1, forward, reverse);
        }
        foreach (var (concept, start, end) in ofTarget)
            for (var i = 0; i < source.Length; i++)
                if (source[i].Facts.Concepts.BinarySearch(concept) >= 0)
                    Add(i, i + 1, start, end, forward, reverse);

        void Add(int start, int end, int otherStart, int otherEnd, Span<float> forward, Span<float> reverse)
        {
            for (var i = start; i < end; i++)
                for (var j = otherStart; j < otherEnd; j++)
                {
                    forward[j * source.Length + i] += PriorKnowledge.SharedConcept * toTarget[i];
                    reverse[i * target.Length + j] += PriorKnowledge.SharedConcept * toSource[j];
                }
        }
    }

    internal float[] Nulls(KnownWord[] words, bool reverse)
    {
        var (nulls, total) = reverse ? (_table.ReverseNulls, _reverseNullTotal) : (_table.ForwardNulls, _forwardNullTotal);
        if (IsUntaught)
            return Array.ConvertAll(words, _ => UntaughtNull);
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

    private static bool IsEntry(WordFacts word) => word.IsWord && !word.IsParticle && !word.Form.AsSpan().ContainsAny('\t', '\n', ',');

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
