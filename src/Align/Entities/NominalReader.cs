using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Entities;

/// <summary>
/// Makes descriptions of persons out of a role and what stands around it: <c>liderul de la Kremlin</c>, <c>șefa diplomației portugheze</c>,
/// <c>ministrul rus de externe</c>, <c>the US president</c>, <c>Romania's foreign minister</c>; and ties a description to the name beside it.
/// </summary>
internal sealed class NominalReader(TokenTable tokens, TermTable terms, NounPhrase phrase)
{
    private readonly NameTable _names = NameTable.For(tokens.Grammar);
    private readonly PhraseWords _words = PhraseWords.For(tokens.Grammar);

    /// <summary>A role as found in the text.</summary>
    internal readonly record struct RoleHit(int First, int End, GazetteerEntry Role);

    /// <summary>Reads the description around a role.</summary>
    /// <param name="hit">The role.</param>
    /// <param name="names">The names and demonyms of the sentence, in order.</param>
    /// <returns>The description, or null where it is of no particular person (<c>un procuror</c>, <c>leaders</c>).</returns>
    public MentionDraft? Read(RoleHit hit, NamesOfSentence names)
    {
        var (first, end, role) = hit;
        var of = "";
        if (Before(first, names) is { } owner && tokens.Language != Language.Romanian)
        {
            of = PlaceId(owner);
            first = owner.First;
        }
        var infix = After(end, names);
        if (names.Covering(hit.End - 1) is { } body && body.First > first)
            (of, end) = (PlaceId(body), body.End);
        if (infix is { Kind: MentionKind.Demonym } && LongerRole(hit, infix.End) is { } longer)
            (role, end, of) = (longer.Role, longer.End, PlaceId(infix));
        // "head of Romania's Competition Council"
        for (var next = of.Length == 0 ? Attachment(end, names) : null; next is not null; next = tokens.Language == Language.English && tokens.Folded(end) is "'s" or "’s" ? names.Starting(end + 1) : null)
            (of, end) = (PlaceId(next), next.End);
        // "oficialul de la Sofia" is Bulgaria's; "primarul Sofiei" is the town's.
        if (role.Kind is not "local" && Gazetteer.Default.Find(of) is { Kind: "capital" } capital && Gazetteer.Default.CountryOf(capital) is { } country && (role.Kind is "state" or "government" or "minister" || role.Id is "role-leader" or "role-chief"))
            of = country.Id;
        var (from, to) = (phrase.Left(first, names), Math.Max(end, phrase.Right(end, names, takesNouns: true)));
        if (of.Length == 0 && Inside(from, first, end, to, names) is { } inside)
            of = PlaceId(inside);
        var name = Apposed(from, end, to, names) ?? Coordinated(from, names);
        if (name?.Entry is { Table: GazetteerTable.Person } known && new RoleOf(role, of).IsOfAnotherCountryThan(known.In))
            name = null;
        if (IsPlural(hit))
            return null;
        var indefinite = IsIndefinite(first) || IsArticle(from);
        var definite = IsDefinite(hit) || (of.Length > 0 && !indefinite) || IsDefinite(from, first);
        var bare = name is null && !definite && !indefinite && tokens.SentenceOf(first) == 0;
        if (name is null && !definite && !bare && !(indefinite && (to - from > end - first + 1 || end - first > 1)))
            return null;
        var draft = new MentionDraft(first, end, MentionKind.Nominal, EntityType.Person)
        {
            From = from, To = to, Role = new RoleOf(role, of), Apposition = name, Gender = GenderOf(hit),
            IsBare = bare, IsSubject = IsPredicate(to) || IsPredicate(from - 1) || IsAuxiliary(to), IsIndefinite = name is null && !definite && !bare, IsTitle = name is not null && role.Kind is "title" or "modifier",
        };
        if (name is not null)
        {
            name.Role ??= draft.Role;
            name.Type = EntityType.Person;
            if (name.Gender == 'u')
                name.Gender = draft.Gender;
        }
        return draft;
    }

    // "vicepreședinta filialei locale a Sanitas", "Sacele's long-serving mayor"
    private static MentionDraft? Inside(int from, int first, int end, int to, NamesOfSentence names)
    {
        for (var i = first; i < to; i++)
            if (names.Starting(i) is { Type: EntityType.Place or EntityType.Organization or EntityType.Other } behind)
                return behind;
        for (var i = from; i < first; i++)
            if (names.Starting(i) is { Type: EntityType.Place or EntityType.Organization } before)
                return before;
        return null;
    }

