using Align.Claims.Clauses;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Finds who says what a cue introduces: each part knows one way to tell.</summary>
internal sealed class SpeakerFinder
{
    public SpeakerFinder(TokenTable tokens, TermTable terms, ClauseWords words, FiniteVerbs verbs, IReadOnlyList<Entity> entities)
    {
        Mentions = new(tokens, entities);
        Last = new(tokens);
        Papers = new(tokens, terms, words, verbs, Mentions);
        Assertions = new(tokens, words, Mentions);
        var people = new PersonNouns(tokens, terms, words);
        var grammar = new SubjectGrammar(tokens, terms, words, verbs, Mentions, Papers);
        Antecedents = new(tokens, words, verbs, Mentions, Last, Papers, people, new BodyKinds(tokens, words));
        SubjectBefore = new(tokens, words, verbs, Mentions, grammar, Antecedents);
        SubjectBehind = new(tokens, terms, words, Mentions, grammar, Antecedents, people, Papers);
        Frame = new(tokens, words, Mentions, Antecedents, people);
        SpokenFor = new(tokens, terms, words, verbs, Mentions, grammar);
    }

    /// <summary>Who is named where.</summary>
    public MentionsByToken Mentions { get; }

    /// <summary>Who spoke last.</summary>
    public LastSpeaker Last { get; }

    /// <summary>What is written and whose it is.</summary>
    public IssuedPapers Papers { get; }

    /// <summary>Whose a claim or a complaint is.</summary>
    public Assertions Assertions { get; }

    /// <summary>Whom a pronoun or a noun takes up.</summary>
    public Antecedents Antecedents { get; }

    /// <summary>The subject before a verb of saying.</summary>
    public SubjectBeforeVerb SubjectBefore { get; }

    /// <summary>The subject behind it.</summary>
    public SubjectBehindVerb SubjectBehind { get; }

    /// <summary>The source behind a frame.</summary>
    public FrameSource Frame { get; }

    /// <summary>The body that people without a name speak for.</summary>
    public SpokenFor SpokenFor { get; }
}
