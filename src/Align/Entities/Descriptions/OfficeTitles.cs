using Align.Knowledge;
using Align.Text;

namespace Align.Entities.Descriptions;

/// <summary>What the titles of offices are built of.</summary>
internal sealed class OfficeTitles(TokenTable tokens)
{
    private readonly Dictionary<GazetteerEntry, string> _heads = [];
    private readonly DescriptionWords _said = DescriptionWords.For(tokens.Grammar);

    /// <summary>Whether two titles can be of one office: <c>guvernatorul</c> after <c>guvernatorul BNR</c>, but the prime minister is no defence minister. A title that says more than its noun says what sort.</summary>
    public bool IsOneOffice(GazetteerEntry a, GazetteerEntry b) => a == b || (HeadOf(a) == HeadOf(b) && (IsBareHead(a) || IsBareHead(b)) && !(a.Kind is "government" or "minister" && b.Kind is "government" or "minister" && a.Kind != b.Kind));

    private bool IsBareHead(GazetteerEntry role) => !NameOf(role).Contains(' ') || (NameOf(role).Split(' ') is [var rank, _] && _said.RankFormer.Contains(rank));

    private string NameOf(GazetteerEntry role) => role.Names.GetValueOrDefault(tokens.Language.Code) is [var first, ..] ? first : role.Id;

    // The noun that a title is built on, first in Romanian and last in English.
    private string HeadOf(GazetteerEntry role)
    {
        if (_heads.TryGetValue(role, out var head))
            return head;
        var words = NameOf(role).Split(' ', '-');
        // "fost primar": a mayor all the same.
        return _heads[role] = tokens.Analyzer.Key(tokens.Language != Language.Romanian ? words[^1] : words is [var rank, var office, ..] && _said.Rank.Contains(rank) ? office : words[0]);
    }
}
