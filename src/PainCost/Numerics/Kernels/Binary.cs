using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>A positive number as 2^k m, with m from √½ to √2.</summary>
internal static class Binary
{
    /// <summary>The smallest number with all its digits.</summary>
    public const double SmallestNormal = 2.2250738585072014E-308;

    /// <summary>What a number with fewer digits is multiplied by before it is taken apart.</summary>
    public const double Lift = 18014398509481984;

    /// <summary>The exponent's bias, and that of a lifted number.</summary>
    public const double Bias = 1023, LiftedBias = Bias + 54;

    private const ulong RootOfHalf = 0x3FE6A09E667F3BCD;
    private const ulong One = 0x3FF0000000000000;
    private const ulong Fraction = 0x000FFFFFFFFFFFFF;
    private const ulong TwoTo52Bits = 0x4330000000000000;
    private const double TwoTo52 = 4503599627370496;

    /// <summary>Takes ordinary positive numbers apart.</summary>
    /// <param name="x">Positive, finite and with all digits.</param>
    /// <param name="bias">The bias of the exponent.</param>
    /// <param name="k">The power of two.</param>
    /// <returns>m.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Split<TLanes>(TLanes x, double bias, out TLanes k)
        where TLanes : struct, ILanes<TLanes>
    {
        var shifted = x.AddBits(One - RootOfHalf);
        k = shifted.ShiftRight(52).Or(TwoTo52Bits) - (TwoTo52 + bias);
        return shifted.And(Fraction).AddBits(RootOfHalf);
    }
}
