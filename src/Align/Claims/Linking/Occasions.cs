using Align.Knowledge;
using Align.Text;

namespace Align.Claims.Linking;

/// <summary>Stems of nouns for the occasion a report is about: meeting, talks, summit, press conference.</summary>
internal static class Occasions
{
    public static StringTable For(Grammar grammar) => grammar.View("occasions", static g =>
        StringTable.Of(g.Rows("clauses").Where(r => r["role"] == "occasion").SelectMany(r => r.Values("words")).Select(w => g.Analyzer.Key(w))));
}
