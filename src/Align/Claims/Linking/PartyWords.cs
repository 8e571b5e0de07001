using Align.Knowledge;
using Align.Text;

namespace Align.Claims.Linking;

/// <summary>The words of one language that show who does something to whom, from its grammar tables.</summary>
internal sealed class PartyWords
{
    private readonly Grammar _grammar;
    private readonly StringTable _mutual, _exclusive, _light, _undergone, _cancelling;

    private PartyWords(Grammar grammar)
    {
        _grammar = grammar;
        var roles = new RoleWords(grammar, "clauses");
        (_mutual, _exclusive, _light, _undergone, _cancelling) = (Keys("party_mutual"), Keys("party_exclusive"), Keys("party_light"), Keys("party_undergone"), Keys("cancelling"));
        (Be, Clitic, Sign, Owner, Place) = (roles.Words("party_be"), roles.Words("party_clitic"), roles.Words("party_object"), roles.Words("party_owner"), roles.Words("party_place"));
        (Before, Behind, Agent, Against) = (roles.Phrases("party_before"), roles.Phrases("party_behind"), roles.Phrases("party_agent"), roles.Phrases("party_against"));
        (Article, Possessive, Clause) = (roles.Words("party_article"), roles.Words("party_possessive"), roles.Words("party_clause"));
        Beside = roles.Words("party_beside");
        None = roles.Phrases("none_of");

        StringTable Keys(string role) => StringTable.Of(roles.Values(role).Select(w => Key(Folding.Fold(w, grammar.Language))));
    }

    /// <summary>What may stand between a name and what governs it.</summary>
    public StringTable Article { get; }

    /// <summary>What stands before a noun as an article does, but before no name.</summary>
    public StringTable Possessive { get; }

    /// <summary>What opens another clause: <c>that</c>, <c>dacă</c>.</summary>
    public StringTable Clause { get; }

    /// <summary>Forms of to be, before the participle of a passive.</summary>
    public StringTable Be { get; }

    /// <summary>Pronouns that take up an object: <c>l-</c>, <c>îi</c>.</summary>
    public StringTable Clitic { get; }

    /// <summary>What marks an object: <c>pe</c>.</summary>
    public StringTable Sign { get; }

    /// <summary>What stands between a thing and its owner: <c>of</c>, <c>al</c>, <c>lui</c>.</summary>
    public StringTable Owner { get; }

    /// <summary>Prepositions that say where: behind them a place takes no part.</summary>
    public StringTable Place { get; }

    /// <summary>What puts both on one side: <c>with</c>, <c>între</c>.</summary>
    public StringTable Beside { get; }

    /// <summary>Stands between the first and the second of an order: <c>ahead of</c>, <c>urmat de</c>.</summary>
    public PhraseTable<bool> Before { get; }

    /// <summary>Stands between the second and the first of an order: <c>behind</c>.</summary>
    public PhraseTable<bool> Behind { get; }

    /// <summary>Stands before the one who does it: <c>by</c>, <c>de către</c>.</summary>
    public PhraseTable<bool> Agent { get; }

    /// <summary>Stands between an act and the one it is done to: <c>against</c>, <c>asupra</c>.</summary>
    public PhraseTable<bool> Against { get; }

    /// <summary>Stands before what there is none of: <c>there is no</c>, <c>nicio</c>.</summary>
    public PhraseTable<bool> None { get; }

    public static PartyWords For(Grammar grammar) => grammar.View("parties", static g => new PartyWords(g));

    /// <summary>Whether both do alike, or the verb serves for either direction: <c>meet</c>, <c>împrumuta</c>.</summary>
    public bool IsMutual(TokenTable tokens, int token) => _mutual.Contains(Key(tokens.Folded(token)));

    /// <summary>Whether of two parties only one can do it to the other: <c>defeat</c>, <c>vinde</c>.</summary>
    public bool IsExclusive(TokenTable tokens, int token) => _exclusive.Contains(Key(tokens.Folded(token)));

    /// <summary>Whether a verb leaves it to its noun to say what is done: <c>file</c> a complaint.</summary>
    public bool IsLight(TokenTable tokens, int token) => _light.Contains(Key(tokens.Folded(token)));

    /// <summary>Whether the owner of a noun is the one it happens to: <c>defeat</c>.</summary>
    public bool IsUndergone(TokenTable tokens, int token) => _undergone.Contains(Key(tokens.Folded(token)));

    /// <summary>Whether a verb says that something planned does not take place.</summary>
    public bool IsCancelling(TokenTable tokens, int token) => _cancelling.Contains(Key(tokens.Folded(token)));

    private string Key(string folded) => _grammar.Analyzer.StemOf(_grammar.Irregular.LemmaOf(folded) ?? folded);
}
