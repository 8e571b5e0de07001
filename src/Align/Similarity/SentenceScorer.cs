namespace Align.Similarity;

/// <summary>
/// Scores how much two short texts say the same: every word and quantity of either side is as good as its best answer on the other (a shared concept or name, the same
/// word, a cognate, an equal value), weighted by rarity. <see cref="ScoreModel"/> judges what was answered.
/// </summary>
internal static class SentenceScorer
{
    private const int StackLimit = 256;

    public static SentenceScore Score(SentenceProfile sourceProfile, SentenceProfile targetProfile)
    {
        var (source, target) = (sourceProfile.Keys, targetProfile.Keys);
        var (s, t) = (source.Units.Length, target.Units.Length);
        var matches = new Matches(
            s <= StackLimit ? stackalloc float[s] : new float[s],
            t <= StackLimit ? stackalloc float[t] : new float[t],
            s <= StackLimit ? stackalloc int[s] : new int[s]);
        MatchKeys(source, target, ref matches);
        MatchSpellings(source, target, sourceProfile.Language, ref matches);
        var quantitiesDiffer = MatchQuantities(source, target, ref matches);
        return ScoreModel.Score(new ScoreModel.Answers(
            Matches.Answered(source.Weights, matches.Source), sourceProfile.Total, Matches.Answered(target.Weights, matches.Target), targetProfile.Total,
            sourceProfile.Length, targetProfile.Length, matches.Disorder(source.Weights), quantitiesDiffer, sourceProfile.Marks, targetProfile.Marks));
    }

    // Both sides stand in the order of their keys; of a stem there are two keys in a row, one for unknown words, one for known ones. Written out where it is used, for speed:
    // every pair that is scored comes through here.
    private static void MatchKeys(ProfileKeys source, ProfileKeys target, ref Matches matches)
    {
        ulong[] a = source.Keys, b = target.Keys;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            if (!TermStrength.AreOne(a[i], b[j]))
            {
                if (a[i] < b[j])
                    i++;
                else
                    j++;
                continue;
            }
            for (var k = j; k < b.Length && TermStrength.AreOne(a[i], b[k]); k++)
                matches.Add(source.UnitOfKey[i], target.UnitOfKey[k], TermStrength.OfKeys(a[i], b[k]));
            i++;
        }
    }

    private static void MatchSpellings(ProfileKeys source, ProfileKeys target, Language language, ref Matches matches)
    {
        foreach (ref readonly var s in source.Spellings.AsSpan())
            foreach (ref readonly var t in target.Spellings.AsSpan())
                matches.Add(s.Unit, t.Unit, TermStrength.OfSpellings(s, t, language));
    }

    // Whether some quantity has others of its kind on the other side and none of its value.
    private static bool MatchQuantities(ProfileKeys source, ProfileKeys target, ref Matches matches)
    {
        var differ = false;
        foreach (var s in source.Quantities)
        {
            var (value, hasRival) = (source.Units[s].Quantity!, false);
            foreach (var t in target.Quantities)
            {
                var other = target.Units[t].Quantity!;
                hasRival |= other.Kind == value.Kind;
                matches.Add(s, t, value.LikenessTo(other));
            }
            differ |= hasRival && matches.Source[s] < QuantityValue.Same;
        }
        return differ;
    }
}
