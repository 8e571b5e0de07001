namespace Align.Entities;

/// <summary>
/// Which entities a name could belong to, without comparing it to every name of the text: names are alike only where their last words are, and a
/// single word of an institution's name stands for the whole.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, HashSet<EntityCluster>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<EntityCluster>> _byLastWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<EntityCluster>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<EntityCluster>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<string>> _lastWords = [];
    private readonly Dictionary<string, (int Seen, List<string> Alike)> _alike = new(StringComparer.Ordinal);

    /// <summary>Notes the names and acronyms that an entity has by now.</summary>
    public void Note(EntityCluster cluster, IEnumerable<string> names)
    {
        foreach (var name in names)
            if (Put(_byName, name, cluster))
            {
                var words = name.Split(' ');
                if (!_byLastWord.ContainsKey(words[^1]))
                    LastWords(words[^1]).Add(words[^1]);
                Put(_byLastWord, words[^1], cluster);
                if (words.Length == 1)
                    continue;
                Put(_bySurname, words[^1], cluster);
                foreach (var word in words)
                    Put(_byWord, word, cluster);
            }
    }

    /// <summary>Entities that bear exactly this name, in the order in which they were found.</summary>
    public IEnumerable<EntityCluster> Named(string name) => InOrder(Get(_byName, name));

    /// <summary>Entities with a name of several words that ends with this one.</summary>
    public IEnumerable<EntityCluster> WithSurname(string word) => InOrder(Get(_bySurname, word));

    /// <summary>Entities with a name that may be like this one.</summary>
    public IEnumerable<EntityCluster> Candidates(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return InOrder(AlikeTo(last).SelectMany(w => Get(_byLastWord, w)).Concat(Get(_byWord, name)).Concat(Get(_byWord, name[..Math.Max(0, name.IndexOf(' '))])).Concat(Get(_byName, name)).Distinct());
    }

    // Last words that begin alike, compared once, those of names that were noted since included.
    private List<string> AlikeTo(string word)
    {
        var (seen, alike) = _alike.TryGetValue(word, out var known) ? known : (0, []);
        var words = LastWords(word);
        for (; seen < words.Count; seen++)
            if (NameSimilarity.OfWord(word, words[seen]) >= NameSimilarity.SameSurname)
                alike.Add(words[seen]);
        _alike[word] = (seen, alike);
        return alike;
    }

    private List<string> LastWords(string alike)
    {
        var letter = NameSimilarity.FirstLetter(alike);
        return _lastWords.TryGetValue(letter, out var words) ? words : _lastWords[letter] = [];
    }

    private static HashSet<EntityCluster> Get(Dictionary<string, HashSet<EntityCluster>> table, string key) => table.TryGetValue(key, out var found) ? found : [];

    private static IEnumerable<EntityCluster> InOrder(IEnumerable<EntityCluster> clusters) => clusters.OrderBy(c => c.Number);

    private static bool Put(Dictionary<string, HashSet<EntityCluster>> table, string key, EntityCluster cluster)
    {
        if (!table.TryGetValue(key, out var found))
            table[key] = found = [];
        return found.Add(cluster);
    }
}