    // "Marian Gheba, a crane operator and branch secretary of the federation"
    private MentionDraft? Coordinated(int from, NamesOfSentence names)
    {
        var i = from - 1;
        if (i < 1 || tokens.Folded(i) is not ("and" or "si"))
            return null;
        for (i--; i > from - 9 && i > 0 && (tokens.IsWord(i) || tokens.IsMark(i, '-')); i--)
            if (tokens.IsMark(i - 1, ','))
                return names.Ending(i - 1) is { Type: EntityType.Person, Kind: MentionKind.Name } name ? name : null;
        return null;
    }

    private bool IsArticle(int token) => _words.Indefinite.Contains(tokens.Folded(token));

    private bool IsDefinite(int from, int first) => from < first && _words.Definite.Contains(tokens.Folded(from));

    /// <summary>The gazetteer id of the country behind a name, else of the name itself, else the name.</summary>
    internal static string PlaceId(MentionDraft name) =>
        name.Entry is null ? name.Name : name.Entry.Table == GazetteerTable.Place && Gazetteer.Default.CountryOf(name.Entry) is { } country && name.Kind is not MentionKind.Name ? country.Id : name.Entry.Id;

    // "Romania's", "Russian", "US" right before an English role.
    private MentionDraft? Before(int first, NamesOfSentence names)
    {
        var end = first > 0 && tokens.Folded(first - 1) == "'s" ? first - 1 : first;
        return names.Ending(end) is { } owner && (owner.Type is EntityType.Place or EntityType.Organization || end < first) ? owner : null;
    }

    private static MentionDraft? After(int end, NamesOfSentence names) => names.Starting(end);

    // ministrul [rus] de externe
    private (GazetteerEntry Role, int End)? LongerRole(RoleHit hit, int end)
    {
        for (var length = 4; length >= 2; length--)
        {
            if (end + length > tokens.Count)
                continue;
            var words = Enumerable.Range(hit.First, hit.End - hit.First).Concat(Enumerable.Range(end, length)).Select(tokens.Stem).ToArray();
            if (_names.Roles.TryFind(words, out var role))
                return (role, end + length);
        }
        return null;
    }

    // rus | Rusiei | al Rusiei | de la Kremlin | din Cluj | of Russia
    private MentionDraft? Attachment(int end, NamesOfSentence names)
    {
        var at = end;
        // "omologul său rus"
        if (at < tokens.Count && tokens.Language == Language.Romanian && tokens.Folded(at) is "sau" or "sa" or "lor" or "lui" or "ei" && names.Starting(at + 1) is { Kind: MentionKind.Demonym } behind)
            return behind;
        if (at < tokens.Count && tokens.Folded(at) is "al" or "a" or "ai" or "ale" or "of" or "din" or "de" or "for" or "at" or "pentru")
            at++;
        if (at < tokens.Count && at > end && tokens.Folded(at) is "la" or "the")
            at++;
        return names.Starting(at) is { Type: EntityType.Place or EntityType.Organization or EntityType.Other } name
            // "colonelul Adi Nistor" ends like a genitive.
            && !(at == end && name.Type == EntityType.Other && name.End - name.First > 1) && !(at > end && tokens.Folded(at - 1) == "pentru" && name.Entry?.Kind is "agency" or "newspaper" or "broadcaster") && (name.Kind == MentionKind.Demonym || at > end || IsGenitive(name) || name.Type == EntityType.Organization) ? name : null;
    }

    private bool IsGenitive(MentionDraft name)
    {
        if (tokens.Language != Language.Romanian)
            return false;
        var head = tokens.Folded(name.First);
        return head is [.., 'i'] or [.., 'o', 'r'] || name.Kind == MentionKind.Acronym;
    }

