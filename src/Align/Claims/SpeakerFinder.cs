using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Claims;

/// <summary>Finds who says what a cue introduces: the subject before or behind a verb of saying, the name behind a frame, the person a pronoun stands for.</summary>
internal sealed class SpeakerFinder
{
    // How far a subject may stand from its verb, how many mentions back a noun may reach, and how many mentions tell what an entity is.
    private const int Window = 40;
    private const int Memory = 200;
    private const int Telling = 8;

    private readonly TokenTable _tokens;
    private readonly ClauseWords _words;
    private readonly ClauseSplitter _clauses;
    private readonly TermTable _terms;
    private readonly PhraseTable<GazetteerEntry> _roles;
    private readonly (Mention Mention, Entity Entity)[] _mentions;

    // Where the mentions from each token on begin in the list, and those that end before each token.
    private readonly int[] _from;
    private readonly ILookup<int, (Mention Mention, Entity Entity)> _ending;

    // For each mention the last one up to it that is of a person: of any, of a man, of a woman.
    private readonly int[] _lastAny;
    private readonly int[] _lastMan;
    private readonly int[] _lastWoman;
    private Entity? _lastSpeaker;
    private int _lastParagraph = -1;
    private int _lastSentence = -1;

    public SpeakerFinder(TokenTable tokens, TermTable terms, ClauseWords words, ClauseSplitter clauses, IReadOnlyList<Entity> entities)
    {
        (_terms, _clauses) = (terms, clauses);
        (_tokens, _words, _roles) = (tokens, words, NameTable.For(tokens.Grammar).Roles);
        _mentions = [.. entities.SelectMany(e => e.Mentions.Select(m => (m, e))).OrderBy(x => x.m.FirstToken).ThenByDescending(x => x.m.EndToken)];
        _from = new int[tokens.Count + 2];
        for (int token = 0, next = 0; token < _from.Length; token++)
        {
            while (next < _mentions.Length && _mentions[next].Mention.FirstToken < token)
                next++;
            _from[token] = next;
        }
        _ending = _mentions.ToLookup(m => m.Mention.EndToken);
        (_lastAny, _lastMan, _lastWoman) = (LastPeople('u'), LastPeople('m'), LastPeople('f'));
    }

    /// <summary>The speaker of the last claim that had one, in the same or the preceding paragraph.</summary>
    public Entity? LastSpeaker(int paragraph) => paragraph - _lastParagraph <= 1 ? _lastSpeaker : null;

    public void Remember(Entity? speaker, SentenceSpan sentence)
    {
        if (speaker is not null)
            (_lastSpeaker, _lastParagraph, _lastSentence) = (speaker, sentence.Paragraph, _tokens.SentenceOf(sentence.FirstToken));
    }

    /// <summary>The first entity named from a token on, within a few words: <c>potrivit lui Putin</c>, <c>scrie Agerpres</c>, <c>according to the Romanian prime minister</c>.</summary>
    public Entity? Behind(int start, int limit, Func<int, bool> isQuoted)
    {
        var i = start;
        for (; i < limit && i < start + 7; i++)
        {
            // "potrivit avocatei sale, Maria Vasilescu"
            if (i > start && _tokens.IsMark(i, ',') && NameBetweenCommas(i) is not null && !isQuoted(i + 1) && TellsSomebody(start, i))
                return Starting(i + 1);
            // "according to the agency, known as DNA, …"
            if (i > start && _tokens.IsMark(i, ',') && i + 3 < limit && _tokens.Folded(i + 1) is "known" or "cunoscut" or "cunoscuta" && _tokens.Folded(i + 2) is "as" or "ca" or "drept")
                return Starting(i + 3);
            // "the Austrian-controlled company"
            if (i > start && _tokens.IsMark(i, '-') && _tokens.IsGlued(i))
                continue;
            if (isQuoted(i) || _tokens.Kind(i) == TokenKind.Punctuation)
                break;
            if (Starting(i) is { } entity)
                return entity;
            if (Pronoun(i, limit) is { } pronoun)
                return pronoun;
            // Another preposition or verb: whoever follows is not the speaker.
            if (i > start && _words.Preposition.Contains(_tokens.Folded(i)) && _tokens.Folded(i) is not ("lui" or "al" or "a" or "ale" or "by" or "de" or "of"))
                break;
        }
        // "according to the Austrian-controlled company", "potrivit companiei"
        for (var noun = start; noun < i; noun++)
            if (TakenUp(noun, start, isOblique: true) is { } takenUp)
                return takenUp;
        return null;
    }

