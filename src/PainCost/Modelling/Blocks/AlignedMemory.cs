using System.Runtime.CompilerServices;

namespace PainCost.Modelling.Blocks;

/// <summary>
/// Numbers that begin at a cache line. An array alone begins anywhere in one, and then every load and store of a whole line,
/// which is what the widest vectors are, touches two.
/// </summary>
internal sealed class AlignedMemory
{
    public const int DoublesPerLine = 8;

    private readonly double[] memory;
    private readonly int start;

    public AlignedMemory(int length)
    {
        Length = length;
        memory = GC.AllocateArray<double>(length + DoublesPerLine - 1, pinned: true);
        start = FirstOfALine(memory);
    }

    public int Length { get; }

    public Span<double> Span => memory.AsSpan(start, Length);

    /// <summary>The array is pinned, so its address, and with it the answer, never changes.</summary>
    private static unsafe int FirstOfALine(double[] pinned)
    {
        var element = (long)Unsafe.AsPointer(ref pinned[0]) / sizeof(double);
        return (int)((DoublesPerLine - (element % DoublesPerLine)) % DoublesPerLine);
    }
}
