namespace Align.Entities;

/// <summary>The names and demonyms of one sentence by where they begin and end. None overlaps another.</summary>
internal sealed class NamesOfSentence
{
    private readonly Dictionary<int, MentionDraft> _starting = [];
    private readonly Dictionary<int, MentionDraft> _ending = [];
    private readonly Dictionary<int, MentionDraft> _covering = [];

    public NamesOfSentence(IReadOnlyList<MentionDraft> names)
    {
        foreach (var name in names)
        {
            _starting.TryAdd(name.First, name);
            _ending.TryAdd(name.End, name);
            for (var i = name.First; i < name.End; i++)
                _covering.TryAdd(i, name);
        }
    }

    public MentionDraft? Starting(int token) => _starting.GetValueOrDefault(token);

    /// <summary>The name whose last token is the one before.</summary>
    public MentionDraft? Ending(int token) => _ending.GetValueOrDefault(token);

    public MentionDraft? Covering(int token) => _covering.GetValueOrDefault(token);
}
