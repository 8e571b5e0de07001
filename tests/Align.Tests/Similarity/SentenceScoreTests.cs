using Align.Similarity;
using FsCheck;
using FsCheck.Fluent;

namespace Align.Tests.Similarity;

/// <summary>How much two sentences say the same.</summary>
public sealed class SentenceScoreTests
{
    private const string Romanian = "Președintele Franței a declarat luni că Germania va trimite 300 de soldați în Polonia.";
    private const string English = "The president of France said on Monday that Germany would send 300 soldiers to Poland.";

    [Fact]
    public void A_translation_scores_high_and_another_sentence_low()
    {
        Assert.True(Score(Romanian, English) > 0.75);
        Assert.True(Score(Romanian, "The new hospital in Cluj has no heating.") < 0.1);
    }

    [Fact]
    public void Nothing_shared_is_no_more_than_chance()
    {
        foreach (var (romanian, english) in new[] { ("", ""), ("Casa.", ""), ("", "House."), ("...", "!!!"), ("Zgrimbul vrelește.", "Quoxes fribble.") })
            Assert.InRange(Score(romanian, english), 0, 0.06);
    }

    [Fact]
    public void A_denied_a_number_changed_and_a_role_swapped_copy_score_lower()
    {
        var original = Score(Romanian, English);
        Assert.True(Score(Romanian, English.Replace("would", "would not", StringComparison.Ordinal)) < original);
        Assert.True(Score(Romanian, English.Replace("300", "400", StringComparison.Ordinal)) < original);
        Assert.True(Score(Romanian, "The president of Poland said on Monday that Germany would send 300 soldiers to France.") < original);
        Assert.True(Score(Romanian, English.Replace(".", "?", StringComparison.Ordinal)) < original);
    }

    [Fact]
    public void A_number_that_is_nearer_scores_higher()
    {
        double With(string number) => Score("Au fost răniți 100 de oameni.", $"{number} people were injured.");
        Assert.True(With("100") > With("110"));
        Assert.True(With("110") > With("150"));
        Assert.True(With("150") > With("900"));
    }

    [Fact]
    public void A_converted_measure_is_about_the_same()
    {
        double With(string measure) => Score("Au căzut 25 de centimetri de zăpadă.", $"{measure} of snow fell.");
        Assert.True(With("25 centimetres") > With("10 inches"));
        Assert.True(With("10 inches") > With("14 inches"));
        Assert.True(With("14 inches") > With("40 inches"));
    }

    [Fact]
    public void Names_match_across_spellings_and_demonyms()
    {
        Assert.True(Score("Londra a fost avertizată.", "London was warned.") > 0.8);
        Assert.True(Score("Zelenski a plecat.", "Zelensky left.") > 0.6);
        Assert.True(Score("Compozitorul Ciaikovski", "The composer Tchaikovsky") > 0.6);
    }

    [Fact]
    public void The_person_that_a_romanian_verb_says_is_told_apart()
    {
        Assert.True(Score("Ești obosit.", "You are tired.") > Score("Ești obosit.", "I am tired."));
        Assert.True(Score("Suntem obosiți.", "We are tired.") > Score("Suntem obosiți.", "They are tired."));
    }

    [Fact]
    public void Words_derived_from_a_translation_count_less_than_the_translation()
    {
        Assert.True(Score("o sugestie", "a suggestion") > Score("o sugestie", "suggested"));
        Assert.True(Score("o sugestie", "suggested") > Score("o sugestie", "a house"));
    }

    [Fact]
    public void False_friends_are_not_matched()
    {
        Assert.True(Score("actual", "actual") < Score("actual", "current"));
        Assert.True(Score("librărie", "library") < Score("librărie", "bookshop"));
    }

    [Fact]
    public void Diacritics_make_no_difference_where_the_words_are_clear() =>
        Assert.Equal(Score(Romanian, English), Score("Presedintele Frantei a declarat luni ca Germania va trimite 300 de soldati in Polonia.", English), 2);

    [Fact]
    public void Scores_are_between_0_and_1_and_the_same_again()
    {
        Prop.ForAll(Sentences(), pair =>
        {
            var score = Aligner.Default.Score(pair.Romanian, pair.English);
            Assert.InRange(score.Score, 0, 1);
            Assert.InRange(score.SourceCoverage, 0, 1);
            Assert.InRange(score.TargetCoverage, 0, 1);
            Assert.InRange(score.Disorder, 0, 1);
            Assert.Equal(score, Aligner.Default.Score(pair.Romanian, pair.English));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_score_is_above_its_bound()
    {
        Prop.ForAll(Sentences(), pair =>
        {
            var (source, target) = (Aligner.Default.ReadSource(pair.Romanian).Profile, Aligner.Default.ReadTarget(pair.English).Profile);
            var score = SentenceScorer.Score(source, target);
            var (negation, question) = (source.Marks.Negations != target.Marks.Negations, source.Marks.Asks != target.Marks.Asks);
            var bound = source.Total > 0 ? ScoreModel.Bound(source.Total, source.Total, target.Total, target.Total, negation, question) : 1;
            Assert.True(score.Score <= Math.Max(0, bound) + 1e-6, $"{score.Score} > {bound}: {pair}");
        }).QuickCheckThrowOnFailure();
    }

    private static double Score(string romanian, string english) => Aligner.Default.Score(romanian, english).Score;

    private static Arbitrary<(string Romanian, string English)> Sentences()
    {
        var romanian = Gen.Elements("ministrul", "a", "declarat", "că", "nu", "va", "pleca", "luni", "300", "de", "Rusia", "Vladimir Putin", "zgrimb", "\uD800", "„", "?", "10 km", "în 2018", "peste", "doi");
        var english = Gen.Elements("the", "minister", "said", "that", "he", "will", "not", "leave", "Monday", "300", "Russia", "Putin", "quox", "\uDFFF", "\"", "?", "6 miles", "in 2018", "more than", "two");
        return (from r in romanian.ListOf() from e in english.ListOf() select (string.Join(' ', r), string.Join(' ', e))).ToArbitrary();
    }
}
