using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>Cuts a stretch of words to clauses that can each be true or false: at semicolons, at adversative connectives, and where a coordinated clause has a verb of its own.</summary>
internal sealed class ClauseSplitter
{
    private const int MinimumWords = 3;
    private const int Window = 60;

    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly ClauseWords _words;
    private readonly bool[] _finite;

    // How many words, and how many finite verbs, stand before each token: any stretch is then judged at once, however long.
    private readonly int[] _wordsBefore;
    private readonly int[] _finiteBefore;

    public ClauseSplitter(TokenTable tokens, TermTable terms, ClauseWords words)
    {
        (_tokens, _terms, _words) = (tokens, terms, words);
        _finite = new bool[tokens.Count];
        _wordsBefore = new int[tokens.Count + 1];
        _finiteBefore = new int[tokens.Count + 1];
        for (var i = 0; i < tokens.Count; i++)
        {
            _finite[i] = IsFiniteForm(i);
            _wordsBefore[i + 1] = _wordsBefore[i] + (tokens.Kind(i) is TokenKind.Word or TokenKind.Number ? 1 : 0);
            _finiteBefore[i + 1] = _finiteBefore[i] + (_finite[i] ? 1 : 0);
        }
    }

    /// <summary>The clauses of a token range, in order.</summary>
    public IReadOnlyList<(int First, int End)> Split(int first, int end)
    {
        var clauses = new List<(int, int)>();
        var start = first;
        for (var i = first + 1; i < end; i++)
        {
            var next = BoundaryAt(start, i, end);
            if (next < 0 ? (next = SubordinateAt(start, i, end)) < 0 || !IsClause(start, i) || _wordsBefore[end] - _wordsBefore[next] < MinimumWords : !IsClause(start, i) || !IsClause(next, end))
                continue;
            clauses.Add((start, i));
            start = next;
            i = next;
        }
        clauses.Add((start, end));
        for (var c = clauses.Count - 1; c >= 0; c--)
            if (AsideIn(clauses[c].Item1, clauses[c].Item2) is var (comma, close))
            {
                clauses.Insert(c + 1, (close + 1, clauses[c].Item2));
                clauses[c] = (comma + 1, close);
            }
        return clauses;
    }

    // "The ministry, which holds 20 percent of the mine, was fined": the commas around a figure given in passing, where the verb of the sentence follows at once.
    private (int Comma, int Close)? AsideIn(int first, int end)
    {
        for (var i = first + 1; i < end - MinimumWords && i < first + 14 && !IsFinite(i); i++)
        {
            if (!_tokens.IsMark(i, ',') || _tokens.Folded(i + 1) is not ("which" or "care"))
                continue;
            var hasFigure = false;
            for (var close = i + 2; close < end - MinimumWords; close++)
            {
                hasFigure |= _tokens.Kind(close) == TokenKind.Number;
                if (_tokens.IsMark(close, ','))
                {
                    var verb = close + 1;
                    while (verb < end - 1 && verb < close + 4 && _words.Light.Contains(_tokens.Folded(verb)))
                        verb++;
                    return hasFigure && IsFinite(verb) && IsClause(i + 1, close) ? (i, close) : null;
                }
            }
        }
        return null;
    }

    /// <summary>Whether a token range has a finite verb, as far as auxiliaries and endings tell.</summary>
    public bool HasFiniteVerb(int first, int end) => first < end && _finiteBefore[end] > _finiteBefore[first];

    /// <summary>Whether a token is a finite verb, as far as its form tells.</summary>
    public bool IsFinite(int token) => _finite[token];

