using Align.Text;

namespace Align.Knowledge;

/// <summary>A grammar table that lists words by the part they play: columns <c>role</c> and <c>words</c>. A role that the table lacks has no words.</summary>
internal sealed class RoleWords(Grammar grammar, string table)
{
    private readonly ILookup<string, string> _words =
        grammar.Rows(table).SelectMany(r => r.Values("words").Select(w => (Role: r["role"], Word: w))).ToLookup(r => r.Role, r => r.Word, StringComparer.Ordinal);

    /// <summary>The words and expressions of a role as they are written in the table.</summary>
    public IEnumerable<string> Values(string role) => _words[role];

    /// <summary>The single words of a role, folded.</summary>
    public StringTable Words(string role) => StringTable.Of(_words[role].Select(w => Folding.Fold(w, grammar.Language)));

    /// <summary>The stems of the single words of a role.</summary>
    public StringTable Stems(string role) => StringTable.Of(_words[role].Select(w => grammar.Analyzer.Key(w)));

    /// <summary>The expressions of a role.</summary>
    public PhraseTable<bool> Phrases(string role) => new(_words[role].Select(w => (w, true)), grammar.Analyzer);
}
