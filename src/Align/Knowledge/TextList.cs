namespace Align.Knowledge;

/// <summary>Many texts in one array of characters, by number. Immutable.</summary>
internal sealed class TextList
{
    private readonly char[] _characters;
    private readonly int[] _offsets;

    private TextList(char[] characters, int[] offsets) => (_characters, _offsets) = (characters, offsets);

    public int Count => _offsets.Length - 1;

    public ReadOnlySpan<char> this[int number] => _characters.AsSpan(_offsets[number], _offsets[number + 1] - _offsets[number]);

    public static TextList Of(IReadOnlyList<string> texts)
    {
        var offsets = new int[texts.Count + 1];
        for (var i = 0; i < texts.Count; i++)
            offsets[i + 1] = offsets[i] + texts[i].Length;
        return new TextList(string.Concat(texts).ToCharArray(), offsets);
    }

    public static TextList Read(CompiledReader reader) => new(reader.Characters(), reader.Offsets());

    public void Write(CompiledWriter writer)
    {
        writer.Characters(_characters);
        writer.Offsets(_offsets);
    }
}
