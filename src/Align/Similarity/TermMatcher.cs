using Align.Lexicons;
using Align.Text;

namespace Align.Similarity;

/// <summary>
/// How strongly each word of one text stands for each word of another: by a shared concept, as the same word, or as a cognate. Computed once for a
/// pair of documents, form by form; phrases are compared token by token.
/// </summary>
internal sealed class TermMatcher
{
    private const float SharedConcept = 1f;
    private const float SameWord = 1f;
    private const float SameStem = 0.9f;
    private const float SameFamily = 0.7f;
    private const float SameThing = 0.7f;
    private const double MinimumLikeness = 0.75;

    private readonly Document _sourceDocument;
    private readonly Document _targetDocument;
    private readonly TokenTable _source;
    private readonly TokenTable _target;
    private readonly TermTable _sourceTerms;
    private readonly TermTable _targetTerms;
    private readonly Dictionary<int, float>?[] _ofForm;

    public TermMatcher(Document source, Document target)
    {
        (_sourceDocument, _targetDocument) = (source, target);
        (_source, _target) = (source.Tokens, target.Tokens);
        (_sourceTerms, _targetTerms) = (source.Terms, target.Terms);
        _ofForm = new Dictionary<int, float>?[_source.FormCount];
        MatchConcepts();
        if (target.Language == Language.English)
            MatchFamilies(_sourceTerms, _source.FormCount, _target, target.Lexicon, (other, form) => Set(other, form, SameFamily));
        else if (source.Language == Language.English)
            MatchFamilies(_targetTerms, _target.FormCount, _source, source.Lexicon, (other, form) => Set(form, other, SameFamily));
        MatchSpellings();
    }

    /// <summary>How strongly two tokens stand for one another, from 0 to 1.</summary>
    public float Strength(int sourceToken, int targetToken)
    {
        var (sourceForm, targetForm) = (_source.Form(sourceToken), _target.Form(targetToken));
        if (_ofForm[sourceForm] is { } matches && matches.TryGetValue(targetForm, out var strength))
            return strength;
        var sourcePhrases = _sourceTerms.OfPhrasesAt(sourceToken);
        var targetPhrases = _targetTerms.OfPhrasesAt(targetToken);
        if (sourcePhrases.Length > 0 && (Intersect(sourcePhrases, targetPhrases) || Intersect(sourcePhrases, _targetTerms.OfForm(targetForm))))
            return SharedConcept;
        return targetPhrases.Length > 0 && Intersect(targetPhrases, _sourceTerms.OfForm(sourceForm)) ? SharedConcept : 0;
    }

    /// <summary>Whether two tokens stand for one thing: by translation, or because reports use both words for it.</summary>
    public bool AreAkin(int sourceToken, int targetToken) =>
        Strength(sourceToken, targetToken) >= SameThing || _sourceDocument.Related.Meet(sourceToken, _targetDocument.Related, targetToken);

    /// <summary>The concept of the phrases that two tokens are both part of, or null.</summary>
    public int? SharedPhrase(int sourceToken, int targetToken)
    {
        foreach (var concept in _sourceTerms.OfPhrasesAt(sourceToken))
            if (_targetTerms.OfPhrasesAt(targetToken).Contains(concept))
                return concept;
        return null;
    }

    /// <summary>The target forms that a source form stands for on its own.</summary>
    public IReadOnlyCollection<int> MatchesOf(int sourceForm) => _ofForm[sourceForm] is { } matches ? matches.Keys : [];

    private static bool Intersect(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        foreach (var x in a)
            if (b.Contains(x))
                return true;
        return false;
    }

    private void MatchConcepts()
    {
        var byConcept = new Dictionary<int, List<int>>();
        for (var f = 0; f < _target.FormCount; f++)
            foreach (var concept in _targetTerms.OfForm(f))
                (byConcept.TryGetValue(concept, out var forms) ? forms : byConcept[concept] = []).Add(f);
        for (var f = 0; f < _source.FormCount; f++)
            foreach (var concept in _sourceTerms.OfForm(f))
                if (byConcept.TryGetValue(concept, out var forms))
                    foreach (var form in forms)
                        Set(f, form, SharedConcept);
    }

    // suggestion for a sugera: an English word with the stem of a translation is derived from it, or it from that.
    private static void MatchFamilies(TermTable terms, int forms, TokenTable english, LexiconSide? lexicon, Action<int, int> set)
    {
        if (lexicon is null)
            return;
        var byStem = Enumerable.Range(0, english.FormCount).Where(f => !english.IsStopForm(f)).ToLookup(f => lexicon.FindStem(english.StemOfForm(f)));
        for (var form = 0; form < forms; form++)
            if (terms.Weight(form) > 0)
                foreach (var concept in terms.OfForm(form))
                    foreach (var stem in lexicon.StemsOfConcept(concept))
                        foreach (var other in byStem[stem])
                            set(form, other);
    }

    private void MatchSpellings()
    {
        var target = Enumerable.Range(0, _target.FormCount).Where(f => IsComparable(_target, _targetTerms, f)).ToArray();
        var byStem = target.ToLookup(_target.StemOfForm, StringComparer.Ordinal);
        // Cognates begin alike: only those are compared, letter by letter.
        var canonical = target.Select(f => (Form: f, Spelling: Cognates.Canonical(_target.FormText(f)))).Where(x => x.Spelling.Length > 0).ToLookup(x => x.Spelling[0]);
        for (var f = 0; f < _source.FormCount; f++)
        {
            if (!IsComparable(_source, _sourceTerms, f))
                continue;
            var same = _target.FindForm(_source.FormText(f));
            if (same >= 0 && !AreFalseFriends(f, same))
                Set(f, same, SameWord);
            foreach (var g in byStem[_source.StemOfForm(f)])
                if (AreOpen(f, g))
                    Set(f, g, SameStem);
            var spelling = Cognates.Canonical(_source.FormText(f));
            if (spelling.Length == 0)
                continue;
            foreach (var (g, other) in canonical[spelling[0]])
                if (AreOpen(f, g) && _source.StemOfForm(f) != _target.StemOfForm(g) && Cognates.LikenessOfCanonical(spelling, other) is var likeness && likeness >= MinimumLikeness)
                    Set(f, g, (float)(likeness * likeness));
        }
    }

    // Two words that the lexicon both has it would have joined; false friends only look alike.
    private bool AreOpen(int source, int target) => !(_sourceTerms.IsKnown(source) && _targetTerms.IsKnown(target)) && !AreFalseFriends(source, target);

    private bool AreFalseFriends(int source, int target) => _source.Language == Language.English
        ? Cognates.AreFalseFriends(_target.StemOfForm(target), _source.StemOfForm(source))
        : Cognates.AreFalseFriends(_source.StemOfForm(source), _target.StemOfForm(target));

    private static bool IsComparable(TokenTable tokens, TermTable terms, int form) => terms.Weight(form) > 0 && tokens.FormText(form).Length > 1;

    private void Set(int source, int target, float strength)
    {
        var matches = _ofForm[source] ??= [];
        matches[target] = Math.Max(strength, matches.GetValueOrDefault(target));
    }
}
