using Align.Similarity;

namespace Align.Entities.Linking;

/// <summary>
/// Which entities of the target can be the same as one of the source by what they are called, without comparing all with all: those with the same
/// gazetteer entry, acronym, kind of event or role, with a word of a name that is spelled alike, or with one that means the same.
/// </summary>
internal sealed class EntityCandidates
{
    private readonly Document _source;
    private readonly TermMatcher _matcher;
    private readonly NameEvidence _evidence;
    private readonly Dictionary<string, List<Entity>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Entity>> _byForm = [];
    private readonly Dictionary<int, List<Entity>> _byConcept = [];
    private readonly Dictionary<string, List<Entity>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> _wordsByLetter = [];
    private readonly Dictionary<string, List<string>> _alike = new(StringComparer.Ordinal);

    public EntityCandidates(Document source, Document target, TermMatcher matcher, NameEvidence evidence)
    {
        (_source, _matcher, _evidence) = (source, matcher, evidence);
        foreach (var entity in target.Entities)
        {
            foreach (var key in Keys(entity))
                Put(_byKey, key, entity);
            foreach (var word in Words(entity))
            {
                if (!_byWord.ContainsKey(word))
                    Put(_wordsByLetter, NameSimilarity.FirstLetter(word), word);
                Put(_byWord, word, entity);
            }
            foreach (var mention in NameEvidence.Translatable(entity))
                for (var i = mention.FirstToken; i < mention.EndToken; i++)
                {
                    Put(_byForm, target.Tokens.Form(i), entity);
                    foreach (var concept in target.Terms.OfForm(target.Tokens.Form(i)))
                        Put(_byConcept, concept, entity);
                    foreach (var concept in target.Terms.OfPhrasesAt(i))
                        Put(_byConcept, concept, entity);
                }
        }
    }

    /// <summary>The candidates for an entity of the source, in the order of the target.</summary>
    public IEnumerable<Entity> Of(Entity entity)
    {
        var found = new HashSet<Entity>();
        foreach (var key in Keys(entity))
            Take(found, _byKey, key);
        foreach (var word in Words(entity))
            foreach (var like in AlikeTo(word))
                Take(found, _byWord, like);
        foreach (var mention in NameEvidence.Translatable(entity))
            for (var i = mention.FirstToken; i < mention.EndToken; i++)
            {
                if (_source.Tokens.IsStop(i))
                    continue;
                foreach (var form in _matcher.MatchesOf(_source.Tokens.Form(i)))
                    Take(found, _byForm, form);
                foreach (var concept in _source.Terms.OfForm(_source.Tokens.Form(i)))
                    Take(found, _byConcept, concept);
                foreach (var concept in _source.Terms.OfPhrasesAt(i))
                    Take(found, _byConcept, concept);
            }
        return found.OrderBy(e => e.Number);
    }

    private static IEnumerable<string> Keys(Entity entity)
    {
        if (entity.Facts.Entry is { } entry)
            yield return $"entry {entry.Number}";
        if (entity.Facts.Event is { } happening)
            yield return $"event {happening.Kind}";
        foreach (var acronym in entity.Facts.Acronyms)
            yield return $"acronym {acronym}";
        if (!entity.Facts.IsNamed)
            foreach (var role in entity.Facts.Roles)
                yield return $"role {role.Role.Number}";
    }

    private IEnumerable<string> Words(Entity entity) => entity.Facts.Event is not null ? [] : _evidence.NamesOf(entity).SelectMany(n => n.Split(' ')).Where(w => w.Length > 2).Distinct();

    // Words that begin alike, compared once.
    private List<string> AlikeTo(string word)
    {
        if (_alike.TryGetValue(word, out var known))
            return known;
        var alike = _wordsByLetter.GetValueOrDefault(NameSimilarity.FirstLetter(word))?.FindAll(w => NameSimilarity.OfWord(word, w) >= NameSimilarity.SameSurname) ?? [];
        return _alike[word] = alike;
    }

    private static void Put<TKey, TValue>(Dictionary<TKey, List<TValue>> table, TKey key, TValue value) where TKey : notnull
    {
        if (!table.TryGetValue(key, out var list))
            table[key] = list = [];
        if (list.Count == 0 || !EqualityComparer<TValue>.Default.Equals(list[^1], value))
            list.Add(value);
    }

    private static void Take<TKey>(HashSet<Entity> found, Dictionary<TKey, List<Entity>> table, TKey key) where TKey : notnull
    {
        if (table.TryGetValue(key, out var list))
            found.UnionWith(list);
    }
}
