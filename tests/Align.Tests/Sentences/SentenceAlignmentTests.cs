using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Sentences;

public sealed class SentenceAlignmentTests
{
    [Fact]
    public void Translations_in_step_are_aligned_one_to_one_and_surely()
    {
        var alignment = Story.Align(Story.Romanian, Story.English);
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"[{i}]:[{i}]"), Story.Beads(alignment));
        Assert.All(alignment.Beads, b => Assert.InRange(b.Score, SentenceAlignment.DoubtfulScore, 1));
    }

    [Fact]
    public void Text_without_diacritics_is_aligned_the_same()
    {
        string[] bare = [.. Story.Romanian.Select(s => s.Replace('ă', 'a').Replace('â', 'a').Replace('î', 'i').Replace('ș', 's').Replace('ț', 't').Replace('Ș', 'S'))];
        Assert.Equal(Story.Beads(Story.Align(Story.Romanian, Story.English)), Story.Beads(Story.Align(bare, Story.English)));
    }

    [Fact]
    public void Sentences_that_one_side_joins_make_one_bead()
    {
        string[] joined = [Story.English[0], Story.English[1] + " " + Story.English[2], .. Story.English[3..]];
        Assert.Contains("[1,2]:[1]", Story.Beads(Story.Align(Story.Romanian, joined)));
    }

    [Fact]
    public void A_line_of_several_sentences_is_joined_with_all_that_translate_any_of_them()
    {
        string[] source = [Story.Romanian[0], Story.Romanian[1] + " " + Story.Romanian[2], .. Story.Romanian[3..]];
        string[] target = [Story.English[0], Story.English[1], Story.English[2] + " " + Story.English[3], .. Story.English[4..]];
        Assert.Equal(["[0]:[0]", "[1,2]:[1,2]"], Story.Beads(Story.Align(source, target))[..2]);
    }

    [Fact]
    public void A_line_of_which_one_sentence_is_translated_is_with_that()
    {
        string[] source = [Story.Romanian[0], Story.Romanian[1] + " " + Story.Romanian[2], .. Story.Romanian[3..]];
        string[] target = [Story.English[0], Story.English[2], .. Story.English[3..]];
        Assert.Equal(Enumerable.Range(0, 11).Select(i => $"[{i}]:[{i}]"), Story.Beads(Story.Align(source, target)));
    }

    [Fact]
    public void A_heading_without_a_mark_is_not_lost_in_its_line()
    {
        string[] source = ["Autobuze noi pentru Bistrița În toamnă vor circula 14.", .. Story.Romanian[1..]];
        string[] target = ["New buses for Bistrița", "In the autumn 14 will be in service.", .. Story.English[1..]];
        Assert.Equal("[0]:[0,1]", Story.Beads(Story.Align(source, target))[0]);
    }

    [Fact]
    public void A_block_that_is_missing_stands_alone()
    {
        string[] rest = [.. Story.English[..3], .. Story.English[8..]];
        Assert.Equal(
            ["[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[]", "[4]:[]", "[5]:[]", "[6]:[]", "[7]:[]", "[8]:[3]", "[9]:[4]", "[10]:[5]", "[11]:[6]"],
            Story.Beads(Story.Align(Story.Romanian, rest)));
    }

    [Fact]
    public void A_passage_elsewhere_is_found_where_beads_may_cross_and_only_there()
    {
        string[] moved = [.. Story.English[4..8], .. Story.English[..4], .. Story.English[8..]];
        var crossing = Story.Beads(Story.Align(Story.Romanian, moved, new SentenceOptions { Crossing = true }));
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"[{i}]:[{(i < 4 ? i + 4 : i < 8 ? i - 4 : i)}]"), crossing);
        Assert.Equal(8, Story.Align(Story.Romanian, moved).Beads.Count(b => b.IsPair));
    }

    [Fact]
    public void Nothing_crosses_where_nothing_moved() =>
        Assert.Equal(Story.Beads(Story.Align(Story.Romanian, Story.English)), Story.Beads(Story.Align(Story.Romanian, Story.English, new SentenceOptions { Crossing = true })));

    [Fact]
    public void A_lone_sentence_that_is_only_somewhat_like_another_does_not_cross()
    {
        string[] source = ["Trei tineri au fost arestați la Cluj.", .. Story.Romanian];
        string[] target = [.. Story.English, "Three people were injured on a road to Oradea."];
        Assert.Equal(12, Story.Align(source, target, new SentenceOptions { Crossing = true }).Beads.Count(b => b.IsPair));
    }

    [Fact]
    public void Blank_lines_are_counted_but_are_no_sentences() =>
        Assert.Equal(["[1]:[0]", "[4]:[2]"], Story.Beads(Story.Align(["", Story.Romanian[0], " ", "\t", Story.Romanian[1]], [Story.English[0], "", Story.English[1], ""])));

    [Fact]
    public void A_running_text_is_split_and_offsets_are_into_it()
    {
        var (source, target) = (string.Join(' ', Story.Romanian) + "\n", "  " + string.Join("\n\n", Story.English));
        var alignment = Aligner.Default.AlignSentences(source, target);
        Assert.Equal(12, alignment.Beads.Count(b => b.IsPair));
        Assert.All(alignment.Source, s => Assert.Equal(s.Text, source[s.Start..s.End]));
        Assert.All(alignment.Target, s => Assert.Equal(s.Text, target[s.Start..s.End]));
    }

    [Fact]
    public void Other_ways_round_work_too()
    {
        var aligner = Aligner.Between(Language.English, Language.Romanian).Build();
        Assert.Equal(Enumerable.Range(0, 12).Select(i => $"[{i}]:[{i}]"), Story.Beads(aligner.AlignSentences(Story.English, Story.Romanian)));
    }

    [Fact]
    public void Empty_sides_leave_the_other_alone()
    {
        Assert.Empty(Aligner.Default.AlignSentences("", "").Beads);
        Assert.Equal(["[]:[0]", "[]:[1]"], Story.Beads(Story.Align([], Story.English[..2])));
        Assert.Equal(["[0]:[]"], Story.Beads(Story.Align(Story.Romanian[..1], ["", " "])));
    }

    [Fact]
    public void Languages_that_are_not_built_in_are_aligned_by_names_numbers_and_length()
    {
        var aligner = Aligner.Between(Language.Of("de"), Language.Of("fr")).Build();
        var alignment = aligner.AlignSentences(
            ["Hillary erreichte den Everest 1953.", "Der Annapurna wurde 1950 von Herzog bestiegen.", "Der K2 fiel 1954 an Lacedelli und Compagnoni."],
            (string[])["Hillary atteignit l'Everest en 1953.", "L'Annapurna fut gravi en 1950 par Herzog.", "Le K2 tomba en 1954 devant Lacedelli et Compagnoni."]);
        Assert.Equal(["[0]:[0]", "[1]:[1]", "[2]:[2]"], Story.Beads(alignment));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var one = Story.Align(Story.Romanian, Story.English, new SentenceOptions { Threads = 1 }).ToBeads();
        Assert.Equal(one, Story.Align(Story.Romanian, Story.English, new SentenceOptions { Threads = 4 }).ToBeads());
    }

    [Fact]
    public void Options_out_of_range_are_named() =>
        Assert.Contains("Threads", Assert.Throws<ArgumentException>(() => Story.Align([], [], new SentenceOptions { Threads = 0 })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_cancelled_token_stops_the_work()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Aligner.Default.AlignSentences(Story.Romanian, Story.English, null, source.Token));
    }

    [Fact]
    public void Every_sentence_is_in_one_bead_whatever_the_texts()
    {
        string[] pieces = [.. Story.Romanian[..4], .. Story.English[..4], "", "\ud800", "\u0001", "]]>", "1.", new string('x', 5000), "…"];
        var lines = Gen.Elements(pieces).ArrayOf();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(lines.Two().ToArbitrary(), (Func<(string[] A, string[] B), bool>)(pair =>
        {
            foreach (var crossing in new[] { false, true })
            {
                var alignment = Story.Align(pair.A, pair.B, new SentenceOptions { Crossing = crossing });
                if (!alignment.Beads.SelectMany(b => b.Source).Select(s => s.Number).Order().SequenceEqual(alignment.Source.Select(s => s.Number))
                    || !alignment.Beads.SelectMany(b => b.Target).Select(s => s.Number).Order().SequenceEqual(alignment.Target.Select(s => s.Number))
                    || alignment.Beads.Any(b => b.Score is < 0 or > 1))
                    return false;
            }
            return true;
        })));
    }

    [Fact]
    public void Pairs_of_no_use_are_told()
    {
        var beads = Story.Align(["Nu s-a tradus nimic din ce e aici.", Story.Romanian[1]], ["Nu s-a tradus nimic din ce e aici.", Story.English[1]]).Beads;
        Assert.True(beads[0].Problems.HasFlag(PairProblems.Identical));
        Assert.True(beads[0].Problems.HasFlag(PairProblems.WrongLanguage));
        Assert.Equal(PairProblems.None, beads[1].Problems & ~PairProblems.Doubtful);
        Assert.Equal(PairProblems.OneSided, Story.Align(["Ceva."], []).Beads[0].Problems);
    }
}
