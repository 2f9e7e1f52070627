namespace PainCost.Sampling.Streams;

/// <summary>
/// How 64 random bits become a coordinate in (0, 1): the top bit says which side of 1/2, and the low 52 bits, the last of them
/// set, are an odd number w below 2^52; the distance from the nearer end, the tail, is w / 2^53.
/// </summary>
/// <remarks>So 0, 1/2 and 1 never occur, the smallest tail is 2^-53, and both tails are equally fine.</remarks>
internal static class UnitCube
{
    public const int SideBit = 63;
    public const ulong TailMask = (1UL << 52) - 1;

    /// <summary>The bits of the double 2^52, with the last bit set: or-ing the tail bits in gives 2^52 + w.</summary>
    public const ulong TailFrame = 0x4330000000000001UL;

    public const double TwoTo52 = 4503599627370496.0;
    public const double SmallestTail = 1.0 / (2 * TwoTo52);

    /// <summary>The odd number w as a double; exact.</summary>
    public static double TailNumber(ulong bits) => BitConverter.UInt64BitsToDouble((bits & TailMask) | TailFrame) - TwoTo52;

    /// <summary>The coordinate in (0, 1) itself.</summary>
    public static double Coordinate(ulong bits)
    {
        var tail = TailNumber(bits) * SmallestTail;
        return bits >> SideBit == 0 ? tail : 1 - tail;
    }
}
