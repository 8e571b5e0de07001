using Align.Knowledge;
using Align.Quantities;
using Align.Similarity;
using Align.Text;

namespace Align.Lexicons;

/// <summary>Measures a <see cref="PairCoverage"/>, line by line.</summary>
internal sealed class PairCoverageReader(TextAnalyzer sourceAnalyzer, LexiconSide source, TextAnalyzer targetAnalyzer, LexiconSide target)
{
    private const double MinimumLikeness = 0.75;

    private readonly Dictionary<string, Tally> _source = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> _target = new(StringComparer.Ordinal);
    private int _lines;

    public void Read(string sourceLine, string targetLine)
    {
        _lines++;
        var (a, b) = (new Side(sourceLine, sourceAnalyzer, source), new Side(targetLine, targetAnalyzer, target));
        Count(a, b, _source);
        Count(b, a, _target);
    }

    public PairCoverage Result() => new(_lines, Direction(_source), Direction(_target));

    private void Count(Side one, Side other, Dictionary<string, Tally> tallies)
    {
        for (var i = 0; i < one.Tokens.Count; i++)
        {
            if (one.Origins[i] is WordOrigin.None or WordOrigin.Unknown || one.Tokens.IsStop(i) || one.Tokens.Folded(i) is ['-' or '\'', ..] or [.., '-'])
                continue;
            var stem = one.Tokens.Stem(i);
            if (!tallies.TryGetValue(stem, out var tally))
                tallies[stem] = tally = new Tally();
            tally.Add(one.Tokens.Folded(i), one.Tokens.Surface(i).ToString(), other.Answers(one, i), _lines);
        }
    }

    private static DirectionCoverage Direction(Dictionary<string, Tally> tallies) => new(
        tallies.Values.Sum(t => t.Total), tallies.Values.Sum(t => t.Total - t.Without),
        [.. tallies.Where(t => t.Value.Without > 0).OrderByDescending(t => t.Value.Without).ThenBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => new UntranslatedWord(t.Value.Word(), t.Value.Without, t.Value.Total, t.Value.Line))]);

    /// <summary>One line, with what can answer a word of the other.</summary>
    private sealed class Side
    {
        private readonly TermTable _terms;
        private readonly HashSet<int> _concepts = [];
        private readonly IReadOnlyList<Quantity> _quantities;
        private readonly QuantityAt _quantityAt;
        private readonly List<GazetteerEntry>?[] _entries;
        private readonly HashSet<GazetteerEntry> _allEntries = [];

        public Side(string text, TextAnalyzer analyzer, LexiconSide lexicon)
        {
            Tokens = new TokenTable(text, analyzer);
            _terms = new TermTable(Tokens, lexicon);
            Origins = WordOrigins.Of(Tokens, _terms);
            _quantities = QuantityReader.Read(Tokens);
            _quantityAt = new QuantityAt(Tokens.Count, _quantities);
            _entries = new List<GazetteerEntry>?[Tokens.Count];
            for (var i = 0; i < Tokens.Count; i++)
                _concepts.UnionWith([.. _terms.OfForm(Tokens.Form(i)), .. _terms.OfPhrasesAt(i)]);
            foreach (var (start, end, found) in WordOrigins.Names(Tokens))
                foreach (var entry in found.Entries)
                {
                    _allEntries.Add(entry);
                    for (var i = start; i < end; i++)
                        (_entries[i] ??= []).Add(entry);
                }
        }

        public TokenTable Tokens { get; }

        public WordOrigin[] Origins { get; }

        /// <summary>Whether something here can be a translation of the other line's token.</summary>
        public bool Answers(Side other, int token) =>
            HasConceptOf(other._terms.OfForm(other.Tokens.Form(token))) || HasConceptOf(other._terms.OfPhrasesAt(token))
            || Tokens.FindForm(other.Tokens.Folded(token)) >= 0
            || (other._entries[token] is { } entries && entries.Exists(_allEntries.Contains))
            || (other._quantityAt.Covering(token) is { } quantity && _quantities.Any(q => AreEqual(q, quantity)))
            || HasCognateOf(other, token);

        private bool HasConceptOf(ReadOnlySpan<int> concepts)
        {
            foreach (var concept in concepts)
                if (_concepts.Contains(concept))
                    return true;
            return false;
        }

        private static bool AreEqual(Quantity a, Quantity b) => a.Date is { } date && b.Date is { } other ? date.AgreesWith(other) : a.Value == b.Value && a.Value != 0;

        private bool HasCognateOf(Side other, int token)
        {
            for (var i = 0; i < Tokens.Count; i++)
            {
                if (!Tokens.IsWord(i) || Tokens.IsStop(i))
                    continue;
                var (romanian, english) = Tokens.Language == Language.English ? ((other, token), (this, i)) : ((this, i), (other, token));
                if (Cognates.Likeness(romanian.Item1.Tokens.Folded(romanian.Item2), english.Item1.Tokens.Folded(english.Item2)) >= MinimumLikeness
                    && !Cognates.AreFalseFriends(romanian.Item1.Tokens.Stem(romanian.Item2), english.Item1.Tokens.Stem(english.Item2)))
                    return true;
            }
            return false;
        }
    }

    private sealed class Tally
    {
        private readonly Dictionary<string, (string Surface, int Count)> _forms = new(StringComparer.Ordinal);

        public int Total { get; private set; }

        public int Without { get; private set; }

        public int Line { get; private set; }

        public void Add(string form, string surface, bool answered, int line)
        {
            Total++;
            if (answered)
                return;
            Line = Without++ == 0 ? line : Line;
            var before = _forms.GetValueOrDefault(form);
            _forms[form] = (before.Count > 0 && char.IsUpper(surface[0]) ? before.Surface : surface, before.Count + 1);
        }

        public string Word() => _forms.OrderByDescending(f => f.Value.Count).ThenBy(f => f.Key, StringComparer.Ordinal).First().Value.Surface;
    }
}
