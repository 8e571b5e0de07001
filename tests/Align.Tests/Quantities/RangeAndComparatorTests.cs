namespace Align.Tests.Quantities;

public sealed class RangeAndComparatorTests
{
    [Theory]
    [InlineData("ro", "Între 3 și 5 ore.", "Duration 3–5 hour")]
    [InlineData("ro", "Sunt 30–40.", "Number 30–40")]
    [InlineData("ro", "De la 10 la 12 grade.", "Measure 10–12 degree")]
    [InlineData("ro", "Trei-patru zile, două sau trei zile.", "Duration 3–4 day; Duration 2–3 day")]
    [InlineData("ro", "Între 3% și 5%.", "Percent 3–5 percent")]
    [InlineData("ro", "10 până la 12 persoane.", "Count 10–12 person")]
    [InlineData("ro", "30-40 de milioane de lei.", "Money 30000000–40000000 RON")]
    [InlineData("en", "Between 3 and 5 hours.", "Duration 3–5 hour")]
    [InlineData("en", "There are 30–40, or 30 - 40.", "Number 30–40; Number 30–40")]
    [InlineData("en", "From 10 to 12 degrees.", "Measure 10–12 degree")]
    [InlineData("en", "Two to three million people.", "Count 2000000–3000000 person")]
    [InlineData("en", "Two or three days.", "Duration 2–3 day")]
    [InlineData("en", "Between 3% and 5%.", "Percent 3–5 percent")]
    [InlineData("en", "It was 500 or 2.", "Number 500; Number 2")]
    public void Ranges(string language, string text, string expected) => Reading.Check(language, text, expected);

    [Theory]
    [InlineData("ro", "Între 3% și", "Percent 3 percent")]
    [InlineData("ro", "9:30 până la", "Time 09:30")]
    [InlineData("ro", "10 până la", "Number 10")]
    [InlineData("ro", "14 martie până la", "Date --03-14")]
    [InlineData("ro", "€10 –", "Money 10 EUR")]
    [InlineData("en", "From 10 euros to", "Money 10 EUR")]
    [InlineData("en", "From 2014 to", "Date 2014")]
    [InlineData("en", "Two or", "Number 2")]
    [InlineData("en", "From 9am to", "Time 09:00")]
    [InlineData("en", "July 7-", "Date --07-07")]
    public void A_range_that_breaks_off_is_its_lower_end(string language, string text, string expected) => Reading.Check(language, text, expected);

    [Theory]
    [InlineData("ro", "A câștigat cu 2-1.", "Score 2–1")]
    [InlineData("ro", "Steaua a pierdut cu 1-3.", "Score 1–3")]
    [InlineData("ro", "Dinamo - Rapid 2:1.", "Score 2–1")]
    [InlineData("ro", "Au votat patru la unu.", "Score 4–1")]
    [InlineData("en", "They won 2-1, then drew 0–0.", "Score 2–1; Score 0–0")]
    [InlineData("en", "It passed 52-48.", "Score 52–48")]
    [InlineData("en", "They voted four to one.", "Score 4–1")]
    [InlineData("en", "It takes 1-2 days.", "Duration 1–2 day")]
    [InlineData("en", "A 4-4-2 formation.", "")]
    public void A_score_is_no_range(string language, string text, string expected) => Reading.Check(language, text, expected);

    [Theory]
    [InlineData("peste 800 de oameni", ">800")]
    [InlineData("mai mult de 800 de oameni", ">800")]
    [InlineData("aproape 800 de oameni", "~800")]
    [InlineData("circa 800 de oameni", "~800")]
    [InlineData("aproximativ 800 de oameni", "~800")]
    [InlineData("în jur de 800 de oameni", "~800")]
    [InlineData("vreo 800 de oameni", "~800")]
    [InlineData("cel puțin 800 de oameni", "≥800")]
    [InlineData("nu mai puțin de 800 de oameni", "≥800")]
    [InlineData("minimum 800 de oameni", "≥800")]
    [InlineData("800 de oameni sau mai mult", "≥800")]
    [InlineData("până la 800 de oameni", "≤800")]
    [InlineData("cel mult 800 de oameni", "≤800")]
    [InlineData("nu mai mult de 800 de oameni", "≤800")]
    [InlineData("sub 800 de oameni", "<800")]
    [InlineData("mai puțin de 800 de oameni", "<800")]
    [InlineData("exact 800 de oameni", "800")]
    public void Romanian_comparators(string text, string expected)
    {
        Reading.Check("ro", $"Au fost {text}.", $"Count {expected} person");
        Assert.Equal(text, Reading.One("ro", $"Au fost {text}.").Text);
    }

    [Theory]
    [InlineData("more than 800 people", ">800")]
    [InlineData("over 800 people", ">800")]
    [InlineData("at least 800 people", "≥800")]
    [InlineData("no fewer than 800 people", "≥800")]
    [InlineData("800 people or more", "≥800")]
    [InlineData("up to 800 people", "≤800")]
    [InlineData("no more than 800 people", "≤800")]
    [InlineData("nearly 800 people", "~800")]
    [InlineData("some 800 people", "~800")]
    [InlineData("around 800 people", "~800")]
    [InlineData("800 people or so", "~800")]
    [InlineData("fewer than 800 people", "<800")]
    [InlineData("under 800 people", "<800")]
    [InlineData("exactly 800 people", "800")]
    public void English_comparators(string text, string expected)
    {
        Reading.Check("en", $"There were {text}.", $"Count {expected} person");
        Assert.Equal(text, Reading.One("en", $"There were {text}.").Text);
    }

    [Theory]
    [InlineData("en", "It killed 5 people, at least 3 of them children.", "Count 5 person; Number ≥3")]
    [InlineData("en", "It has 500 plus 3.", "Number 500; Number 3")]
    [InlineData("ro", "Au murit 5 oameni, cel puțin 3 copii.", "Count 5 person; Count ≥3 child")]
    [InlineData("en", "At 9 sharp declines began.", "Count 9")]
    public void A_comparator_belongs_to_the_number_it_bounds(string language, string text, string expected) => Reading.Check(language, text, expected);
}
