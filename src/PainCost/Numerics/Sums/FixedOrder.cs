using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PainCost.Numerics.Sums;

/// <summary>Sums whose order, and so whose last bits, are the same on every machine: term i goes to lane i mod 8.</summary>
internal static class FixedOrder
{
    private const int Lanes = 8;

    /// <summary>The sum of products of two columns of one length.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var sum = Vector512<double>.Zero;
        ref var first = ref MemoryMarshal.GetReference(left);
        ref var second = ref MemoryMarshal.GetReference(right);
        var whole = left.Length / Lanes * Lanes;
        for (var i = 0; i < whole; i += Lanes)
        {
            sum += Vector512.LoadUnsafe(ref first, (nuint)i) * Vector512.LoadUnsafe(ref second, (nuint)i);
        }

        var total = 0.0;
        for (var lane = 0; lane < Lanes; lane++)
        {
            total += sum[lane];
        }

        for (var i = whole; i < left.Length; i++)
        {
            total += left[i] * right[i];
        }

        return total;
    }
}
