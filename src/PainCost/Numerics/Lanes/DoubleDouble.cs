using System.Runtime.CompilerServices;

namespace PainCost.Numerics.Lanes;

/// <summary>Sums and products with their rounding errors, and numbers of twice the digits as two parts.</summary>
internal static class DoubleDouble
{
    /// <summary>2^27 + 1, which takes a number of 53 bits apart into 26 and 26 with a sign.</summary>
    private const double Splitter = 134217729;

    /// <summary>
    /// left × right − product, exactly, without a fused multiplication: halves of 26 bits have exact products (Dekker 1971).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes ProductErrorByHalves<TLanes>(TLanes left, TLanes right, TLanes product)
        where TLanes : struct, ILanes<TLanes>
    {
        var leftUpper = Upper(left);
        var leftLower = left - leftUpper;
        var rightUpper = Upper(right);
        var rightLower = right - rightUpper;
        return (((leftUpper * rightUpper) - product) + (leftUpper * rightLower) + (leftLower * rightUpper)) + (leftLower * rightLower);
    }

    /// <summary>larger + smaller − sum, exactly, where the first is zero or not smaller in size than the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes SumError<TLanes>(TLanes larger, TLanes smaller, TLanes sum)
        where TLanes : struct, ILanes<TLanes> => smaller - (sum - larger);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Upper<TLanes>(TLanes number)
        where TLanes : struct, ILanes<TLanes>
    {
        var stretched = number * Splitter;
        return stretched - (stretched - number);
    }
}
