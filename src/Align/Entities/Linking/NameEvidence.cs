using Align.Knowledge;
using Align.Similarity;

namespace Align.Entities.Linking;

/// <summary>
/// How surely two entities of two texts are the same thing by what they are called. Gazetteer entries decide where both sides have one; persons go by
/// name, institutions also by acronym and by the meaning of their names, events by kind, place and year, nameless persons by role and place.
/// </summary>
internal sealed class NameEvidence(Document source, Document target, TermMatcher matcher)
{
    private readonly Dictionary<Entity, List<string>> _names = [];
    private readonly CountriesNamed _sourceCountries = new(source);
    private readonly CountriesNamed _targetCountries = new(target);

    /// <summary>From 0 to 1.</summary>
    public double Score(Entity s, Entity t)
    {
        if (s.Facts.Entry is { } a && t.Facts.Entry is { } b)
            return a == b && !(a is { Table: GazetteerTable.Organisation, In: "" } && char.IsLower(a.Names.GetValueOrDefault("en")?.FirstOrDefault()?[0] ?? 'A') && AreOfOtherCountries(s, t)) ? 0.98 : 0;
        if (s.Facts.Event is { } e && t.Facts.Event is { } f)
            return EventScore(e, f);
        if (s.Facts.Event is not null || t.Facts.Event is not null)
            return 0;
        // What sort of thing an unknown name is, is often a guess: a full name, letter by letter the same, or an acronym, says more.
        if (s.Facts.IsNamed && t.Facts.IsNamed && !TypesFit(s, t) && BearOneName(s, t))
            return 0.9;
        if (!TypesFit(s, t))
            return 0;
        if (!s.Facts.IsNamed || !t.Facts.IsNamed)
            return !s.Facts.IsNamed && !t.Facts.IsNamed && s.Facts.Roles.Any(r => t.Facts.Roles.Any(o => r.Role == o.Role && r.Fits(o))) ? 0.8 : 0;
        if (s.Facts.Acronyms.Any(x => t.Facts.Acronyms.Contains(x)))
            return 0.95;
        if (s.Facts.Gender is 'm' or 'f' && t.Facts.Gender is 'm' or 'f' && s.Facts.Gender != t.Facts.Gender && s.Type == EntityType.Person)
            return 0;
        var best = 0.0;
        var isUnknownFirm = s.Facts.Entry is null && t.Facts.Entry is null && s.Type is EntityType.Organization or EntityType.Other && t.Type is EntityType.Organization or EntityType.Other && (s.Facts.Class == "company" || t.Facts.Class == "company");
        var (sourceNames, targetNames) = (NamesOf(s), NamesOf(t));
        // Where both are named in full, a shared surname says nothing: two people with one surname stay two.
        if (s.Type == EntityType.Person && sourceNames.Exists(IsFull) && targetNames.Exists(IsFull))
            (sourceNames, targetNames) = (sourceNames.FindAll(IsFull), targetNames.FindAll(IsFull));
        if (s.Facts.Class == t.Facts.Class && s.Facts.Class.Length > 0 && s.Type != EntityType.Person && t.Type != EntityType.Person)
            (sourceNames, targetNames) = (WithoutHead(sourceNames, source), WithoutHead(targetNames, target));
        foreach (var x in sourceNames)
            foreach (var y in targetNames)
                best = Math.Max(best, NameScore(x, y, (s.Type == EntityType.Person || t.Type == EntityType.Person) && s.Facts.Class.Length == 0 && t.Facts.Class.Length == 0, isUnknownFirm));
        return Math.Max(best, TranslationScore(s, t));
    }

    // "rafinăria Petrobrazi" and "Petrobrazi plant": what sort of thing it is, both say.
    private static List<string> WithoutHead(List<string> names, Document document)
    {
        var heads = NameWords.For(document.Tokens.Grammar).ClassOfHead;
        string Key(string word) => document.Tokens.Analyzer.Key(word);
        return [.. names, .. names.Where(n => n.Contains(' ')).Select(n => n.Split(' ')).Select(w => heads.ContainsKey(Key(w[^1])) ? string.Join(' ', w[..^1]) : heads.ContainsKey(Key(w[0])) ? string.Join(' ', w[1..]) : "").Where(n => n.Length > 2)];
    }

    // "Hungary's government" is not the government of a Romanian paper that names no country.
    private bool AreOfOtherCountries(Entity s, Entity t)
    {
        var (own, other) = (_sourceCountries.Of(s), _targetCountries.Of(t));
        return own is null != other is null ? (own ?? _sourceCountries.Home) is { } x && (other ?? _targetCountries.Home) is { } y && x != y : own is not null && own != other;
    }

    private static bool IsFull(string name) => name.Contains(' ');

    private bool BearOneName(Entity s, Entity t) => (s.Facts.Entry is null && t.Facts.Entry is null && s.Facts.Acronyms.Any(a => t.Facts.Acronyms.Contains(a) || t.Facts.Names.Contains(a)))
        || NamesOf(s).Exists(n => (IsFull(n) || (s.Facts.Entry is null && t.Facts.Entry is null && n.Length > 3)) && NamesOf(t).Contains(n));

    private static double NameScore(string a, string b, bool person, bool isUnknownFirm)
    {
        if (person)
            return NameSimilarity.Of(a, b);
        // Institutions and places: every word must find its like, in any order.
        var (x, y) = (a.Split(' '), b.Split(' '));
        // "Tensio" and "Tensio Health": a firm by the first word of its name.
        if (isUnknownFirm && Math.Min(x.Length, y.Length) == 1 && Math.Max(x.Length, y.Length) == 2 && x[0] == y[0] && x[0].Length > 4)
            return 0.8;
        if (x.Length != y.Length)
            return 0;
        return x.Average(w => y.Max(v => NameSimilarity.OfWord(w, v) is var s && s >= 0.9 ? s : 0));
    }