    // The name right behind a description, or on either side of it across a comma.
    private MentionDraft? Apposed(int from, int end, int to, NamesOfSentence names)
    {
        bool IsPerson(MentionDraft n) => n.Type is EntityType.Person or EntityType.Other && n.Kind == MentionKind.Name;
        // "Sorin Cazan, directorul Feroplast": the person stands before.
        if (names.Starting(end) is { IsGuess: true } firm && !_names.FirstNames.Contains(tokens.Folded(firm.First)) && from > 1 && tokens.IsMark(from - 1, ',') && names.Ending(from - 1) is { Type: EntityType.Person, Kind: MentionKind.Name } director && tokens.SentenceOf(from - 1) == tokens.SentenceOf(from))
            return director;
        if (names.Starting(end) is { } next && IsPerson(next))
            return next;
        foreach (var at in (ReadOnlySpan<int>)[end, to, BehindCommonWords(to)])
            if (at + 1 < tokens.Count && tokens.IsMark(at, ',') && (names.Starting(at + 1) is { Kind: MentionKind.Demonym } origin ? names.Starting(origin.End) : names.Starting(at + 1)) is { } behind && (at == BehindCommonWords(to) && at > to ? behind is { Kind: MentionKind.Name, Type: EntityType.Person } : IsPerson(behind)) && Closes(behind.End))
                return behind;
        var before = from - 1;
        if (before > 0 && tokens.Folded(before) is "the" or "a" or "an" or "un" or "o")
            before--;
        // "… talks with Trump, the Russian president added": a new clause, and another man.
        return before > 0 && tokens.IsMark(before, ',') && ((Closes(BehindCommonWords(to)) && !IsPredicate(to)) || tokens.Folded(to) is "and" or "si" or "who" or "whose" or "care") && tokens.SentenceOf(before) == tokens.SentenceOf(from)
            && names.Ending(before) is { Type: EntityType.Person, Kind: MentionKind.Name } bearer ? bearer : null;
    }

    private bool IsPredicate(int token) => token >= 0 && token < tokens.Count && tokens.IsWord(token) && terms.IsVerb(tokens.Form(token)) && !terms.IsNoun(tokens.Form(token));

    private bool IsAuxiliary(int token) => token < tokens.Count && tokens.Folded(token) is "nu" or "a" or "va" or "ar" or "se" or "este" or "era" or "has" or "had" or "was" or "is" or "will" or "would" or "did" or "could";

    // "primarul [orașului],", "antrenorul [alb-albaștrilor],"
    private int BehindCommonWords(int end)
    {
        var i = end;
        while (i < tokens.Count && i < end + 6 && ((tokens.IsWord(i) && !tokens.IsCapitalised(i)) || (i > end && tokens.IsMark(i, '-') && tokens.IsGlued(i))))
            i++;
        return i;
    }

    private bool Closes(int token) => token >= tokens.Count || tokens.Kind(token) == TokenKind.Punctuation;

    private bool IsIndefinite(int first) => first > 0 && tokens.Folded(first - 1) is "no" or "any" or "every" or "each" or "another" or "orice" or "niciun" or "nicio" or "a" or "an" or "un" or "o" or "unui" or "unei";

    private bool IsPlural(RoleHit hit)
    {
        var head = tokens.Folded(hit.First);
        if (tokens.Language == Language.Romanian)
            return head.EndsWith("ii", StringComparison.Ordinal) || head.EndsWith("ilor", StringComparison.Ordinal) || head.EndsWith("iile", StringComparison.Ordinal)
                // "trei canotori", but "a canotoarei"
                || (head.EndsWith('i') && !head.EndsWith("ei", StringComparison.Ordinal) && !head.EndsWith("ui", StringComparison.Ordinal));
        return false;                                           // English roles match in the singular only
    }

    private bool IsDefinite(RoleHit hit)
    {
        if (tokens.Language == Language.Romanian)
        {
            var head = tokens.Folded(hit.First);
            return head.EndsWith("ul", StringComparison.Ordinal) || head.EndsWith("lui", StringComparison.Ordinal) || head.EndsWith("tele", StringComparison.Ordinal)
                || (head.EndsWith('a') && !tokens.Surface(hit.First).EndsWith("ă")) || head.EndsWith("ei", StringComparison.Ordinal);
        }
        return hit.First > 0 && tokens.Folded(hit.First - 1) is "the" or "'s" or "his" or "her" or "their" or "its";
    }

    private char GenderOf(RoleHit hit)
    {
        var head = tokens.Folded(hit.First);
        if (tokens.Language == Language.Romanian)
            return head.EndsWith("ul", StringComparison.Ordinal) || head.EndsWith("tele", StringComparison.Ordinal) || head.EndsWith("lui", StringComparison.Ordinal) ? 'm'
                : head.EndsWith('a') || head.EndsWith("ei", StringComparison.Ordinal) ? 'f' : 'u';
        var last = tokens.Folded(hit.End - 1);
        return last.EndsWith("woman", StringComparison.Ordinal) || last is "queen" or "princess" or "mrs" or "ms" ? 'f' : last.EndsWith("man", StringComparison.Ordinal) || last is "king" or "prince" or "mr" ? 'm' : 'u';
    }
}
