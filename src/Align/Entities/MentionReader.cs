using Align.Entities.Names;
using Align.Knowledge;
using Align.Lexicons;
using Align.Quantities;
using Align.Text;

namespace Align.Entities;

/// <summary>Finds the mentions of a text: names, demonyms, descriptions and events, sentence by sentence.</summary>
internal sealed class MentionReader
{
    private readonly TokenTable _tokens;
    private readonly TermTable _terms;
    private readonly NamesAndRoles _namesAndRoles;
    private readonly NamePhrases _phrases;
    private readonly NominalReader _nominalReader;
    private readonly ThingReader _thingReader;
    private readonly EventReader _eventReader;
    private readonly StandInReader _standInReader;

    private MentionReader(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities)
    {
        (_tokens, _terms) = (tokens, terms);
        var (names, words) = (NameTable.For(tokens.Grammar), NameWords.For(tokens.Grammar));
        var reader = new NameReader(tokens, terms, new QuantityAt(tokens.Count, quantities.Where(q => q.Kind == QuantityKind.Date)));
        var demonyms = new DemonymReader(tokens, names, words);
        _namesAndRoles = new NamesAndRoles(tokens, terms, names, words, reader, demonyms);
        _phrases = new NamePhrases(tokens, terms, words, reader, demonyms);
        var phrase = new NounPhrase(tokens, terms);
        _nominalReader = new NominalReader(tokens, terms, phrase);
        _thingReader = new ThingReader(tokens, terms, phrase);
        _eventReader = new EventReader(tokens, quantities);
        _standInReader = new StandInReader(tokens, terms, phrase);
    }

    /// <summary>The mentions in the order of the text; a demonym may lie inside a description.</summary>
    public static IReadOnlyList<MentionDraft> Read(TokenTable tokens, TermTable terms, IReadOnlyList<Quantity> quantities)
    {
        var reader = new MentionReader(tokens, terms, quantities);
        var drafts = new List<MentionDraft>();
        // Names first, in the whole text: what one place says of a name holds wherever it stands.
        var read = tokens.Sentences.Select(reader.ReadNames).ToList();
        ShareTypes([.. read.SelectMany(r => r.Names)]);
        var townsNamed = read.SelectMany(r => r.Names).Where(n => n is { Type: EntityType.Place, Entry: not null }).Select(n => n.Entry!).ToHashSet();
        // Before anybody is named, "austriacul" is any Austrian.
        var firstPerson = read.SelectMany(r => r.Names).Where(n => n is { Type: EntityType.Person, Kind: MentionKind.Name }).Select(n => n.First).DefaultIfEmpty(int.MaxValue).Min();
        for (var s = 0; s < read.Count; s++)
            reader.ReadDescriptions(tokens.Sentences[s], read[s].Names, read[s].Roles, drafts, firstPerson, townsNamed);
        drafts.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.End.CompareTo(a.End));
        return drafts;
    }

    private (List<MentionDraft> Names, List<NominalReader.RoleHit> Roles) ReadNames(SentenceSpan sentence)
    {
        var (names, roles) = (new List<MentionDraft>(), new List<NominalReader.RoleHit>());
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
            i = _namesAndRoles.ReadAt(i, sentence.EndToken, names, roles);
        return (names, roles);
    }

    // "firma austriacă Alpenweg Bau" here, "directorul Alpenweg Bau" there.
    private static void ShareTypes(List<MentionDraft> names)
    {
        var known = new Dictionary<string, EntityType>(StringComparer.Ordinal);
        foreach (var name in names)
            if (name is { Entry: null, IsGuess: false, Type: EntityType.Organization or EntityType.Place, Kind: MentionKind.Name })
                known.TryAdd(name.Name, name.Type);
        foreach (var name in names)
            if (name is { Entry: null, IsGuess: true } && known.TryGetValue(name.Name, out var type))
                (name.Type, name.IsGuess) = (type, false);
    }

    private void ReadDescriptions(SentenceSpan sentence, List<MentionDraft> names, List<NominalReader.RoleHit> roles, List<MentionDraft> drafts, int firstPerson, HashSet<GazetteerEntry> townsNamed)
    {
        var found = new List<MentionDraft>(names);
        var index = new NamesOfSentence(names);
        foreach (var role in roles)
            if (_nominalReader.Read(role, index) is { } nominal)
                found.Add(nominal);
        if (sentence.EndToken > firstPerson)
        {
            var described = found.Where(d => d.Kind == MentionKind.Nominal && (d.Apposition is not null || d.Role is { Of.Length: > 0 })).SelectMany(d => Enumerable.Range(d.First, d.End - d.First)).ToHashSet();
            var standIns = _standInReader.Read(sentence, index, described.Contains).Where(d => d.First > firstPerson || d.Apposition is not null).ToList();
            // Who comes from there, not the place; "the 47-year-old former inspector" is one description.
            found.RemoveAll(n => standIns.Exists(d => n.Kind == MentionKind.Demonym ? d.First == n.First : n.Kind == MentionKind.Nominal && n.First >= d.From && n.End <= d.To));
            found.AddRange(standIns);
        }
        found.AddRange(_eventReader.Read(sentence, index));
        // "Managerul spitalului": inside the description of a person stands that of the hospital.
        var taken = new HashSet<int>(found.Where(d => d.Type != EntityType.Person || d.Kind != MentionKind.Nominal).SelectMany(d => Enumerable.Range(d.First, d.End - d.First)).Concat(roles.Select(r => _tokens.Language == Language.Romanian ? r.First : r.End - 1)));
        found.AddRange(_thingReader.Read(sentence, index, taken.Contains, i => roles.Exists(r => r.End == i + 1)));
        foreach (var name in names)
            _phrases.Complete(name, sentence, index);
        found.AddRange(names.SelectMany(n => _phrases.PlacesIn(n, townsNamed)));
        foreach (var mention in found)
            mention.IsSubject |= IsSubject(mention, sentence);
        drafts.AddRange(found);
    }

    // What opens a sentence, or has its verb behind it; not "Popescu's lawyer said".
    private bool IsSubject(MentionDraft mention, SentenceSpan sentence)
    {
        if (mention.To >= sentence.EndToken || _tokens.Folded(mention.To) is "'s" or "’s")
            return false;
        return mention.From == sentence.FirstToken || (_tokens.IsWord(mention.To) && ((_tokens.Language == Language.English ? _tokens.Folded(mention.To) is "has" or "had" or "is" or "was" or "will" : _tokens.Folded(mention.To) is "a" or "au" or "este" or "era" or "va" or "nu") || (_terms.IsVerb(_tokens.Form(mention.To)) && !_terms.IsNoun(_tokens.Form(mention.To)))));
    }
}