    // Where a new clause begins behind a boundary at token i, or -1.
    private int BoundaryAt(int start, int i, int end)
    {
        // "The town blames the ministry: doctors had no vaccine"
        if (_tokens.IsMark(i, ';') || (_tokens.IsMark(i, ':') && i + 1 < end && !IsQuoteMark(i + 1) && !OpensWithCondition(start)))
            return i + 1;
        if (_tokens.IsWord(i))
            return CoordinatedAt(i, end) is { } next && IsComplete(start, i, !IsFinite(next)) ? next : -1;
        if (!_tokens.IsMark(i, ',') || i + 1 >= end)
            return -1;
        if (IsQuoteMark(i - 1) && IsQuoteMark(i + 1))
            return i + 2;                                       // "…", "…"
        // "If it rains, the screening moves": a condition and what follows from it are true or false together.
        if (OpensWithCondition(start))
            return -1;
        if (_words.Splitters.TryMatch(_tokens, i + 1, end, out var afterSplitter, out _))
            return afterSplitter;
        if (_tokens.IsWord(i + 1) && _words.Coordinator.Contains(_tokens.Folded(i + 1)))
        {
            if (CoordinatedAt(i + 1, end) is { } second)
                return second;
            if (StartsOwnClause(i + 2, end) || StartsBehindApposition(i + 2, end))
                return i + 2;
        }
        // "said nothing had crossed the border, that the claim was theatre"
        if (_tokens.Folded(i + 1) is "that" or "ca" && i + 2 < end && _tokens.Folded(i + 2) is not "sa" && IsPlain(start, i) && StartsOwnClause(i + 2, end) && IsComplete(start, i, hasSubject: true))
            return i + 2;
        if (IsComplete(start, i, hasSubject: true) && IsPlain(start, i) && OpensPredicate(i + 1, end))
            return i + 1;
        // Romanian also sets main clauses side by side with a comma: "războiul s-a încheiat, situația s-a schimbat".
        return _tokens.Language == Language.Romanian && _tokens.IsWord(i + 1) && !_tokens.IsStop(i + 1) && !_tokens.IsCapitalised(i + 1) && !_words.Subordinator.Contains(_tokens.Folded(i + 1))
            && !_words.Preposition.Contains(_tokens.Folded(i + 1)) && StartsOwnClause(i + 1, end) ? i + 1 : -1;
    }

    /// <summary>Whether a stretch begins with a condition or an occasion that the main clause follows: <c>If it rains, …</c>, <c>Când a ajuns, …</c></summary>
    public bool OpensWithCondition(int start) =>
        _tokens.IsWord(start) && (_words.Condition.Contains(_tokens.Folded(start)) || (_tokens.Folded(start) is "and" or "si" or "that" or "ca" && start + 1 < _tokens.Count && _words.Condition.Contains(_tokens.Folded(start + 1))));

    // Where "and" or "și" without a comma joins a second predicate ("and might also offer …", "și au obținut …") or a clause with a subject of its own.
    private int? CoordinatedAt(int i, int end)
    {
        if (_tokens.Folded(i) is not ("and" or "si") || i + 2 >= end)
            return null;
        if (_words.Complementisers.TryMatch(_tokens, i + 1, end, out var after, out _))
            return after;                                       // "și că …", "and that …"
        var verb = i + 1;
        while (verb < end - 1 && verb < i + 4 && _words.Light.Contains(_tokens.Folded(verb)))
            verb++;
        if (IsFinite(verb))
            return IsBareParticiple(verb) && FollowsAuxiliary(i) ? null : i + 1;
        // "Leeds and York": names side by side are one subject.
        return !(_tokens.IsCapitalised(i + 1) && _tokens.IsCapitalised(i - 1)) && !(_tokens.Kind(i + 1) == TokenKind.Number && _tokens.Kind(i - 1) == TokenKind.Number) && StartsOwnClause(i + 1, end) ? i + 1 : null;
    }

    // "Nimeni nu ne-a întrebat, am aflat din presă", "I signed nothing, I asked for nothing": behind a comma a clause with its verb first, or behind a pronoun.
    private bool OpensPredicate(int first, int end)
    {
        var verb = first;
        if (_tokens.Language == Language.English)
        {
            if (!(_tokens.Folded(first) is "i" or "we" or "he" or "she" or "they" or "it"))
                return false;
            verb++;
            return verb < end && IsFinite(verb) && IsClause(first, end) && !_words.Reporting.TryMatch(_tokens, verb, end, out _, out _);
        }
        while (verb < end - 1 && verb < first + 3 && _words.Light.Contains(_tokens.Folded(verb)))
            verb++;
        return verb < end && IsFinite(verb) && IsClause(first, end) && !_words.Perfect.Contains(_tokens.Folded(first - 2));
    }

    /// <summary>Whether a verb follows at once behind a subject and what stands in apposition to it: <c>and the judge, Margaret Holloway, granted the request</c>.</summary>
    public bool StartsBehindApposition(int start, int end)
    {
        for (var open = start + 1; open < Math.Min(end, start + 6); open++)
        {
            if (IsFinite(open) || _words.Subordinator.Contains(_tokens.Folded(open)))
                return false;
            if (!_tokens.IsMark(open, ','))
                continue;
            for (var close = open + 2; close < Math.Min(end - 1, open + 8); close++)
                if (IsFinite(close))
                    return false;
                else if (_tokens.IsMark(close, ','))
                    return IsFinite(close + 1);
            return false;
        }
        return false;
    }