    /// <summary>The names an entity goes by; the gazetteer's names count where only one side has an entry.</summary>
    public List<string> NamesOf(Entity entity) => _names.TryGetValue(entity, out var known) ? known
        : _names[entity] = entity.Facts.Entry is { } entry ? [.. entity.Facts.Names, .. EntityCluster.KnownNames(entry)] : [.. entity.Facts.Names];

    private static bool TypesFit(Entity s, Entity t) => s.Type == t.Type || s.Type == EntityType.Other || t.Type == EntityType.Other || s.Facts.IsTypeGuessed || t.Facts.IsTypeGuessed
        || (s.Facts.Class.Length > 0 && s.Facts.Class == t.Facts.Class);

    private static double EventScore(EventAnchor a, EventAnchor b)
    {
        if (a.Kind != b.Kind || (a.Year is not null && b.Year is not null && a.Year != b.Year) || (a.Place.Length > 0 && b.Place.Length > 0 && a.Place != b.Place))
            return 0;
        var samePlace = a.Place.Length > 0 && a.Place == b.Place;
        var sameYear = a.Year is not null && a.Year == b.Year;
        return samePlace && sameYear ? 0.95 : samePlace ? 0.85 : sameYear ? 0.8 : 0;
    }

    /// <summary>The mentions whose words may say what the name means.</summary>
    public static IEnumerable<Mention> Translatable(Entity entity) => entity.Mentions.Where(m => m.Kind == MentionKind.Name).OrderByDescending(m => m.EndToken - m.FirstToken).Take(3);

    // "Autoritatea Națională de Reglementare" and "National Regulatory Authority": the words of the names mean the same. Or, with the common noun
    // beside them, "uraganul Casandra" and "Hurricane Casandra", "portul Vadu" and "Vadu Harbour".
    private double TranslationScore(Entity s, Entity t)
    {
        if (s.Type is EntityType.Person && !s.Facts.IsTypeGuessed || t.Type is EntityType.Person && !t.Facts.IsTypeGuessed)
            return 0;
        var best = 0.0;
        foreach (var x in Translatable(s))
            foreach (var y in Translatable(t))
            {
                var (own, other) = ((x.FirstToken, End: Math.Max(x.EndToken, x.PhraseEnd)), (y.FirstToken, End: Math.Max(y.EndToken, y.PhraseEnd)));
                if (x.EndToken - x.FirstToken > 1 && y.EndToken - y.FirstToken > 1)
                    best = Math.Max(best, Math.Min(Covered(own, other, forward: true), Covered(own, other, forward: false)));
                if (best >= LeastWithHead)
                    continue;
                foreach (var wider in WithHeads(source, x))
                    best = Math.Max(best, WithHead(wider, (y.FirstToken, y.EndToken)));
                foreach (var wider in WithHeads(target, y))
                    best = Math.Max(best, WithHead((x.FirstToken, x.EndToken), wider));
                // "Pământul", "the Earth": a common noun written large, in both.
                if (x.EndToken - x.FirstToken == 1 && y.EndToken - y.FirstToken == 1 && s.Facts.Entry is null && t.Facts.Entry is null && source.Terms.IsKnown(source.Tokens.Form(x.FirstToken)) && target.Terms.IsKnown(target.Tokens.Form(y.FirstToken)) && matcher.Strength(x.FirstToken, y.FirstToken) >= 1)
                    best = Math.Max(best, OneWord);
            }
        return best * 0.95;
    }

    // The least that names must have in common with the noun beside one of them counted.
    private const double LeastWithHead = 0.85;

    private const double OneWord = 0.8;

    private double WithHead((int First, int End) s, (int First, int End) t) => s.End - s.First > 1 && t.End - t.First > 1 && Math.Min(Covered(s, t, forward: true), Covered(s, t, forward: false)) is >= LeastWithHead and var covered ? covered : 0;

    // "uraganul Casandra", "portul Vadu"; "the Vadu refinery", "river Vadu".
    private static IEnumerable<(int First, int End)> WithHeads(Document document, Mention mention)
    {
        var tokens = document.Tokens;
        if (IsHead(mention.FirstToken - 1))
            yield return (mention.FirstToken - 1, mention.EndToken);
        if (tokens.Language == Language.English && IsHead(mention.EndToken))
            yield return (mention.FirstToken, mention.EndToken + 1);

        bool IsHead(int token) => token >= 0 && token < tokens.Count && tokens.IsWord(token) && !tokens.IsCapitalised(token) && !tokens.IsStop(token) && document.Terms.IsNoun(tokens.Form(token));
    }

    private double Covered((int First, int End) s, (int First, int End) t, bool forward)
    {
        var (own, ownTerms, m, o) = forward ? (source.Tokens, source.Terms, s, t) : (target.Tokens, target.Terms, t, s);
        double sum = 0, matched = 0;
        for (var i = m.First; i < m.End; i++)
        {
            var weight = ownTerms.Weight(own.Form(i));
            var best = 0f;
            for (var j = o.First; j < o.End; j++)
                best = Math.Max(best, forward ? Strength(i, j) : Strength(j, i));
            sum += weight;
            matched += weight * best;
        }
        return sum == 0 ? 0 : matched / sum;
    }

    // "Academia Suediei", "the Swedish Academy": a country and what is of it.
    private float Strength(int s, int t) => matcher.Strength(s, t) is var strength && strength < 1 && _sourceCountries.OfWord(s) is { } country && _targetCountries.OfWord(t) == country ? 1 : strength;
}
