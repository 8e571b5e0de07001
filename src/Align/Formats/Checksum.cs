using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Align.Formats;

/// <summary>The checksum of the files that the library stores.</summary>
internal static class Checksum
{
    /// <summary>A checksum that notices any damage that chance makes; no protection against intent.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 0x9E3779B97F4A7C15UL ^ (ulong)bytes.Length;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
            hash = BitOperations.RotateLeft((hash ^ (BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word))) * 0xC2B2AE3D27D4EB4FUL, 31);
        foreach (var b in bytes[(bytes.Length / 8 * 8)..])
            hash = (hash ^ b) * 1099511628211UL;
        return hash ^ (hash >> 29);
    }
}
