using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Names;

/// <summary>The words of one language beside or inside a capitalised name that say how far it reaches and what it is. The table <c>nameparts.tsv</c>.</summary>
internal sealed class NamePartWords
{
    private NamePartWords(Grammar grammar)
    {
        var roles = new RoleWords(grammar, "nameparts");
        NoHead = roles.Words("no_head");
        NoName = roles.Words("no_name");
        Village = roles.Words("village");
        Owned = roles.Words("owned");
        LanguageBefore = roles.Words("language_before");
        LanguageBehind = roles.Words("language_behind");
        CountyBefore = roles.Words("county_before");
        CountyBehind = roles.Words("county_behind");
        Man = roles.Words("man");
        Woman = roles.Words("woman");
    }

    /// <summary>Common nouns behind a name that are no part of it, though names have them.</summary>
    public StringTable NoHead { get; }

    /// <summary>Small words that open no name even with a capital.</summary>
    public StringTable NoName { get; }

    /// <summary>How villages of one name are told apart: Brazii de <c>Sus</c>.</summary>
    public StringTable Village { get; }

    /// <summary>What a town has, where its government would do something.</summary>
    public StringTable Owned { get; }

    /// <summary>What before a demonym makes it a language.</summary>
    public StringTable LanguageBefore { get; }

    /// <summary>What behind it does.</summary>
    public StringTable LanguageBehind { get; }

    /// <summary>What before a name makes it a county's.</summary>
    public StringTable CountyBefore { get; }

    /// <summary>What behind it does.</summary>
    public StringTable CountyBehind { get; }

    /// <summary>What stands before a man's name.</summary>
    public StringTable Man { get; }

    /// <summary>What stands before a woman's.</summary>
    public StringTable Woman { get; }

    public static NamePartWords For(Grammar grammar) => grammar.View("nameparts", static g => new NamePartWords(g));
}
