using Align.Claims.Clauses;
using Align.Knowledge;
using Align.Text;

namespace Align.Claims.Speakers;

/// <summary>Finds whom a pronoun, or a noun without a name, takes up: the person or body that spoke last or was named last.</summary>
internal sealed class Antecedents(TokenTable tokens, ClauseWords words, FiniteVerbs verbs, MentionsByToken mentions, LastSpeaker last, IssuedPapers papers, PersonNouns people, BodyKinds kinds)
{
    // How many mentions back a noun may reach, and how many tokens back a paper that a pronoun takes up may stand.
    private const int Memory = 200;
    private const int Window = 40;

    private readonly PhraseTable<GazetteerEntry> _roles = NameTable.For(tokens.Grammar).Roles;

    // For each mention the last one up to it that is of a person: of any, of a man, of a woman.
    private readonly int[] _lastAny = LastPeople(mentions, 'u');
    private readonly int[] _lastMan = LastPeople(mentions, 'm');
    private readonly int[] _lastWoman = LastPeople(mentions, 'f');

    /// <summary>The last person before a token whom a word of a gender can stand for: whoever spoke last, else whoever was named last.</summary>
    public Entity? PersonBefore(int token, char gender)
    {
        if (Topic(token, gender) is { } topic)
            return topic;
        if (last.Near(token) is { Type: EntityType.Person or EntityType.Other } speaker && GenderFits(speaker, gender))
            return speaker;
        var persons = gender switch { 'm' => _lastMan, 'f' => _lastWoman, _ => _lastAny };
        for (var m = Previous(mentions.From(token)); m >= 0; m = Previous(m))
            if (mentions[m].Mention.EndToken <= token)
                return mentions[m].Entity;
        // A gender may be misjudged; somebody is meant all the same.
        return last.Near(token) is ({ Type: EntityType.Person } or { Type: EntityType.Organization or EntityType.Other, Facts.Entry: null }) and var spoken ? spoken : null;

        int Previous(int mention) => mention > 0 ? persons[mention - 1] : -1;
    }

    /// <summary>
    /// Whoever a description between a quotation and its verb is of: <c>"…", the 54-year-old former hydrologist told reporters</c>, <c>"…", the Romanian fumed</c>. What a
    /// paper, a body or several people say is left open.
    /// </summary>
    public Entity? Described(int start, int verb)
    {
        while (start < verb && !tokens.IsWord(start))
            start++;
        if (tokens.Language != Language.English || verb - start is < 2 or > 14 || tokens.Folded(start) is not "the")
            return null;
        // The head is the last word before "of", "for" or "who".
        var head = start + 1;
        while (head + 1 < verb && tokens.Kind(head + 1) is TokenKind.Word or TokenKind.Number && !words.Preposition.Contains(tokens.Folded(head + 1)) && !words.Relative.Contains(tokens.Folded(head + 1)))
            head++;
        var word = tokens.Folded(head);
        return word.EndsWith('s') || words.Paper.Contains(tokens.Stem(head)) || words.KindOfBody.ContainsKey(tokens.Stem(head)) || words.Bodies.TryMatch(tokens, head, head + 1, out _, out _) ? null : PersonBefore(start, 'u');
    }

    /// <summary>Whom a definite noun without a name takes up, named before: <c>a adăugat arheologa</c>, <c>the colonel said</c>, <c>susține organizația</c>.</summary>
    public Entity? TakenUp(int token, int start, bool isOblique = false)
    {
        if (!tokens.IsWord(token) || (tokens.IsCapitalised(token) && !tokens.OpensSentence(token)) || (token + 1 < tokens.Count && tokens.IsWord(token + 1) && tokens.IsCapitalised(token + 1)))
            return null;
        if (words.Organiser.Contains(tokens.Stem(token)))
            return NamedBefore(token, EntityType.Event, null) ?? NamedBefore(token, EntityType.Organization, null);
        if (words.Member.Contains(tokens.Stem(token)))
            return OrganisationBefore(token, null);
        // "avocata lui": his lawyer is somebody new.
        if (!people.IsDefinite(token, start, isOblique, out var gender) || (tokens.Language == Language.Romanian && token + 1 < tokens.Count && tokens.Folded(token + 1) is "lui" or "ei" or "lor" or "sau" or "sa" or "sai" or "sale"))
            return null;
        if (words.Bodies.TryMatch(tokens, token, token + 1, out _, out var kind))
            return OrganisationBefore(token, kind is "any" ? null : kind);
        return _roles.TryMatch(tokens, token, token + 1, out _, out _) || people.Contains(token, isOblique) ? PersonBefore(token, gender) : null;
    }

    /// <summary>Whom a pronoun that is a subject takes up.</summary>
    public Entity? Pronoun(int token, int limit)
    {
        if (!tokens.IsWord(token) || !words.Subject.Contains(tokens.Folded(token)) || !words.Pronouns.TryGetValue(tokens.Folded(token), out var form) || form.IsPlural)
            return null;
        return form.Gender == 'n' ? BodyBefore(token) : PersonBefore(token, form.Gender);
    }

