using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Who spoke last, and where: words of the same or the next paragraph that name nobody may be theirs.</summary>
internal sealed class LastSpeaker(TokenTable tokens)
{
    private Entity? _speaker;
    private int _paragraph = -1;

    /// <summary>The sentence in which somebody last spoke, or -1.</summary>
    public int Sentence { get; private set; } = -1;

    public void Remember(Entity? speaker, SentenceSpan sentence)
    {
        if (speaker is not null)
            (_speaker, _paragraph, Sentence) = (speaker, sentence.Paragraph, tokens.SentenceOf(sentence.FirstToken));
    }

    /// <summary>The speaker of the last claim that had one, in the same or the preceding paragraph.</summary>
    public Entity? Of(int paragraph) => paragraph - _paragraph <= 1 ? _speaker : null;

    /// <summary>The same for the paragraph of a token.</summary>
    public Entity? Near(int token) => Of(tokens.Sentences[tokens.SentenceOf(token)].Paragraph);
}
