using Align.Knowledge;
using Align.Text;

namespace Align.Quantities;

/// <summary>The words of one language that hold the parts of a quantity together, by their role: the table <c>quantities.tsv</c>.</summary>
internal sealed class QuantityRoles(Grammar grammar)
{
    private readonly ILookup<string, string> _words =
        grammar.Rows("quantities").SelectMany(r => r.Values("words").Select(w => (Role: r["role"], Word: w))).ToLookup(r => r.Role, r => r.Word, StringComparer.Ordinal);

    /// <summary>The single words of a role, folded.</summary>
    public StringTable Words(string role) => StringTable.Of(_words[role].Select(w => Folding.Fold(w, grammar.Language)));

    /// <summary>The expressions of a role.</summary>
    public PhraseTable<bool> Phrases(string role) => new(_words[role].Select(w => (w, true)), grammar.Analyzer);
}