    // A noun for a person, an office or a body stands in a stretch: the name behind it is whose it is.
    private bool TellsSomebody(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens.IsWord(i) && (_roles.TryMatch(_tokens, i, end, out _, out _) || IsPersonNoun(i, isOblique: true) || _words.Organiser.Contains(_tokens.Stem(i)) || _words.KindOfBody.ContainsKey(_tokens.Stem(i))))
                return true;
        return false;
    }

    // The definite nominative of a Romanian noun in the definite genitive or dative: "medicului" – "medicul", "avocatei" – "avocata", "directoarei" – "directoarea".
    private static string Nominative(string word) => word switch
    {
        [.., 'u', 'l', 'u', 'i'] => word[..^2],
        [.., 'r', 'e', 'i'] => word[..^1] + "a",
        [.., 'e', 'i'] => word[..^2] + "a",
        [.., 'i', 'i'] => word[..^1] + "a",
        _ => word,
    };

    /// <summary>
    /// The subject that stands behind its verb, past the time, the place and the listeners: <c>a spus Putin</c>, <c>a declarat luni pentru Agerpres Ion Vasilescu</c>,
    /// <c>a spus, la ieșirea din sală, avocata</c>.
    /// </summary>
    public Entity? SubjectBehind(int start, int limit, Func<int, bool> isQuoted)
    {
        var inAside = false;
        for (int i = start, left = 6; i < Math.Min(limit, start + Window) && left > 0; i++, left--)
        {
            if (isQuoted(i))
                return null;
            if (_tokens.Kind(i) == TokenKind.Punctuation)
            {
                if (!_tokens.IsMark(i, ','))
                    return null;
                // "a spus gazda reuniunii, ministrul român al mediului"; "a spus luni, la Brad, ministrul"
                var opensAside = i == start || (!inAside && i + 1 < limit && _words.Preposition.Contains(_tokens.Folded(i + 1)));
                if (!inAside && !opensAside)
                    return i + 1 < limit ? Starting(i + 1) : null;
                (inAside, left) = (opensAside, 8);
                continue;
            }
            // "arată un sondaj realizat de Institutul X", "se arată într-un comunicat al ministerului": whose paper it is, says it.
            if (!inAside && IsDocument(i) && AuthorBehind(i + 1, limit) is { } author)
                return author;
            if (StartingAt(i) is [var (mention, entity), ..])
            {
                if (!inAside && !IsGoverned(i, start) && !IsGenitive(mention, start) && Starting(i) is { } speaker)
                    return speaker;
                (i, left) = (mention.EndToken - 1, 7);
                continue;
            }
            // "purtătorul ei de cuvânt": hers.
            if (inAside || IsGoverned(i, start) || (i > start && _tokens.Folded(i) is "ei" && _tokens.IsWord(i - 1) && _terms.IsNoun(_tokens.Form(i - 1))))
                continue;
            if (Pronoun(i, limit) is { } pronoun)
                return pronoun;
            // "se întreabă autoarea, sociologul Daniela Popa"
            if (i + 2 < limit && _tokens.IsMark(i + 1, ',') && _tokens.IsWord(i) && IsDefinite(i, start, isOblique: false, out _) && Starting(i + 2) is { Type: EntityType.Person } apposed && IsNamed(apposed))
                return apposed;
            if (TakenUp(i, start) is { } takenUp)
                return takenUp;
        }
        return null;
    }

    // Whose a document is: "raportul Comisiei Europene", "un sondaj realizat de Avangarde", "a survey carried out by Gallup".
    private Entity? AuthorBehind(int start, int limit)
    {
        for (var i = start; i < Math.Min(limit, start + 6) && _tokens.IsWord(i); i++)
        {
            if (Starting(i) is { } author && author.Type is EntityType.Organization or EntityType.Other or EntityType.Person && (i == start || IsLink(i - 1) || (i - 1 > start && IsLink(i - 2))))
                return author;
            if (_clauses.IsFinite(i) && !IsLink(i))
                return null;
        }
        return null;

        bool IsLink(int i) => _tokens.Folded(i) is "de" or "al" or "ale" or "ai" or "a" or "by" or "from" or "of";
    }

    /// <summary>The last person before a token whom a word of a gender can stand for: whoever spoke last, else whoever was named last.</summary>
    public Entity? PersonBefore(int token, char gender)
    {
        if (Topic(token, gender) is { } topic)
            return topic;
        if (_lastSpeaker is { Type: EntityType.Person or EntityType.Other } && IsNear(token) && GenderFits(_lastSpeaker, gender))
            return _lastSpeaker;
        var people = gender switch { 'm' => _lastMan, 'f' => _lastWoman, _ => _lastAny };
        for (var m = Previous(_from[token]); m >= 0; m = Previous(m))
            if (_mentions[m].Mention.EndToken <= token)
                return _mentions[m].Entity;
        // A gender may be misjudged; somebody is meant all the same.
        return _lastSpeaker is { Type: EntityType.Person } or { Type: EntityType.Organization or EntityType.Other, Facts.Entry: null } && IsNear(token) ? _lastSpeaker : null;

        int Previous(int mention) => mention > 0 ? people[mention - 1] : -1;
    }

    // "Marius Popa, the coach, would hear nothing against Onea. “…”, he said": the person who opens the sentence before, where nobody has spoken since. Grosz, Joshi and
    // Weinstein (1995), Centering: the subject is likelier to be gone on with than whoever else a sentence names.
    private Entity? Topic(int token, char gender)
    {
        var current = _tokens.SentenceOf(token);
        for (var s = current - 1; s > Math.Max(_lastSentence, current - 4) && s >= 0; s--)
        {
            var sentence = _tokens.Sentences[s];
            if (sentence.Paragraph < Paragraph(token) - 1)
                return null;
            foreach (var (mention, entity) in StartingAt(SubjectOf(sentence)))
                if (entity.Type == EntityType.Person && GenderFits(entity, gender) && _clauses.HasFiniteVerb(mention.EndToken, sentence.EndToken))
                    return entity;
        }
        return null;
    }

    // Where the subject of a sentence is looked for: behind a bullet, and behind "La Brad, …".
    private int SubjectOf(SentenceSpan sentence)
    {
        var first = sentence.FirstToken;
        while (first + 1 < sentence.EndToken && (_tokens.Kind(first) == TokenKind.Punctuation || (_tokens.IsWord(first) && _words.Coordinator.Contains(_tokens.Folded(first)))))
            first++;
        if (_tokens.IsWord(first) && _words.Preposition.Contains(_tokens.Folded(first)))
            for (var i = first + 1; i + 1 < sentence.EndToken && i < first + 6 && !_clauses.IsFinite(i); i++)
                if (_tokens.IsMark(i, ','))
                    return i + 1;
        return first;
    }

    /// <summary>
    /// Whom a spokesperson without a name speaks for: the body named with the word, or the one that the words are about: <c>a WADA spokesman said</c>, <c>City Hall has no plans, a
    /// spokeswoman said</c>. Anybody else is returned as given.
    /// </summary>
    public Entity? Institution(Entity? speaker, int from, int cue, int contentFirst, int contentEnd)
    {
        if (speaker is not null && (speaker.Type != EntityType.Person || IsNamed(speaker)))
            return speaker;
        for (var m = _from[from]; m < _from[cue]; m++)
            if (_mentions[m].Entity is { Type: EntityType.Person } person && IsNamed(person))
                return speaker;
        for (var i = Math.Max(0, from); i < cue; i++)
        {
            if (!_tokens.IsWord(i) || !_words.Spokesperson.Contains(_tokens.Stem(i)))
                continue;
            for (var m = _from[from]; m < _from[cue]; m++)
                if (_mentions[m] is { Entity: { Type: EntityType.Organization } body, Mention: var mention } && mention.EndToken <= cue && !Outlets.Is(body))
                    return body;
            for (var m = _from[contentFirst]; m < _from[Math.Min(contentEnd, contentFirst + 6)]; m++)
                if (_mentions[m] is { Entity: { Type: EntityType.Organization } subject, Mention: var named } && !IsGoverned(named.FirstToken, contentFirst) && !_clauses.HasFiniteVerb(contentFirst, named.FirstToken))
                    return subject;
            return speaker;
        }
        return speaker;
    }

    /// <summary>
    /// Whoever a description between a quotation and its verb is of: <c>"…", the 54-year-old former hydrologist told reporters</c>, <c>"…", the Romanian fumed</c>. What a
    /// paper, a body or several people say is left open.
    /// </summary>
    public Entity? Described(int start, int verb)
    {
        while (start < verb && !_tokens.IsWord(start))
            start++;
        if (_tokens.Language != Language.English || verb - start is < 2 or > 14 || _tokens.Folded(start) is not "the")
            return null;
        // The head is the last word before "of", "for" or "who".
        var head = start + 1;
        while (head + 1 < verb && _tokens.Kind(head + 1) is TokenKind.Word or TokenKind.Number && !_words.Preposition.Contains(_tokens.Folded(head + 1)) && !_words.Relative.Contains(_tokens.Folded(head + 1)))
            head++;
        var word = _tokens.Folded(head);
        return word.EndsWith('s') || _words.Paper.Contains(_tokens.Stem(head)) || _words.KindOfBody.ContainsKey(_tokens.Stem(head)) || _words.Bodies.TryMatch(_tokens, head, head + 1, out _, out _) ? null : PersonBefore(start, 'u');
    }

    // "a adăugat arheologa", "the colonel said", "susține organizația": a definite noun without a name takes up a person or organisation named before.
    private Entity? TakenUp(int token, int start, bool isOblique = false)
    {
        if (!_tokens.IsWord(token) || (_tokens.IsCapitalised(token) && !_tokens.OpensSentence(token)) || (token + 1 < _tokens.Count && _tokens.IsWord(token + 1) && _tokens.IsCapitalised(token + 1)))
            return null;
        if (_words.Organiser.Contains(_tokens.Stem(token)))
            return NamedBefore(token, EntityType.Event, null) ?? NamedBefore(token, EntityType.Organization, null);
        if (_words.Member.Contains(_tokens.Stem(token)))
            return OrganisationBefore(token, null);
        // "avocata lui": his lawyer is somebody new.
        if (!IsDefinite(token, start, isOblique, out var gender) || (_tokens.Language == Language.Romanian && token + 1 < _tokens.Count && _tokens.Folded(token + 1) is "lui" or "ei" or "lor" or "sau" or "sa" or "sai" or "sale"))
            return null;
        if (_words.Bodies.TryMatch(_tokens, token, token + 1, out _, out var kind))
            return OrganisationBefore(token, kind is "any" ? null : kind);
        return _roles.TryMatch(_tokens, token, token + 1, out _, out _) || IsPersonNoun(token, isOblique) ? PersonBefore(token, gender) : null;
    }

    // "femeia", "restauratoarea", "the investigator", "the Romanian", "the 71-year-old": nouns for a person, by the word or by its ending.
    private bool IsPersonNoun(int token, bool isOblique = false)
    {
        var word = _tokens.Folded(token);
        if (isOblique && _tokens.Language == Language.Romanian)
            word = Nominative(word);
        if (_words.Person.Contains(word))
            return true;
        return _tokens.Language == Language.Romanian
            ? word.EndsWith("torul", StringComparison.Ordinal) || word.EndsWith("toarea", StringComparison.Ordinal) || word.EndsWith("istul", StringComparison.Ordinal) || word.EndsWith("ista", StringComparison.Ordinal)
                || word.EndsWith("icianul", StringComparison.Ordinal) || word.EndsWith("iciana", StringComparison.Ordinal) || word.EndsWith("ologul", StringComparison.Ordinal) || word.EndsWith("ologa", StringComparison.Ordinal)
            : (word.EndsWith("ist", StringComparison.Ordinal) || word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("ator", StringComparison.Ordinal) || word.EndsWith("ician", StringComparison.Ordinal) || word == "old") && _terms.IsNoun(_tokens.Form(token)) || word == "old";
    }

    private bool IsDefinite(int token, int start, bool isOblique, out char gender)
    {
        gender = 'u';
        var word = _tokens.Folded(token);
        if (_tokens.Language != Language.Romanian)
        {
            for (var i = token - 1; i >= start && i >= token - 6 && (_tokens.Kind(i) is TokenKind.Word or TokenKind.Number || _tokens.IsMark(i, '-')); i--)
                if (_tokens.Folded(i) is "the" or "'s")
                    return true;
            return false;
        }
        if (isOblique)
        {
            gender = word is [.., 'u', 'l', 'u', 'i'] ? 'm' : word is [.., 'e', 'i'] or [.., 'i', 'i'] ? 'f' : 'u';
            return gender != 'u';
        }
        gender = word.EndsWith("ul", StringComparison.Ordinal) || word.EndsWith("ele", StringComparison.Ordinal) ? 'm' : word.EndsWith('a') && !_tokens.Surface(token).EndsWith("ă") ? 'f' : 'u';
        return gender != 'u';
    }

    private Entity? OrganisationBefore(int token, string? kind)
    {
        // "federația" takes up the one that has the word in its name, else one of its kind.
        var word = _tokens.Stem(token);
        for (var m = _from[token] - 1; m >= Math.Max(0, _from[token] - Memory); m--)
            if (_mentions[m] is var (mention, entity) && entity.Type == EntityType.Organization && mention.Kind == MentionKind.Name && HasWord(mention, word))
                return entity;
        // "the fire service": too many are one.
        if (kind is "named")
            return null;
        return _lastSpeaker is { Type: EntityType.Organization } && IsNear(token) && !Outlets.Is(_lastSpeaker) && IsOf(_lastSpeaker, kind) ? _lastSpeaker : NamedBefore(token, EntityType.Organization, kind);
    }

    private bool HasWord(Mention mention, string stem)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
            if (_tokens.Stem(i) == stem)
                return true;
        return false;
    }

    // The last entity of a type, and where a kind is given of that kind, in the same or the preceding paragraph.
    private Entity? NamedBefore(int token, EntityType type, string? kind)
    {
        var paragraph = Paragraph(token);
        for (var m = _from[token] - 1; m >= Math.Max(0, _from[token] - Memory) && paragraph - Paragraph(_mentions[m].Mention.FirstToken) <= 1; m--)
            if (_mentions[m].Entity is var entity && entity.Type == type && !Outlets.Is(entity) && IsOf(entity, kind))
                return entity;
        return null;
    }

    // A kind of organisation is told by its entry or by the words of its name; what nothing tells may be a company, a union or an association.
    private bool IsOf(Entity entity, string? kind)
    {
        if (kind is null || entity.Facts.Entry?.Kind == kind)
            return true;
        if (entity.Facts.Entry is { } entry)
            return kind switch
            {
                "agency" => entry.Kind is "government" or "police" or "court" or "international" or "un" or "eu",
                "association" => entry.Kind is "ngo" or "league" or "international",
                "union" => entry.Kind is "ngo",
                "company" => entry.Kind is "bank",
                "ministry" => entry.Kind is "government",
                _ => false,
            };
        var told = false;
        foreach (var mention in entity.Mentions.Take(Telling))
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
                if (_words.KindOfBody.TryGetValue(_tokens.Stem(i), out var named))
                {
                    if (named == kind)
                        return true;
                    told = true;
                }
        return !told && kind is "company" or "union" or "association";
    }

    private bool IsNear(int token) => Paragraph(token) - _lastParagraph <= 1;

    private int Paragraph(int token) => _tokens.Sentences[_tokens.SentenceOf(token)].Paragraph;

    /// <summary>The subject of a verb of saying that starts at a token: the last entity before it that no preposition governs, else a pronoun, else whoever spoke last.</summary>
    public Entity? Before(int start, int cue, bool isGerund, Func<int, bool> isQuoted)
    {
        if (BehindRelative(start, cue) is { } antecedent)
            return antecedent;
        if (BehindAside(start, cue) is var (first, end) && ((Named(first, end, isQuoted) ?? Apposed(end + 1, cue)) ?? Subject(first, end, isQuoted)) is { } subject)
            return subject;
        // "The ministry fined the owner, Holloway Ltd, and said …": two verbs, one subject, and it stands before the first.
        if (!isGerund && FirstOfTwoVerbs(start, cue) is { } verb && Named(start, verb, isQuoted) is { } shared)
            return shared;
        return Subject(start, cue, isQuoted, isGerund);
    }

    // "the ministry, which said …", "avocatul, care a declarat …": whoever is named right before the relative pronoun.
    private Entity? BehindRelative(int start, int cue)
    {
        var relative = cue - 1;
        if (relative <= start || !_words.Relative.Contains(_tokens.Folded(relative)))
            return null;
        var antecedent = Ending(_tokens.IsMark(relative - 1, ',') ? relative - 1 : relative);
        return _tokens.Folded(relative) is "who" && antecedent is { Type: EntityType.Organization or EntityType.Place } ? null : antecedent;
    }

    // "The buyer, Holloway Shipping of York, said": the name behind the comma, not who the noun might take up.
    private Entity? Apposed(int first, int cue)
    {
        foreach (var (mention, entity) in StartingAt(first))
            if (CanSpeak(entity, mention) && mention.EndToken <= cue)
                return entity;
        return null;
    }

    // The first verb of a sentence whose last one, right behind "and", is a cue.
    private int? FirstOfTwoVerbs(int start, int cue)
    {
        var i = cue - 1;
        while (i > start && _words.Light.Contains(_tokens.Folded(i)))
            i--;
        if (i <= start || !_tokens.IsWord(i) || !_words.Coordinator.Contains(_tokens.Folded(i)))
            return null;
        for (var verb = start + 1; verb < i; verb++)
            if (_clauses.IsFinite(verb) && !IsInRelative(verb, start))
                return verb;
        return null;
    }

    // "X, which belongs to Y, said"; "Purtătoarea de cuvânt, X, a declarat": before an aside that ends at the verb stands the subject.
    private (int First, int End)? BehindAside(int start, int cue)
    {
        if (cue - 1 <= start || !_tokens.IsMark(cue - 1, ','))
            return null;
        var first = start;
        for (var i = start; i < cue - 1; i++)
        {
            if (!_tokens.IsMark(i, ',') && !_tokens.IsMark(i, ';'))
                continue;
            var opens = first < i && _tokens.IsWord(first) && (_words.Preposition.Contains(_tokens.Folded(first)) || _words.Subordinator.Contains(_tokens.Folded(first)));
            if (!opens && !_clauses.HasFiniteVerb(first, i))
                return (first, i);
            first = i + 1;
        }
        return null;
    }

    private Entity? Subject(int start, int cue, Func<int, bool> isQuoted, bool isGerund = false)
    {
        if (Named(start, cue, isQuoted, isGerund) is { } named)
            return named;
        for (var i = start; i < cue; i++)
            if (!isQuoted(i) && Pronoun(i, cue) is { } pronoun)
                return pronoun;
        for (var i = cue - 1; i >= start; i--)
            if (!isQuoted(i) && !IsGoverned(_tokens.Language == Language.English ? FirstOfPhrase(i, start) : i, start) && TakenUp(i, start) is { } takenUp)
                return takenUp;
        return null;
    }

    private Entity? Named(int start, int cue, Func<int, bool> isQuoted, bool isGerund = false)
    {
        Entity? found = null;
        var rank = -1;
        var covered = -1;
        // "with Putin saying …": right before the verb stands its subject, whatever governs it.
        if (isGerund && Ending(cue) is { } adjacent)
            return adjacent;
        for (var m = _from[start]; m < _mentions.Length && _mentions[m].Mention.FirstToken < cue; m++)
        {
            var (mention, entity) = _mentions[m];
            if (mention.EndToken > cue || mention.FirstToken < covered || isQuoted(mention.FirstToken) || IsInRelative(mention.FirstToken, start) || IsPartOfPhrase(mention, entity, start, cue))
                continue;
            covered = mention.EndToken;
            if (!CanSpeak(entity, mention) || IsGoverned(mention.FirstToken, start))
                continue;
            var r = entity.Type == EntityType.Person ? 2 : 1;
            // A gerund goes with the subject of its sentence, a verb with what stands next to it.
            if (isGerund ? r > rank : r >= rank)
                (found, rank) = (entity, r);
        }
        return found;
    }

    // The article that an English noun stands behind, or the noun.
    private int FirstOfPhrase(int noun, int start)
    {
        for (var i = noun - 1; i >= start && i >= noun - 6 && _tokens.Kind(i) is TokenKind.Word or TokenKind.Number; i--)
            if (_tokens.Folded(i) is "the")
                return i;
        return noun;
    }

    // "Chimpex, which belongs to the Ameropa group,": whoever is named in a relative clause is not the subject.
    private bool IsInRelative(int token, int start)
    {
        for (var i = token - 1; i > Math.Max(start, token - Window); i--)
            if (_tokens.IsMark(i, ','))
                return _tokens.IsWord(i + 1) && (_words.Relative.Contains(_tokens.Folded(i + 1)) || (i + 2 < token && _words.Preposition.Contains(_tokens.Folded(i + 1)) && _words.Relative.Contains(_tokens.Folded(i + 2))));
        return false;
    }

    // "Gheba's federation says", "A Sanitas official said", "liderul federației a spus": the name only tells whose or which.
    private bool IsPartOfPhrase(Mention mention, Entity entity, int start, int cue)
    {
        var end = mention.EndToken;
        if (_tokens.Language != Language.Romanian)
            return end < cue && !(entity.Type is not EntityType.Person && IsDocument(_tokens.Folded(end) is "'s" ? end + 1 : end, cue)) && (_tokens.Folded(end) is "'s" && end + 1 < cue
                || (entity.Type is not EntityType.Person && _tokens.IsWord(end) && !_tokens.IsCapitalised(end) && _terms.IsNoun(_tokens.Form(end)) && !_clauses.IsFinite(end) && !_tokens.Folded(end).EndsWith('s')));
        return IsGenitive(mention, start);
    }

    // "Finance Ministry data show", "the ministry's annual report said": what its papers say, a body says.
    private bool IsDocument(int token, int cue)
    {
        for (var i = token; i < Math.Min(cue, token + 3) && _tokens.IsWord(i); i++)
            if (IsDocument(i))
                return i + 1 == cue;
        return false;
    }

    /// <summary>Whether a token is a noun for a paper that somebody issues: <c>report</c>, <c>sondaj</c>.</summary>
    public bool IsDocument(int token) => _tokens.IsWord(token) && _words.Document.Contains(_tokens.Stem(token)) && (_terms.IsNoun(_tokens.Form(token)) || !_terms.IsVerb(_tokens.Form(token)));

    private bool IsGenitive(Mention mention, int start)
    {
        var before = mention.FirstToken - 1;
        // "specialiștii Institutului": many speak for it.
        return before >= start && !(_tokens.Folded(before) is [.., 'i', 'i'] or [.., 'e', 'l', 'e']) && mention.Kind is not MentionKind.Acronym && _tokens.IsWord(before) && !_tokens.IsStop(before) && _terms.IsNoun(_tokens.Form(before)) && !_clauses.IsFinite(before)
            && _tokens.Folded(mention.FirstToken) is [.., 'l', 'u', 'i'] or [.., 'e', 'i'] or [.., 'i', 'i'] or [.., 'l', 'o', 'r'];
    }

    private static bool CanSpeak(Entity entity, Mention mention) => entity.Type switch
    {
        EntityType.Person or EntityType.Organization => true,
        EntityType.Place => mention.Kind is MentionKind.Metonym || (entity.Facts.Entry?.IsCountry == true && mention.Kind is MentionKind.Name or MentionKind.Acronym),
        EntityType.Other => mention.Kind is MentionKind.Name or MentionKind.Acronym,
        _ => false,
    };

    private bool IsGoverned(int token, int start)
    {
        var i = token - 1;
        while (i >= start && (_tokens.Folded(i) is "the" or "lui" or "an" || (_tokens.Folded(i) is "a" && _tokens.Language == Language.English)))
            i--;
        // "a unit of Austria's OMV"
        if (i > start && _tokens.Folded(i) is "'s" && _ending[i].FirstOrDefault() is { Mention: { } owner } && owner.FirstToken > start)
            return IsGoverned(owner.FirstToken, start);
        return i >= start && _words.Preposition.Contains(_tokens.Folded(i)) && _tokens.Folded(i) is not "as";
    }

    /// <summary>The entity whose mention ends right before a token, where it can speak.</summary>
    public Entity? Ending(int token) => _ending[token].FirstOrDefault(m => CanSpeak(m.Entity, m.Mention)).Entity;

    /// <summary>Whose words a noun for something said names, in what stands before its complement: <c>a complaint by the union that …</c>, <c>acuzația sindicatului că …</c></summary>
    public Entity? OwnerOfAssertion(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!_words.Assertion.Contains(_tokens.Stem(i)))
                continue;
            var from = i + 1;
            if (_tokens.Language == Language.English)
            {
                if (i > first && _tokens.Folded(i - 1) == "'s")
                    (from, end) = (first, i);
                else if (from >= end || _tokens.Folded(from) is not ("by" or "from" or "of"))
                    return null;
            }
            Entity? owner = null;
            for (var m = _from[from]; m < _from[Math.Max(from, end)]; m++)
                if (_mentions[m] is var (mention, entity) && CanSpeak(entity, mention) && entity.Type is EntityType.Person or EntityType.Organization && (owner is null || (entity.Type == EntityType.Person && owner.Type != EntityType.Person)))
                    owner = entity;
            return owner;
        }
        return null;
    }

    /// <summary>Whether the name of an organisation has the word for a newspaper, broadcaster or agency in it.</summary>
    public bool NamesOutlet(Entity entity)
    {
        foreach (var mention in entity.Mentions.Take(Telling))
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
                if (_words.Outlet.Contains(_tokens.Stem(i)))
                    return true;
        return false;
    }

    /// <summary>The token behind the mention that starts at a token, or at the noun behind its article; null where there is none.</summary>
    public int? MentionFrom(int token)
    {
        var i = token < _tokens.Count && _tokens.Folded(token) is "the" or "a" or "an" ? token + 1 : token;
        return StartingAt(i) is [var (mention, _), ..] ? mention.EndToken : null;
    }

    /// <summary>Whether somebody or something named, or a noun with its article, stands right at a token: the subject behind its verb.</summary>
    public bool Opens(int token, int limit) =>
        token < limit && (_tokens.Folded(token) is "the" or "a" or "an" or "its" or "his" or "her" or "their" || StartingAt(token).Length > 0);

    /// <summary>Whether a person is mentioned in a token range.</summary>
    public bool AnyPerson(int first, int end)
    {
        for (var m = _from[first]; m < _from[Math.Max(first, end)]; m++)
            if (_mentions[m].Entity.Type == EntityType.Person && _mentions[m].Mention.EndToken <= end)
                return true;
        return false;
    }

    // The comma behind a name that stands right behind a comma, or the end of the sentence there.
    private int? NameBetweenCommas(int comma)
    {
        foreach (var (mention, entity) in StartingAt(comma + 1))
            if (CanSpeak(entity, mention) && mention.Kind == MentionKind.Name && entity.Type != EntityType.Place && mention.EndToken < _tokens.Count && (_tokens.IsMark(mention.EndToken, ',') || mention.EndToken == _tokens.Sentences[_tokens.SentenceOf(comma)].EndToken - 1)
                // "According to the ministry, Ion Vasilescu, 44, was hurt"
                && !(mention.EndToken + 1 < _tokens.Count && _tokens.Kind(mention.EndToken + 1) == TokenKind.Number))
                return mention.EndToken;
        return null;
    }

    /// <summary>The comma that closes what is said in passing about the speaker of a frame: a name (<c>potrivit primarului, Ion Vasilescu,</c>), or who or what it is (<c>known as DNA</c>, <c>which runs the line</c>); or null.</summary>
    public int? CloseOfAside(int comma, int end)
    {
        if (NameBetweenCommas(comma) is { } close && close < end && _tokens.IsMark(close, ','))
            return close;
        if (comma + 1 >= end || !(_words.Relative.Contains(_tokens.Folded(comma + 1)) || _tokens.Folded(comma + 1) is "known" or "based" or "cunoscut" or "cunoscuta"))
            return null;
        for (var i = comma + 2; i < Math.Min(end, comma + 14); i++)
            if (_tokens.IsMark(i, ','))
                return i;
        return null;
    }

    private Entity? Starting(int token)
    {
        foreach (var (mention, entity) in StartingAt(token))
            if (CanSpeak(entity, mention))
                return entity;
        return null;
    }

    private ReadOnlySpan<(Mention Mention, Entity Entity)> StartingAt(int token) => token < _tokens.Count ? _mentions.AsSpan(_from[token].._from[token + 1]) : [];

    private Entity? Pronoun(int token, int limit)
    {
        if (!_tokens.IsWord(token) || !_words.Subject.Contains(_tokens.Folded(token)) || !_words.Pronouns.TryGetValue(_tokens.Folded(token), out var form) || form.IsPlural)
            return null;
        return form.Gender == 'n' ? BodyBefore(token) : PersonBefore(token, form.Gender);
    }

    // "The fund acted properly, it said": the body that opens the sentence, else the one that spoke last or was named last.
    private Entity? BodyBefore(int token)
    {
        var sentence = _tokens.Sentences[_tokens.SentenceOf(token)].FirstToken;
        for (var i = sentence; i < Math.Min(sentence + 3, token); i++)
            if (Starting(i) is { Type: EntityType.Organization or EntityType.Other } opening)
                return opening;
        // "according to a ruling published on Wednesday. …, it found"
        for (var i = token - 1; i >= Math.Max(0, token - Window) && Paragraph(i) == Paragraph(token); i--)
            if (IsDocument(i))
                return null;
            else if (_ending[i + 1].Any(m => m.Entity.Type == EntityType.Organization))
                break;
        return _lastSpeaker is { Type: EntityType.Organization } && IsNear(token) && !Outlets.Is(_lastSpeaker) ? _lastSpeaker : NamedBefore(token, EntityType.Organization, null);
    }

    private int[] LastPeople(char gender)
    {
        var last = new int[_mentions.Length];
        for (var m = 0; m < last.Length; m++)
            last[m] = _mentions[m].Entity is { Type: EntityType.Person } person && GenderFits(person, gender) ? m : m > 0 ? last[m - 1] : -1;
        return last;
    }

    private static bool IsNamed(Entity entity) => entity.Mentions.Any(m => m.Kind is MentionKind.Name);

    private static bool GenderFits(Entity entity, char gender) => gender == 'u' || entity.Facts.Gender == 'u' || entity.Facts.Gender == gender;
}
