using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PainCost.Modelling.Blocks;
using PainCost.Numerics.Sums;

namespace PainCost.Sensitivity.Variance;

/// <summary>
/// Sums of many terms under four sets of weights at once, in eight lanes on every machine, in stretches that stay in the nearest cache.
/// </summary>
internal static class WeightedSums
{
    /// <summary>How many resamples are summed together.</summary>
    public const int Resamples = 4;

    private const int Stretch = 512;

    /// <param name="weights">Four sets of weights, padded.</param>
    /// <param name="terms">The terms, as long as the weights.</param>
    /// <returns>For each set of weights, the sum of each term.</returns>
    public static double[][] Of(AlignedMemory[] weights, double[][] terms)
    {
        double[][] sums = [.. weights.Select(_ => new double[terms.Length])];
        for (var start = 0; start < weights[0].Length; start += Stretch)
        {
            var count = Math.Min(Stretch, weights[0].Length - start);
            for (var term = 0; term < terms.Length; term++)
            {
                var (a, b, c, d) = SumsOf(
                    weights[0].Span.Slice(start, count), weights[1].Span.Slice(start, count), weights[2].Span.Slice(start, count),
                        weights[3].Span.Slice(start, count),
                    terms[term].AsSpan(start, count));
                sums[0][term] += a;
                sums[1][term] += b;
                sums[2][term] += c;
                sums[3][term] += d;
            }
        }

        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double A, double B, double C, double D) SumsOf(
        ReadOnlySpan<double> a, ReadOnlySpan<double> b, ReadOnlySpan<double> c, ReadOnlySpan<double> d, ReadOnlySpan<double> term)
    {
        ref var firstA = ref MemoryMarshal.GetReference(a);
        ref var firstB = ref MemoryMarshal.GetReference(b);
        ref var firstC = ref MemoryMarshal.GetReference(c);
        ref var firstD = ref MemoryMarshal.GetReference(d);
        ref var firstTerm = ref MemoryMarshal.GetReference(term);
        Vector512<double> sumA = default, sumB = default, sumC = default, sumD = default;
        for (nuint i = 0; i < (nuint)term.Length; i += (nuint)Vector512<double>.Count)
        {
            var t = Vector512.LoadUnsafe(ref firstTerm, i);
            sumA = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref firstA, i), t, sumA);
            sumB = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref firstB, i), t, sumB);
            sumC = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref firstC, i), t, sumC);
            sumD = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref firstD, i), t, sumD);
        }

        return (FixedOrder.Fold(sumA), FixedOrder.Fold(sumB), FixedOrder.Fold(sumC), FixedOrder.Fold(sumD));
    }
}
