using Align.Text;

namespace Align.Words;

/// <summary>
/// The words of one side of a corpus, numbered. What is counted are <em>units</em>: stems, so that a language rich in endings is not counted to pieces.
/// </summary>
internal sealed class SideVocabulary
{
    private readonly WordReader _reader;
    private readonly StringTable _forms = new(1024);
    private readonly List<int> _unitOfForm = [];
    private readonly List<int> _countOfForm = [];
    private readonly StringTable _units = new(1024);
    private readonly List<WordFacts> _facts = [];

    public SideVocabulary(WordReader reader) => _reader = reader;

    /// <summary>How many units there are.</summary>
    public int Count => _units.Count;

    /// <summary>The key of a unit.</summary>
    public string Key(int unit) => _units[unit];

    /// <summary>What is known of a unit: of all its forms together.</summary>
    public WordFacts Facts(int unit) => _facts[unit];

    /// <summary>The unit of a token, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<char> token)
    {
        var form = _forms.Add(token, out var isNew);
        if (!isNew)
        {
            _countOfForm[form]++;
            return _unitOfForm[form];
        }
        var facts = _reader.Read(token);
        var unit = _units.Add(facts.Key, out var added);
        if (added)
            _facts.Add(facts);
        else
            _facts[unit] = _facts[unit].With(facts.Concepts);
        _unitOfForm.Add(unit);
        _countOfForm.Add(1);
        return unit;
    }

    /// <summary>The most frequent form of every unit, and how often the unit stands in the corpus.</summary>
    public (string[] Forms, int[] Counts) Summary()
    {
        var (forms, counts, best) = (new string[Count], new int[Count], new int[Count]);
        for (var f = 0; f < _unitOfForm.Count; f++)
        {
            var unit = _unitOfForm[f];
            counts[unit] += _countOfForm[f];
            if (_countOfForm[f] > best[unit])
                (best[unit], forms[unit]) = (_countOfForm[f], _forms[f]);
        }
        return (forms, counts);
    }
}
