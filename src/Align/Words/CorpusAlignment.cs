using System.Collections;
using Align.Words;

namespace Align;

/// <summary>The links of a corpus that a model was trained on, by sentence pair. Immutable and thread-safe.</summary>
public sealed class CorpusAlignment : IReadOnlyList<IReadOnlyList<WordLink>>
{
    private readonly WordTrainer _trainer;
    private readonly LinkChooser _chooser;

    internal CorpusAlignment(WordAlignmentModel model, WordTrainer trainer, LinkChooser chooser) => (Model, _trainer, _chooser) = (model, trainer, chooser);

    /// <summary>What the corpus has taught.</summary>
    public WordAlignmentModel Model { get; }

    /// <summary>How many sentence pairs there are.</summary>
    public int Count => _trainer.Count;

    /// <summary>The links of a sentence pair, by source and then target place. They are chosen anew at every call.</summary>
    /// <param name="index">The place of the pair in the corpus.</param>
    public IReadOnlyList<WordLink> this[int index] => _trainer.Links(index, _chooser);

    /// <inheritdoc/>
    public IEnumerator<IReadOnlyList<WordLink>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
