using Align.Entities.Names;
using Align.Knowledge;
using Align.Text;

namespace Align.Entities;

/// <summary>Joins names to entities: by gazetteer entry, by full name, by surname, and acronyms to the names they stand for.</summary>
internal sealed class NameJoiner(TokenTable tokens, EntityClusters clusters)
{
    private readonly NameIndex _index = new();
    private readonly NamePartWords _beside = NamePartWords.For(tokens.Grammar);
    private readonly FirstNames _firstNames = NameTable.For(tokens.Grammar).FirstNames;

    public void Join(IReadOnlyList<MentionDraft> names)
    {
        ReadBrackets(names);
        // Full names first, so that a surname in the headline finds its person further down.
        foreach (var draft in names.Where(d => (d.Entry is not null ? !IsSurname(d) : d.Name.Contains(' ')) && !IsSeatOfUnion(d) && !IsPartyNoun(d)))
            Join(draft);
        foreach (var draft in names.Where(d => clusters.Of(d) is null && !IsPartyNoun(d)))
            Join(IsSeatOfUnion(draft) ? AsCommission(draft) : draft);
        JoinAcronyms();
        foreach (var draft in names.Where(IsPartyNoun))
            JoinPartyNoun(draft);
    }

    // "Brussels" that acts is the Commission, where the text speaks of it.
    private static bool IsSeatOfUnion(MentionDraft d) => d is { Kind: MentionKind.Metonym, Entry.Id: "org-eu", Alternative: not null };

    private MentionDraft AsCommission(MentionDraft draft)
    {
        if (Gazetteer.Default.Find("org-european-commission") is { } commission && clusters.Of(commission) is not null)
            draft.Entry = commission;
        return draft;
    }

    // "socialiștii", "the Liberals": the members stand for the party.
    private bool IsPartyNoun(MentionDraft d) => d is { Entry: { Table: GazetteerTable.Organisation, Kind: "party" } } && d.Kind == MentionKind.Name && d.End - d.First == 1 && PartyStem(d).Length > 3;

    private string PartyStem(MentionDraft d)
    {
        var word = tokens.Folded(d.First);
        if (tokens.Language == Language.English)
            return word is [.., 't' or 'l' or 'e' or 'n' or 'r', 's'] ? word[..^1] : "";
        return word.EndsWith("ilor", StringComparison.Ordinal) ? word[..^4] : word.EndsWith("ii", StringComparison.Ordinal) ? word[..^2] : "";
    }

    // Of the party that the text names by that word; else of the one that is known by it.
    private void JoinPartyNoun(MentionDraft draft)
    {
        var stem = PartyStem(draft);
        var parties = clusters.All.Where(c => c.Type == EntityType.Organization && NamesOf(c).Any(n => n.Split(' ') is { Length: > 1 } words && words.Any(IsParty) && Array.Exists(words, w => w.StartsWith(stem, StringComparison.Ordinal)))).ToList();
        var known = clusters.Of(draft.Entry!);
        if (parties is [var only] && (known is null || only == known))
            draft.Entry = only.Entry;
        else if (known is null && !tokens.IsCapitalised(draft.First) && draft.Entry!.In != "ro")
            return;
        Join(draft, parties is [var party] && known is null ? party : known);

        static IEnumerable<string> NamesOf(EntityCluster c) => c.Entry is { } entry ? EntityCluster.KnownNames(entry) : c.Names;
        static bool IsParty(string word) => word.StartsWith("partid", StringComparison.Ordinal) || ProperWords.IsParty(word);
    }

    // One word of a known person's name: it belongs first of all to whoever in the text bears it in full.
    private static bool IsSurname(MentionDraft draft) => draft.End - draft.First == 1 && draft.Entry is { Table: GazetteerTable.Person } or { Table: GazetteerTable.Event, Kind: "festival" };

