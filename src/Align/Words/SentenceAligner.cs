using Align.Text;

namespace Align.Words;

/// <summary>Aligns single sentence pairs with what a model knows. Keeps what it has read of words; one thread at a time.</summary>
internal sealed class SentenceAligner
{
    // The memory for words is emptied when it has grown to this, so that it never grows with use.
    private const int MostWords = 100_000;

    private readonly WordAlignmentModel _model;
    private readonly SideMemory _source;
    private readonly SideMemory _target;
    private readonly HmmPosteriors _forward;
    private readonly HmmPosteriors _reverse;

    public SentenceAligner(WordAlignmentModel model)
    {
        _model = model;
        (_source, _target) = (new SideMemory(model.Readers.Source, model.SourceUnits), new SideMemory(model.Readers.Target, model.TargetUnits));
        (_forward, _reverse) = (new HmmPosteriors(model.ForwardJumps), new HmmPosteriors(model.ReverseJumps));
    }

    public WordLink[] Align(IReadOnlyList<string> source, IReadOnlyList<string> target, LinkChooser chooser)
    {
        if (source.Count == 0 || target.Count == 0)
            return [];
        var (a, b) = (_source.Read(source), _target.Read(target));
        var (sources, targets) = (a.Length, b.Length);
        var (forward, reverse) = (new float[sources * targets], new float[sources * targets]);      // reverse by source, then target
        _model.Likelihoods(a, b, forward, reverse);
        var (p, q) = (new float[forward.Length], new float[forward.Length]);
        _forward.Run(forward, _model.Nulls(b, reverse: false), _model.Fertilities(a, reverse: false), p);
        _reverse.Run(reverse, _model.Nulls(a, reverse: true), _model.Fertilities(b, reverse: true), q);
        for (var i = 0; i < sources; i++)
            for (var j = 0; j < targets; j++)
                reverse[j * sources + i] = q[i * targets + j];
        return chooser.Choose(Array.ConvertAll(a, w => w.Facts), Array.ConvertAll(b, w => w.Facts), p, reverse);
    }

    /// <summary>What is known of the words of one side that were met.</summary>
    private sealed class SideMemory(WordReader reader, StringTable units)
    {
        private readonly Dictionary<string, KnownWord> _words = new(StringComparer.Ordinal);

        public KnownWord[] Read(IReadOnlyList<string> tokens)
        {
            if (_words.Count > MostWords)
                _words.Clear();
            var words = new KnownWord[tokens.Count];
            for (var i = 0; i < words.Length; i++)
            {
                if (!_words.TryGetValue(tokens[i], out var word))
                {
                    var facts = reader.Read(tokens[i]);
                    _words.Add(tokens[i], word = new KnownWord(units.Find(facts.Key), facts));
                }
                words[i] = word;
            }
            return words;
        }
    }
}

/// <summary>A word and its unit in a model, -1 where the model has not seen it.</summary>
internal sealed record KnownWord(int Unit, WordFacts Facts);
