using Align.Knowledge;
using Align.Lexicons;
using Align.Text;

namespace Align.Similarity;

/// <summary>The persons a word can say: the speaker, the speaker with others, those spoken to.</summary>
[Flags]
internal enum Persons : byte
{
    None = 0,
    Speaker = 1,
    Speakers = 2,
    Addressee = 4,
}

/// <summary>
/// Tells what persons words say, by <c>corpus/grammar/xx/persons.tsv</c>. Romanian leaves its subject pronouns out and says the person by the verb; English has
/// nothing but the pronoun.
/// </summary>
internal sealed class PersonWords
{
    private readonly HashSet<string> _pronouns;
    private readonly Dictionary<string, (Persons Sure, Persons Possible)> _words = new(StringComparer.Ordinal);
    private readonly List<(string Ending, Persons Possible)> _endings = [];

    private PersonWords(Grammar grammar)
    {
        _pronouns = [.. grammar.Rows("pronouns").Select(r => Folding.Fold(r["word"], grammar.Language))];
        foreach (var row in grammar.Rows("persons"))
        {
            var person = row["person"] switch { "1sg" => Persons.Speaker, "1pl" => Persons.Speakers, _ => Persons.Addressee };
            foreach (var word in row.Values("words").Select(w => Folding.Fold(w, grammar.Language)))
            {
                var (sure, possible) = _words.GetValueOrDefault(word);
                if (row["kind"] == "ending")
                    _endings.Add((word, person));
                else
                    _words[word] = row["sure"] == "yes" ? (sure | person, possible) : (sure, possible | person);
            }
        }
    }

    public static PersonWords For(Grammar grammar) => grammar.View("persons", static g => new PersonWords(g));

    /// <summary>The persons that a form says for sure, those that it may say, and whether it says nothing else.</summary>
    public (Persons Sure, Persons Possible, bool IsPronoun) Of(TokenTable tokens, TermTable terms, int form)
    {
        var text = tokens.FormText(form);
        if (_words.TryGetValue(text, out var found))
            return (found.Sure, found.Possible, found.Sure != 0 && _pronouns.Contains(text));
        if (_endings.Count == 0 || text.Length < 4 || !terms.IsVerb(form))
            return default;
        var possible = Persons.None;
        foreach (var (ending, person) in _endings)
            if (text.EndsWith(ending, StringComparison.Ordinal))
                possible |= person;
        return (Persons.None, possible, false);
    }
}