    // No aside and no condition: the comma closes neither.
    private bool IsPlain(int start, int end)
    {
        if (_words.Subordinator.Contains(_tokens.Folded(start)) || (_tokens.Language == Language.English && _tokens.Folded(start) is "had" or "were" or "should"))
            return false;
        for (var i = start; i < end; i++)
            if (_tokens.IsMark(i, ',') || _tokens.Folded(i) is "if" or "daca" or "when" or "cand" or "unless")
                return false;
        return true;
    }

    // Before an "and" stands a whole clause, not the first half of a subject: a verb, and words behind it that open no further clause.
    private bool IsComplete(int start, int i, bool hasSubject)
    {
        var verb = i - 1;
        for (; verb >= Math.Max(start, i - Window) && !IsFinite(verb); verb--)
            if (_tokens.Kind(verb) == TokenKind.Word && (IsSubordinator(verb, i) || _words.Complementisers.TryMatch(_tokens, verb, i, out _, out _)))
                return false;
        return verb >= start && IsFinite(verb) && (hasSubject || i - verb > 1);
    }

    // "before 6 a.m." is no clause, "before the doors opened" is.
    private bool IsSubordinator(int token, int end) =>
        _words.Subordinator.Contains(_tokens.Folded(token)) && (!_words.Preposition.Contains(_tokens.Folded(token)) || HasFiniteVerb(token, end));

    // "was told of it and opened an inquiry": with an object behind it a participle is a past tense.
    private bool IsBareParticiple(int verb) =>
        !(verb + 1 < _tokens.Count && _tokens.Folded(verb + 1) is "a" or "an" or "the" or "its" or "their" or "his" or "her") && !_words.Auxiliary.Contains(_tokens.Folded(verb)) && _tokens.Folded(verb) is [.., 'e', 'd'] or [.., 't'] or [.., 's'] or [.., 'n'];

    private bool FollowsAuxiliary(int before)
    {
        for (var i = before - 1; i >= Math.Max(0, before - 14) && _tokens.SentenceOf(i) == _tokens.SentenceOf(before); i--)
            if (IsFinite(i))
                return _words.Auxiliary.Contains(_tokens.Folded(i)) || (i > 0 && _words.Auxiliary.Contains(_tokens.Folded(i - 1)));
        return false;
    }

    // Where a clause that depends on the one before it says something more that can be checked: ", ending a two-day strike", ", unde apa nu depășește doi metri",
    // " after prosecutors opened an inquiry"; or -1.
    private int SubordinateAt(int start, int i, int end)
    {
        if (OpensWithCondition(start))
            return -1;
        var comma = _tokens.IsMark(i, ',');
        var first = comma ? i + 1 : i;
        if (first >= end || !_tokens.IsWord(first))
            return -1;
        if (comma && IsGerund(first))
            return first;
        if (comma && _words.Relative.Contains(_tokens.Folded(first)) && ClosesRange(first, end) && HasFiniteVerb(first, end))
            return first;
        if (comma && IsLongApposition(first, end))
            return first;
        // ", hours after officers searched his office", ", la două zile după ce a fost ales"
        if (comma)
            for (var w = first + 1; w < Math.Min(end, first + 5) && _tokens.Kind(w - 1) is TokenKind.Word or TokenKind.Number && !IsFinite(w - 1); w++)
                if (_words.Occasion.TryMatch(_tokens, w, end, out var behind, out _) && _tokens.Folded(w) is "after" or "dupa" && _words.Measure.Contains(_tokens.Folded(w - 1)) && behind < end && StartsOwnClause(behind, end, 12))
                    return first;
        // "did not say when it would open": what is asked or told is no occasion.
        return _words.Occasion.TryMatch(_tokens, first, end, out var after, out _) && after < end && _tokens.Kind(after) == TokenKind.Word && (StartsOwnClause(after, end, 12) || (_tokens.Language == Language.Romanian && IsFinite(after))) && !IsMeasured(i, start)
            && (comma || !(_words.Reporting.TryMatch(_tokens, first - 1, first, out _, out _) || _tokens.Folded(first - 1) is "know" or "see" or "clear" or "sure" or "stie" or "spuna" or "vada" or "afla")) ? first : -1;
    }