    private void Join(MentionDraft draft)
    {
        if (IsSurname(draft) && _index.WithSurname(tokens.Folded(draft.First)).Where(c => c.Type == EntityType.Person && c.GenderFits(GenderBefore(draft))).MaxBy(c => (c.LastBefore(draft) >= 0, c.Drafts.Count, -c.FirstAt)) is { } bearer)
        {
            draft.Entry = bearer.Entry;
            draft.Name = bearer.Entry is null ? tokens.Folded(draft.First) : "";
            Join(draft, bearer);
            return;
        }
        var cluster = draft.Entry is not null
            ? draft.CountryOf.Length > 0 ? OfOrigin(draft) : clusters.Of(draft.Entry)
            : _index.Candidates(draft.Name).Where(c => c.Fits(draft, tokens.Language) && c.GenderFits(GenderBefore(draft))).MaxBy(c => (c.NameScore(draft.Name), c.LastBefore(draft)));
        // "Sorin", of whom the family speaks.
        if (cluster is null && draft.Entry is null && draft.End - draft.First == 1 && draft.Kind == MentionKind.Name && (_firstNames.Contains(draft.Name) || !draft.IsCommonWord)
            && clusters.All.Where(c => c.Type == EntityType.Person && c.Names.Exists(n => n.StartsWith(draft.Name + " ", StringComparison.Ordinal))).ToList() is [var friend])
            cluster = friend;
        if (cluster is null && draft.Entry is { Table: GazetteerTable.Person } person)
            cluster = EntityCluster.KnownNames(person).SelectMany(_index.Named).Where(c => c.Entry is null && c.Type == EntityType.Person).MinBy(c => c.Number);
        Join(draft, cluster);
    }

    // "Garda de Coastă italiană" and "Garda de Coastă elenă" are two.
    private EntityCluster? OfOrigin(MentionDraft draft) => clusters.All.FirstOrDefault(c => c.Entry == draft.Entry && c.Drafts.Exists(d => d.CountryOf == draft.CountryOf))
        ?? clusters.All.FirstOrDefault(c => c.Entry == draft.Entry && c.Drafts.TrueForAll(d => d.CountryOf.Length == 0));

    // "lui Dobrin", "Mr Dobrin": not his wife.
    private char GenderBefore(MentionDraft draft) => draft.First == 0 || draft.Name.Contains(' ') ? 'u' : tokens.Folded(draft.First - 1) switch
    {
        "lui" when tokens.Language == Language.Romanian && !_firstNames.Contains(draft.Name) => 'm',
        var title when _beside.Man.Contains(title) => 'm',
        var title when _beside.Woman.Contains(title) => 'f',
        _ => 'u',
    };

    private void Join(MentionDraft draft, EntityCluster? cluster)
    {
        var isKnown = cluster?.Entry is not null;
        cluster = clusters.Join(draft, cluster);
        if (draft.Name.Length > 0)
            _index.Note(cluster, [draft.Name]);
        if (!isKnown && cluster.Entry is { } entry)
            _index.Note(cluster, EntityCluster.KnownNames(entry));
    }

    // "Direcția Națională Anticorupție (DNA)": the initials of a name that stands in the text, or in brackets behind one.
    private void JoinAcronyms()
    {
        var acronyms = clusters.All.Where(c => c.Entry is null && c.Names.Count == 0 && c.Acronyms.Count > 0).ToList();
        var named = clusters.All.Where(c => c.Type is EntityType.Organization or EntityType.Other).ToList();
        var byInitials = named.SelectMany(c => c.Names.Select(n => (Initials: Initials(n), Cluster: c))).ToLookup(x => x.Initials, x => x.Cluster, StringComparer.Ordinal);
        var byEnd = named.SelectMany(c => c.Drafts.Select(d => (Draft: d, Cluster: c))).ToLookup(x => x.Draft.End);
        var pairs = new List<(EntityCluster, EntityCluster)>();
        foreach (var acronym in acronyms)
        {
            var full = byInitials[acronym.Acronyms[0]].FirstOrDefault()
                ?? acronym.Drafts.SelectMany(d => byEnd[d.First - 1].Where(x => (x.Cluster.Names.Count > 0 || x.Cluster.Entry is not null) && IsBracketed(x.Draft, d))).FirstOrDefault().Cluster;
            if (full is not null && full != acronym)
                pairs.Add((acronym, full));
        }
        // "ISJ Bacău" for Inspectoratul Școlar Județean Bacău: the town stands behind the initials too.
        foreach (var local in clusters.All.Where(c => c.Entry is null && c.Names.Count > 0 && c.Type is EntityType.Organization && c.Drafts.TrueForAll(StartsInCapitals)))
            if (local.Names[0].IndexOf(' ') is > 1 and var gap && named.Find(c => c != local && c.Names.Exists(n => n.EndsWith(local.Names[0][gap..], StringComparison.Ordinal) && Initials(n[..^(local.Names[0].Length - gap)]) == local.Names[0][..gap])) is { } full && !pairs.Exists(p => p.Item1 == local || p.Item2 == local))
                pairs.Add((local, full));
        clusters.Merge(pairs);
        JoinShortened();
    }

