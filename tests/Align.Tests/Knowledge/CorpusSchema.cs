namespace Align.Tests.Knowledge;

/// <summary>What may stand in a column.</summary>
/// <param name="Name">The column.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Allowed">The values it may have, where they are listed.</param>
internal sealed record CorpusColumn(string Name, CellKind Kind, params string[] Allowed)
{
    /// <summary>The language its words are in, or null.</summary>
    public string? Language { get; init; }

    public bool MayBeEmpty { get; init; }
}

internal enum CellKind
{
    /// <summary>Values separated by a comma and a space.</summary>
    List,

    /// <summary>One value.</summary>
    One,

    /// <summary>One of the listed values.</summary>
    Listed,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A free remark.</summary>
    Note,
}

/// <summary>The columns of the tables, as the READMEs of <c>corpus/</c> describe them.</summary>
internal static class CorpusSchema
{
    private static readonly CorpusColumn Note = new("note", CellKind.Note) { MayBeEmpty = true };

    /// <summary>The columns of a table by its path below <c>corpus/</c>; null where no README describes it.</summary>
    public static CorpusColumn[]? Of(string file)
    {
        var parts = file.Split('/');
        var name = parts[^1];
        return parts[0] switch
        {
            "lexicon" when name == "false-friends.tsv" => [Words("ro", "ro"), Words("en", "en"), Optional(Words("ro_means", "en")), Optional(Words("en_means", "ro"))],
            "lexicon" when name == "diacritic-pairs.tsv" => [One("plain"), One("marked"), Note],
            "lexicon" =>
            [
                Words("ro", "ro"), Words("en", "en"), Listed("pos", "n v adj adv prep conj pron det num part intj phr"), Listed("freq", "1 2 3 4 5"), Note,
            ],
            "wording" when name == "related.tsv" => [Words("ro", "ro"), Words("en", "en")],
            "wording" when name == "opposites.tsv" => [Words("ro", "ro"), Words("en", "en"), Words("ro-opposite", "ro"), Words("en-opposite", "en")],
            "gazetteer" => Gazetteer(name),
            "grammar" => Grammar(name, parts[1]),
            _ => null,
        };
    }

    private static CorpusColumn[]? Gazetteer(string name) => name switch
    {
        "places.tsv" =>
        [
            One("id"), Listed("kind", "continent country territory region county capital city town sea ocean river lake mountain island strait desert building"),
            Words("ro", "ro"), Words("en", "en"), Optional(Words("ro_demonym", "ro")), Optional(Words("en_demonym", "en")),
            Optional(Words("ro_metonym", "ro")), Optional(Words("en_metonym", "en")), Optional(One("in")), Note,
        ],
        "organisations.tsv" =>
        [
            One("id"), Listed("kind", "eu un international government ministry parliament court party agency newspaper broadcaster company bank club league university ngo army police church"),
            Words("ro", "ro"), Words("en", "en"), Optional(Words("ro_acronym", "ro")), Optional(Words("en_acronym", "en")), Optional(One("in")), Note,
        ],
        "roles.tsv" =>
        [
            One("id"), Listed("kind", "state government minister parliament party justice military church business science media sport royal diplomatic local title generic modifier"),
            Words("ro", "ro"), Words("en", "en"), Note,
        ],
        "events.tsv" => [One("id"), Listed("kind", "festival war attack treaty disaster competition summit movement period"), Words("ro", "ro"), Words("en", "en"), Note],
        "people.tsv" => [One("id"), Words("ro", "ro"), Words("en", "en"), Listed("gender", "m f u"), Optional(Words("roles", null)), Optional(One("in")), Note],
        "rulers.tsv" => [Words("ro", "ro"), Words("en", "en")],
        "halves.tsv" => [One("country"), Words("halves", "ro")],
        "classes.tsv" => [One("class"), Listed("type", "place organization work other"), Optional(One("group")), Optional(Words("means", null))],
        "rolesets.tsv" => [Listed("set", "vague head calling off_field any_minister"), Words("roles", null)],
        "firstnames.tsv" => [One("name"), Listed("gender", "m f u"), Note],
        _ => null,
    };