    // "…, a step that most economists had not expected": what is said about the thing named last says something more.
    private bool IsLongApposition(int first, int end)
    {
        if (!(_tokens.Folded(first) is "a" or "an" or "un" or "o") || (_tokens.Language == Language.English && _tokens.Folded(first) is "o" or "un") || (_tokens.Language == Language.Romanian && _tokens.Folded(first) is "a"))
            return false;
        for (var i = first + 1; i < Math.Min(end, first + 6); i++)
        {
            if (_tokens.Kind(i) == TokenKind.Punctuation || IsFinite(i))
                return false;
            if (_tokens.Folded(i) is "that" or "which" or "who" or "care" or "pe" && i + 1 < end)
                return ClosesRange(first, end) && HasFiniteVerb(i, end);
        }
        return false;
    }

    // ", three days after …": the measure belongs to what follows it; the comma is the boundary.
    private bool IsMeasured(int i, int start)
    {
        for (var c = i - 1; c > start && c >= i - 5; c--)
            if (_tokens.IsMark(c, ','))
                return true;
        return false;
    }

    // Whether no comma with another verb behind it follows: the clause is not an aside.
    private bool ClosesRange(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens.IsMark(i, ','))
                return !HasFiniteVerb(i, end) || HasFiniteVerb(first, i) && _words.Coordinator.Contains(_tokens.Folded(Math.Min(i + 1, end - 1)));
        return true;
    }

    /// <summary>Whether a token is a gerund: <c>ending</c>, <c>cerând</c>.</summary>
    public bool IsGerund(int token)
    {
        var folded = _tokens.Folded(token);
        return _terms.IsVerb(_tokens.Form(token)) && (_tokens.Language == Language.Romanian
            ? folded.EndsWith("and", StringComparison.Ordinal) || folded.EndsWith("ind", StringComparison.Ordinal)
            : folded.EndsWith("ing", StringComparison.Ordinal) && !_words.Preposition.Contains(folded));
    }

    private bool IsQuoteMark(int token) => _tokens.Kind(token) == TokenKind.Punctuation && _tokens.FirstChar(token) is '"' or '“' or '”' or '„' or '«' or '»' or '\'' or '’';

    /// <summary>Whether a subject and its verb stand within the next few words: ", and the ministers agreed".</summary>
    public bool StartsOwnClause(int start, int end, int within = 7)
    {
        for (var i = start; i < Math.Min(end, start + within); i++)
        {
            if ((_tokens.Kind(i) == TokenKind.Punctuation && _tokens.FirstChar(i) is ',' or ';') || (i > start && _words.Subordinator.Contains(_tokens.Folded(i))))
                return false;
            // "denied breaking the law and said": a second predicate, not a subject with its verb.
            if (i > start && _tokens.Folded(i) is "and" or "si" && i + 1 < end && IsFinite(i + 1))
                return false;
            if (IsFinite(i))
                return i > start;
        }
        return false;
    }

    private bool IsClause(int first, int end) => first < end && _wordsBefore[end] - _wordsBefore[first] >= MinimumWords && HasFiniteVerb(first, end);

    private bool IsBeforeParticiple(int token)
    {
        while (token < _tokens.Count && _tokens.Folded(token) is "mai" or "si" or "tot" or "cam" or "prea")
            token++;
        return token < _tokens.Count && _tokens.IsWord(token) && !_tokens.IsCapitalised(token) && _tokens.Folded(token) is [.., 't' or 's'];
    }

    private bool IsFiniteForm(int token)
    {
        if (!_tokens.IsWord(token))
            return false;
        var folded = _tokens.Folded(token);
        if (folded == "'s")
            return token > 0 && (_words.Subject.Contains(_tokens.Folded(token - 1)) || _tokens.Folded(token - 1) is "there" or "that" or "what" or "who" or "here");
        // "a" is as often an article: "autorizația de mediu a minei".
        if (folded == "a" && _tokens.Language == Language.Romanian)
            return IsBeforeParticiple(token + 1);
        if (_words.Auxiliary.Contains(folded))
            return true;
        // "și face parte": "a face" and "de făcut" are no finite verbs.
        if (_words.Finite.Contains(folded) && !_tokens.IsCapitalised(token) && !(token > 0 && _tokens.Folded(token - 1) is "a" or "de" or "sa" or "va" or "vor" or "ar" or "poate" or "pot" or "o" or "un" or "nu" && (_tokens.Folded(token - 1) is not "nu" || token > 1 && _tokens.Folded(token - 2) is "a" or "sa")))
            return true;
        // "News.ro": the end of an address.
        if (_tokens.IsGlued(token) && _tokens.Text[_tokens[token].Start - 1] == '.')
            return false;
        // "the Stuttgart-based firm"
        if (_tokens.Language == Language.English && _tokens.IsGlued(token) && _tokens.Text[_tokens[token].Start - 1] == '-')
            return false;
        if (IsVerbWithObject(token))
            return true;
        // "Cumpărase un loc": a pluperfect opens a sentence as it is.
        if (_tokens.Language == Language.Romanian && folded is [_, _, _, .., 'a' or 'i' or 'u', 's', 'e'] && _tokens.OpensSentence(token) && _terms.IsVerb(_tokens.Form(token)) && !_terms.IsNoun(_tokens.Form(token)))
            return true;
        if (_tokens.IsStop(token) || _tokens.IsCapitalised(token) || !_terms.IsVerb(_tokens.Form(token)))
            return false;
        // "preluat de AFP": a participle without its auxiliary.
        if (_tokens.Language == Language.Romanian && folded is [_, _, _, .., 'a' or 'u', 't'] && folded is not ("combat" or "dezbat"))
            return false;
        // "îmbarcarea pasagerilor", "oprirea minei": a noun.
        if (_tokens.Language == Language.Romanian && folded is [.., 'a', 'r', 'e', 'a'] or [.., 'i', 'r', 'e', 'a'])
            return false;
        // "se fac", "nu cere", "că închide", "care cere": behind a clitic, a negator or a conjunction what may be a verb is one.
        if (_tokens.Language == Language.Romanian && token > 0 && _tokens.Folded(token - 1) is "se" or "isi" or "nu" or "care" or "ca" && !(token > 1 && _tokens.Folded(token - 2) is "sa" or "a"))
            return true;
        return _tokens.Language == Language.Romanian
            ? folded.EndsWith("este", StringComparison.Ordinal) || folded.EndsWith("esc", StringComparison.Ordinal) || folded.EndsWith("eaza", StringComparison.Ordinal)
                || folded.EndsWith("au", StringComparison.Ordinal) || folded.EndsWith("ea", StringComparison.Ordinal) || _terms.IsOnlyVerb(_tokens.Form(token))
            : folded.EndsWith("ed", StringComparison.Ordinal) || (folded.EndsWith('s') && !_terms.IsNoun(_tokens.Form(token))) || _tokens.Grammar.Irregular.LemmaOf(folded) is not (null or "person" or "man" or "woman" or "child")
                || (_terms.IsOnlyVerb(_tokens.Form(token)) && !folded.EndsWith("ing", StringComparison.Ordinal) && !(token > 0 && _tokens.Folded(token - 1) is "to"));
    }

    // "employs 1,170 people", "needs the approval", "cut its deposit rate": what might be a noun has an object right behind it, and a subject before it.
    private bool IsVerbWithObject(int token)
    {
        if (_tokens.Language != Language.English || token == 0 || token + 1 >= _tokens.Count || _tokens.IsCapitalised(token) || !_tokens.IsWord(token - 1))
            return false;
        var (before, folded) = (_tokens.Folded(token - 1), _tokens.Folded(token));
        // "staff read about it"
        if (folded is "read" && _tokens.Folded(token + 1) is "about" or "that" or "of" && !_words.Preposition.Contains(before) && !_words.Auxiliary.Contains(before) && before is not ("to" or "the" or "a" or "be"))
            return true;
        if (!(folded is "cut" or "put" or "set" or "hit" or "shut" or "split" or "spread" or "beat" or "cost" or "hurt" or "let" or "quit" or "shed" or "cast" or "burst" or "upset" or "broadcast" or "read" || (folded is [_, _, .., 's'] && _terms.IsVerb(_tokens.Form(token)))) || _words.Preposition.Contains(before) || before is "the" or "a" or "an")
            return false;
        return _tokens.Kind(token + 1) == TokenKind.Number && folded[^1] == 's' || _tokens.Folded(token + 1) is "a" or "an" or "the" or "its" or "their" or "his" or "her";
    }
}