    // "Banca Națională" for the known bank whose name goes on, "DSP" for the Direcția de Sănătate Publică Iași: the one of that name in the text.
    private void JoinShortened()
    {
        var known = clusters.All.Where(c => c.Entry is { Table: GazetteerTable.Organisation, Kind: "government" or "bank" or "police" or "court" or "eu" or "un" or "international" }).ToList();
        var pairs = new List<(EntityCluster, EntityCluster)>();
        foreach (var named in clusters.All.Where(c => c.Entry is null && c.Type == EntityType.Organization && c.Names.Count > 0 && c.Names.TrueForAll(n => n.Contains(' '))))
        {
            var fitting = known.FindAll(k => k.Entry!.Names.GetValueOrDefault(tokens.Language.Code, []).Any(n => named.Names.TrueForAll(name => IsBeginning(name, Folding.Fold(n, tokens.Language))))
                || (k.Entry!.Kind is "government" or "police" && k.Drafts.TrueForAll(d => d.Kind == MentionKind.Acronym) && named.Drafts.Exists(d => d.Places.Count > 0)
                    && k.Entry!.Names.GetValueOrDefault(tokens.Language.Code, []).Any(n => named.Names.TrueForAll(name => IsBeginning(Folding.Fold(n, tokens.Language), name)))));
            if (fitting is [var only] && !pairs.Exists(p => p.Item1 == only || p.Item2 == only))
                pairs.Add(known.Contains(only) && named.Drafts.Exists(d => d.Places.Count > 0) ? (only, named) : (named, only));
        }
        clusters.Merge(pairs);
    }

    // Word by word, in any case.
    private static bool IsBeginning(string part, string whole)
    {
        var (x, y) = (part.Split(' '), whole.Split(' '));
        return x.Length > 1 && x.Length < y.Length && !x.Where((w, i) => Math.Max(NameSimilarity.OfWord(w, y[i]), w.Length > 4 ? NameSimilarity.JaroWinkler(w, y[i]) : 0) < NameSimilarity.SameSurname).Any();
    }

    private bool StartsInCapitals(MentionDraft draft) => draft.End - draft.First > 1 && tokens[draft.First].Length is > 1 and < 6 && !tokens.Surface(draft.First).ContainsAnyExceptInRange('A', 'Z');

    // "Mișcarea pentru Drepturi și Libertăți (DPS)": what the text says an acronym stands for goes before what the gazetteer knows.
    private void ReadBrackets(IReadOnlyList<MentionDraft> names)
    {
        var byEnd = names.Where(n => n.Kind == MentionKind.Name && n.Type is EntityType.Organization && n.End - n.First > 1).ToLookup(n => n.End);
        var meant = new Dictionary<string, MentionDraft>(StringComparer.Ordinal);
        foreach (var acronym in names.Where(n => n is { Kind: MentionKind.Acronym, Entry.Table: GazetteerTable.Organisation } && n.End - n.First == 1))
            if (byEnd[acronym.First - 1].FirstOrDefault(n => n.Entry != acronym.Entry && IsBracketed(n, acronym)) is { } name)
                meant.TryAdd(tokens.Folded(acronym.First), name);
        if (meant.Count == 0)
            return;
        foreach (var acronym in names.Where(n => n.Kind == MentionKind.Acronym && n.End - n.First == 1))
            if (meant.TryGetValue(tokens.Folded(acronym.First), out var name))
                (acronym.Entry, acronym.Name) = (name.Entry, name.Entry is null ? tokens.Folded(acronym.First) : "");
    }

    private bool IsBracketed(MentionDraft name, MentionDraft acronym) =>
        acronym.First == name.End + 1 && tokens.IsMark(name.End, '(') && acronym.End < tokens.Count && tokens.IsMark(acronym.End, ')') && name.End - name.First > 1;

    private static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 2 || w.Length == 1).Select(w => w[0]));
}