    // "The fund acted properly, it said": the body that opens the sentence, else the one that spoke last or was named last.
    private Entity? BodyBefore(int token)
    {
        var sentence = tokens.Sentences[tokens.SentenceOf(token)].FirstToken;
        for (var i = sentence; i < Math.Min(sentence + 3, token); i++)
            if (mentions.Starting(i) is { Type: EntityType.Organization or EntityType.Other } opening)
                return opening;
        // "according to a ruling published on Wednesday. …, it found"
        for (var i = token - 1; i >= Math.Max(0, token - Window) && Paragraph(i) == Paragraph(token); i--)
            if (papers.IsPaper(i))
                return null;
            else if (mentions.EndingAt(i + 1).Any(m => m.Entity.Type == EntityType.Organization))
                break;
        return last.Near(token) is { Type: EntityType.Organization } speaker && !Outlets.Is(speaker) ? speaker : NamedBefore(token, EntityType.Organization, null);
    }

    private Entity? OrganisationBefore(int token, string? kind)
    {
        // "federația" takes up the one that has the word in its name, else one of its kind.
        var word = tokens.Stem(token);
        for (var m = mentions.From(token) - 1; m >= Math.Max(0, mentions.From(token) - Memory); m--)
            if (mentions[m] is var (mention, entity) && entity.Type == EntityType.Organization && mention.Kind == MentionKind.Name && HasWord(mention, word))
                return entity;
        // "the fire service": too many are one.
        if (kind is "named")
            return null;
        return last.Near(token) is { Type: EntityType.Organization } speaker && !Outlets.Is(speaker) && kinds.IsOf(speaker, kind) ? speaker : NamedBefore(token, EntityType.Organization, kind);
    }

    // The last entity of a type, and where a kind is given of that kind, in the same or the preceding paragraph.
    private Entity? NamedBefore(int token, EntityType type, string? kind)
    {
        var paragraph = Paragraph(token);
        for (var m = mentions.From(token) - 1; m >= Math.Max(0, mentions.From(token) - Memory) && paragraph - Paragraph(mentions[m].Mention.FirstToken) <= 1; m--)
            if (mentions[m].Entity is var entity && entity.Type == type && !Outlets.Is(entity) && kinds.IsOf(entity, kind))
                return entity;
        return null;
    }

    // "Marius Popa, the coach, would hear nothing against Onea. “…”, he said": the person who opens the sentence before, where nobody has spoken since. Grosz, Joshi and
    // Weinstein (1995), Centering: the subject is likelier to be gone on with than whoever else a sentence names.
    private Entity? Topic(int token, char gender)
    {
        var current = tokens.SentenceOf(token);
        for (var s = current - 1; s > Math.Max(last.Sentence, current - 4) && s >= 0; s--)
        {
            var sentence = tokens.Sentences[s];
            if (sentence.Paragraph < Paragraph(token) - 1)
                return null;
            foreach (var (mention, entity) in mentions.StartingAt(SubjectOf(sentence)))
                if (entity.Type == EntityType.Person && GenderFits(entity, gender) && verbs.HasFiniteVerb(mention.EndToken, sentence.EndToken))
                    return entity;
        }
        return null;
    }

    // Where the subject of a sentence is looked for: behind a bullet, and behind "La Brad, …".
    private int SubjectOf(SentenceSpan sentence)
    {
        var first = sentence.FirstToken;
        while (first + 1 < sentence.EndToken && (tokens.Kind(first) == TokenKind.Punctuation || (tokens.IsWord(first) && words.Coordinator.Contains(tokens.Folded(first)))))
            first++;
        if (tokens.IsWord(first) && words.Preposition.Contains(tokens.Folded(first)))
            for (var i = first + 1; i + 1 < sentence.EndToken && i < first + 6 && !verbs.IsFinite(i); i++)
                if (tokens.IsMark(i, ','))
                    return i + 1;
        return first;
    }

    private bool HasWord(Mention mention, string stem)
    {
        for (var i = mention.FirstToken; i < mention.EndToken; i++)
            if (tokens.Stem(i) == stem)
                return true;
        return false;
    }

    private static int[] LastPeople(MentionsByToken mentions, char gender)
    {
        var last = new int[mentions.Count];
        for (var m = 0; m < last.Length; m++)
            last[m] = mentions[m].Entity is { Type: EntityType.Person } person && GenderFits(person, gender) ? m : m > 0 ? last[m - 1] : -1;
        return last;
    }

    private int Paragraph(int token) => tokens.Sentences[tokens.SentenceOf(token)].Paragraph;

    private static bool GenderFits(Entity entity, char gender) => gender == 'u' || entity.Facts.Gender == 'u' || entity.Facts.Gender == gender;
}