    private static CorpusColumn[]? Grammar(string name, string language)
    {
        var words = Words("words", language);
        var expression = One("expression", language);
        var strength = Listed("strength", "states adds explains announces reports claims believes admits agrees denies warns promises demands asks suggests criticises praises");
        return name switch
        {
            "stopwords.tsv" => [One("word", language)],
            "abbreviations.tsv" => [One("abbreviation", language), Listed("ends", "yes no")],
            "reporting.tsv" when language == "ro" =>
                [One("lemma", language), Words("present", language), Words("participle", language), Words("imperfect", language), Words("gerund", language), strength],
            "reporting.tsv" => [One("lemma", language), Words("present", language), Words("past", language), Words("participle", language), Words("gerund", language), strength],
            "frames.tsv" => [expression, Listed("kind", "before after same via"), strength],
            "particles.tsv" => [One("word"), Note],
            "negation.tsv" => [expression, Listed("kind", "negator word noun verb prefix contrast pseudo")],
            "modality.tsv" => [expression, Listed("modality", "possible intended wished required conditional question")],
            "comparators.tsv" => [expression, Listed("comparator", "more less atleast atmost about exactly"), Listed("position", "before after clock before_clock")],
            "numbers.tsv" => [One("word", language), new("value", CellKind.Number), Listed("kind", "article numeral_article cardinal scale scales scale_letter several ordinal fraction collective group groups multiple")],
            "units.tsv" => [One("unit"), words, Listed("dimension", "time length area volume mass temperature speed energy money percent data people count")],
            "dates.tsv" => [Listed("kind", "month month_short weekday weekday_short relative relative_week relative_month relative_year clock meridiem zone"), One("value"), words],
            "quantities.tsv" => [One("role"), words],
            "irregular.tsv" => [One("lemma", language), Words("forms", language)],
            "persons.tsv" => [Listed("person", "1sg 1pl 2"), Listed("sure", "yes no"), Listed("kind", "word ending"), Words("words", language)],
            "pronouns.tsv" =>
            [
                One("word", language), Optional(Listed("person", "1 2 3")), Optional(Listed("gender", "m f n")), Optional(Listed("number", "sg pl")),
                Listed("kind", "personal possessive demonstrative relative indefinite reflexive"),
            ],
            "names.tsv" => [One("role"), words],
            "events.tsv" => [One("kind"), words],
            "clauses.tsv" => [One("role"), words],
            "tone.tsv" => [Listed("role", "less_than half_word denied rules_out not_ruling ruled_out presumptive be would_be month unable able unable_behind unable_before past inverted consequence if no_condition asked determiner noun attributive without without_clause lack lack_joined lack_reopened put_aside reason"), words],
            "phrases.tsv" => [Listed("role", "determiner article indefinite definite first_person degree link link_inside genitive possessor measure verb bare bare_noun closer"), words],
            "standins.tsv" => [Listed("role", "man woman woman_definite either people told_apart predicate verb past time aged years"), words],
            "descriptions.tsv" => [Listed("role", "light of_town level former rank rank_former tied authority national worldwide village"), words],
            "nameparts.tsv" => [Listed("role", "no_head no_name village owned language_before language_behind county_before county_behind man woman"), words],
            "speech.tsv" => [Listed("role", "passive unsaid negator plural nominal determiner says count listener part_of_day future reason several described nameable vow question known"), words],
            "finite.tsv" => [Listed("role", "unmarked not_behind behind before_participle"), words],
            "proper.tsv" => [Listed("role", "members worldwide office party particle place"), words],
            "nominals.tsv" => [One("class"), words],
            _ => null,
        };
    }

    private static CorpusColumn Words(string name, string? language) => new(name, CellKind.List) { Language = language };

    private static CorpusColumn One(string name, string? language = null) => new(name, CellKind.One) { Language = language };

    private static CorpusColumn Listed(string name, string values) => new(name, CellKind.Listed, values.Split(' '));

    private static CorpusColumn Optional(CorpusColumn column) => column with { MayBeEmpty = true };
}
