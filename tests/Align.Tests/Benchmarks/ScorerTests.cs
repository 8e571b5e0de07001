using Align.Benchmarks.Quality;

namespace Align.Tests.Benchmarks;

/// <summary>The scorer behind the quality figures: a wrong ruler misleads everybody who reads it.</summary>
public sealed class ScorerTests : IDisposable
{
    // Ion Pop and ministrul on both sides; Cluj on both, taken for one with Iași by the system; one place that readers may differ about.
    private const string GoldJson = """
        { "entities": [
            { "id": "E1", "type": "PER", "status": "shared", "mentions": [
                { "doc": "ro", "start": 0, "end": 7, "kind": "name" }, { "doc": "ro", "start": 20, "end": 40, "min_start": 20, "min_end": 29, "kind": "nominal" },
                { "doc": "en", "start": 0, "end": 7, "kind": "name" }, { "doc": "en", "start": 60, "end": 70, "kind": "nominal" } ] },
            { "id": "E2", "type": "GPE", "status": "shared", "mentions": [ { "doc": "ro", "start": 50, "end": 54, "kind": "name" }, { "doc": "en", "start": 30, "end": 34, "kind": "name" } ] },
            { "id": "E3", "type": "GPE", "status": "ro_only", "mentions": [ { "doc": "ro", "start": 60, "end": 64, "kind": "name" } ] },
            { "id": "E4", "type": "GPE", "status": "shared", "optional": true, "mentions": [ { "doc": "ro", "start": 90, "end": 95, "kind": "name" }, { "doc": "en", "start": 90, "end": 95, "kind": "name" } ] } ],
          "claims": [
            { "id": "R1", "doc": "ro", "start": 100, "end": 150, "speaker": "E1" }, { "id": "R2", "doc": "ro", "start": 160, "end": 200, "speaker": null },
            { "id": "R3", "doc": "ro", "start": 210, "end": 250, "speaker": "narrator" },
            { "id": "N1", "doc": "en", "start": 100, "end": 150, "speaker": "E1" }, { "id": "N2", "doc": "en", "start": 160, "end": 200, "speaker": "E2", "speaker_open": true },
            { "id": "N3", "doc": "en", "start": 210, "end": 250, "speaker": null } ],
          "alignments": [
            { "ro": "R1", "en": "N1", "relation": "ro_entails_en", "acceptable": ["equivalent"], "required": true },
            { "ro": "R2", "en": "N2", "relation": "contradicts", "acceptable": [], "required": true },
            { "ro": "R3", "en": "N3", "relation": "overlaps", "acceptable": [], "required": false } ],
          "false_pairs": [
            { "level": "claim", "ro": "R1", "en": "N3", "must": "flag or refuse" }, { "level": "claim", "ro": "R3", "en": "N1", "must": "refuse" },
            { "level": "entity", "ro": "E2", "en": "E3" }, { "level": "entity", "ro": "E1", "en": "E2" } ] }
        """;

    private const string ResultJson = """
        { "entities": [
            { "id": "e1", "aligned": true, "mentions": [
                { "side": "source", "start": 0, "end": 7, "kind": "name" }, { "side": "source", "start": 20, "end": 29, "kind": "nominal" }, { "side": "source", "start": 300, "end": 302, "kind": "pronoun" },
                { "side": "target", "start": 0, "end": 7, "kind": "name" } ] },
            { "id": "e2", "aligned": true, "mentions": [
                { "side": "source", "start": 50, "end": 54, "kind": "name" }, { "side": "source", "start": 60, "end": 64, "kind": "name" }, { "side": "target", "start": 30, "end": 34, "kind": "name" } ] },
            { "id": "e3", "aligned": true, "mentions": [ { "side": "source", "start": 90, "end": 95, "kind": "name" }, { "side": "target", "start": 90, "end": 95, "kind": "name" } ] },
            { "id": "e4", "aligned": true, "mentions": [ { "side": "source", "start": 400, "end": 405, "kind": "name" }, { "side": "target", "start": 400, "end": 405, "kind": "name" } ] } ],
          "claims": {
            "source": [ { "id": "s1", "start": 105, "end": 150, "speaker": "e1" }, { "id": "s2", "start": 160, "end": 200, "speaker": "e1" }, { "id": "s3", "start": 210, "end": 250, "speaker": null } ],
            "target": [ { "id": "t1", "start": 100, "end": 150, "speaker": "e2" }, { "id": "t2", "start": 165, "end": 200, "speaker": null }, { "id": "t3", "start": 210, "end": 250, "speaker": null }, { "id": "t4", "start": 260, "end": 280, "speaker": null } ] },
          "links": [
            { "source": "s1", "target": "t1", "score": 0.9, "relation": "equivalent", "differences": [] },
            { "source": "s2", "target": "t2", "score": 0.7, "relation": "overlaps", "differences": [] },
            { "source": "s3", "target": "t3", "score": 0.6, "relation": "contradicts", "differences": ["quantity"] },
            { "source": "s1", "target": "t3", "score": 0.6, "relation": "overlaps", "differences": ["time"] },
            { "source": "s3", "target": "t1", "score": 0.6, "relation": "contradicts", "differences": ["time"] } ] }
        """;

    private readonly string _gold = Path.GetTempFileName();

    public ScorerTests() => File.WriteAllText(_gold, GoldJson);

    public void Dispose() => File.Delete(_gold);

    [Fact]
    public void Every_figure_is_counted_as_defined() =>
        Assert.Equal(
            """
            entity  P 0.667 R 1.000 F1 0.800 (2 shared)
            mention P 0.625 R 0.833 F1 0.714 (6) name 4/4 nominal 1/2
            claim   P 0.857 R 1.000 F1 0.923 (6) speaker 3/5
            pair    P 0.500 R 1.000 F1 0.667 (2 required) relation 1/2 contradictions P 0.000 R 0.000 F1 0.000 (1)
            traps   2/4 refused
            """.ReplaceLineEndings("\n") + "\n",
            Score().ToLines());

    [Fact]
    public void Figures_of_several_pairs_are_pooled_by_their_counts()
    {
        var (once, twice) = (Score(), Score());
        twice.Add(Score());
        Assert.Equal((once.Entities.Gold * 2, once.Pairs.Right * 2, once.Traps.All * 2), (twice.Entities.Gold, twice.Pairs.Right, twice.Traps.All));
        Assert.Equal(once.Mentions.F1, twice.Mentions.F1, 12);
        Assert.Equal(once.OfKind("name").All * 2, twice.OfKind("name").All);
    }

    [Fact]
    public void Ties_are_rounded_to_the_even_digit()
    {
        Assert.Equal("0.062", Figures.Three(0.0625));
        Assert.Equal("0.188", Figures.Three(0.1875));
        Assert.Equal("0.667", Figures.Three(2 / 3.0));
        Assert.Equal("1.000", Figures.Three(1));
    }

    private Figures Score() => Scorer.Score(Gold.Load(_gold), Result.Parse(ResultJson));
}
