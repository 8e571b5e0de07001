using System.Runtime.CompilerServices;

namespace Align.Search;

/// <summary>Numbers that are not negative in as few bytes as they need: seven bits a byte, the lowest first, the upper bit where more follow (LEB128).</summary>
internal static class Varint
{
    public static void Write(List<byte> bytes, uint number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        bytes.Add((byte)number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Read(ReadOnlySpan<byte> bytes, ref int position)
    {
        uint first = bytes[position++];
        if (first < 0x80)
            return first;
        var number = first & 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint next = bytes[position++];
            number |= (next & 0x7F) << shift;
            if (next < 0x80)
                return number;
        }
    }
}
