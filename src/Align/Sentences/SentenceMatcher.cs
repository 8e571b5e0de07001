namespace Align.Sentences;

/// <summary>Aligns two sides in passes, each with what the one before has found: rates, lengths, shapes and a lexicon of the document's own.</summary>
internal sealed class SentenceMatcher
{
    // With a lexicon the first pass is nearly right. Without, evidence counts for less at first, until there is more of it.
    private const int PassesWithLexicon = 2;
    private const int PassesWithout = 8;
    private const double FirstShareWithout = 0.5;
    private const double KnownShare = 0.3;
    // Of beads found by chance it would be learned that nothing is ever answered; without a lexicon there are few others at first.
    private const float CountedWithLexicon = 0.8f;

    private const double RelatedShare = 0.25;
    private const float SurePosterior = 0.95f;

    private readonly SentenceSide _source;
    private readonly SentenceSide _target;
    private readonly ReadOnlyMemory<UnitMatch> _known;
    private readonly bool _hasLexicon;
    private readonly int _threads;

    public SentenceMatcher(SentenceSide source, SentenceSide target, Language sourceLanguage, int threads)
    {
        (_source, _target, _threads) = (source, target, threads);
        _hasLexicon = Math.Min(Known(source), Known(target)) >= KnownShare;
        _known = UnitMatcher.Match(source.Types, target.Types, sourceLanguage);
    }

    public List<Bead> Align(bool crossing, SentenceProgress progress, CancellationToken cancellationToken)
    {
        if (_source.Count == 0 || _target.Count == 0)
            return Alone();
        var (bySource, byTarget) = (MatchTable.BySource(_known, [], _source.Types.Length), MatchTable.ByTarget(_known, [], _target.Types.Length));
        var knownBySource = bySource;
        var (knownSourcePlaces, knownTargetPlaces) = Work.Both(_threads, () => AnswerPlaces.Of(_source.Types.Length, _target, byTarget), () => AnswerPlaces.Of(_target.Types.Length, _source, bySource));
        var (sourcePlaces, targetPlaces) = (knownSourcePlaces, knownTargetPlaces);
        var (sourceRates, targetRates) = (AnswerRates.Guess(_source.Types), AnswerRates.Guess(_target.Types));
        var (lengths, marks, priors) = (LengthModel.Of(_source, _target), PunctuationModel.Of(_source, _target), ShapePriors.Guess);
        var lexicon = new LearnedMatches(_source, _target);
        var band = BandBuilder.NearAnchors(_source.Count, _target.Count, BandBuilder.IsSmall(_source.Count, _target.Count) ? [] : AnchorChain.Find(_source, _target, bySource));
        var passes = _hasLexicon ? PassesWithLexicon : PassesWithout;
        var (evidence, sourceOdds, targetOdds) = ((CellEvidence?)null, (UnitOdds?)null, (UnitOdds?)null);
        var memory = new SearchMemory();
        for (var pass = 1; ; pass++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (sourceOdds, targetOdds) = Work.Both(
                _threads, () => UnitOdds.Of(_source.Types, sourceRates, sourcePlaces, _target.Count, sourceOdds), () => UnitOdds.Of(_target.Types, targetRates, targetPlaces, _source.Count, targetOdds));
            evidence = CellEvidence.Of(band, _source, _target, bySource, byTarget, sourceOdds, targetOdds, _hasLexicon, _threads, evidence);
            var share = _hasLexicon ? 1 : FirstShareWithout + (1 - FirstShareWithout) * (pass - 1) / (passes - 1);
            var beads = BeadSearch.Search(band, new BeadModel(_source, _target, evidence, lengths, marks, priors, share, _hasLexicon), _threads, memory);
            if (pass == passes)
            {
                beads = WithoutChance(beads);
                beads = JoinedBeads.Of(beads, _source, _target);
                return crossing ? new CrossingBeads(_source.Whole(), _target.Whole(), bySource, byTarget, sourceOdds, targetOdds, lengths, _hasLexicon).Find(beads) : beads;
            }
            progress.Passed(pass, passes);
            var learned = lexicon.Learn(beads, knownBySource, _threads);
            (bySource, byTarget) = Work.Both(_threads, () => MatchTable.BySource(_known, learned, _source.Types.Length), () => MatchTable.ByTarget(_known, learned, _target.Types.Length));
            (sourcePlaces, targetPlaces) = Work.Both(
                _threads, () => knownSourcePlaces.With(learned.ConvertAll(m => (m.Source, m.Level)), _target, byTarget), () => knownTargetPlaces.With(learned.ConvertAll(m => (m.Target, m.Level)), _source, bySource));
            var least = _hasLexicon ? CountedWithLexicon : 0;
            (sourceRates, targetRates) = Work.Both(
                _threads,
                () => RateCounter.Count(_source, _target, byTarget, beads, b => (b.Source, b.SourceCount, b.Target, b.TargetCount), least),
                () => RateCounter.Count(_target, _source, bySource, beads, b => (b.Target, b.TargetCount, b.Source, b.SourceCount), least));
            (lengths, marks, priors) = (LengthModel.Of(_source, _target, beads), PunctuationModel.Of(_source, _target, beads), Priors(beads));
            band = BandBuilder.NearPath(_source.Count, _target.Count, beads, _hasLexicon);
        }
    }

    private List<Bead> Alone() =>
        [.. Enumerable.Range(0, _source.Count).Select(i => new Bead(i, 1, 0, 0, 1)), .. Enumerable.Range(0, _target.Count).Select(j => new Bead(0, 0, j, 1, 1))];

    // Where little of two documents is aligned, what is unsure is chance.
    private List<Bead> WithoutChance(List<Bead> beads)
    {
        double aligned = 0;
        foreach (var bead in beads)
            aligned += bead.IsEmpty ? 0 : bead.Posterior * (bead.SourceCount + bead.TargetCount);
        if (aligned >= RelatedShare * 2 * Math.Min(_source.Count, _target.Count))
            return beads;
        var kept = new List<Bead>(beads.Count);
        foreach (var bead in beads)
        {
            if (bead.IsEmpty || bead.Posterior >= SurePosterior)
            {
                kept.Add(bead);
                continue;
            }
            for (var i = bead.Source; i < bead.SourceEnd; i++)
                kept.Add(new Bead(i, 1, bead.Target, 0, 1 - bead.Posterior));
            for (var j = bead.Target; j < bead.TargetEnd; j++)
                kept.Add(new Bead(bead.SourceEnd, 0, j, 1, 1 - bead.Posterior));
        }
        return kept;
    }

    private static double Known(SentenceSide side)
    {
        var known = side.Types.Count(t => t.Term.IsKnown);
        return known / (double)Math.Max(1, side.Types.Length);
    }

    private static ShapePriors Priors(List<Bead> beads)
    {
        var counts = new double[BeadShape.All.Length];
        foreach (var bead in beads)
            counts[Array.IndexOf(BeadShape.All, new BeadShape(bead.SourceCount, bead.TargetCount))]++;
        return ShapePriors.Of(counts);
    }
}
