using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PainCost.Numerics.Sums;

namespace PainCost.Sampling.Powers;

/// <summary>
/// Adds up powers of deviations in eight lanes: draw i of a chunk goes to lane i mod 8, on every machine and for every block size.
/// </summary>
internal struct PowerSumLanes
{
    private Vector512<double> first;
    private Vector512<double> second;
    private Vector512<double> third;
    private Vector512<double> fourth;

    public readonly PowerSums Total => new(
        FixedOrder.Fold(first), FixedOrder.Fold(second), FixedOrder.Fold(third), FixedOrder.Fold(fourth));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> values, Frame frame)
    {
        ref var start = ref MemoryMarshal.GetReference(values);
        var (sum1, sum2, sum3, sum4) = (first, second, third, fourth);
        var scale = Vector512.Create(frame.Scale);
        var shift = Vector512.Create(-frame.Origin * frame.Scale);
        var whole = values.Length - (values.Length % Vector512<double>.Count);
        for (var i = 0; i < whole; i += Vector512<double>.Count)
        {
            var d = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref start, (nuint)i), scale, shift);
            var square = d * d;
            sum1 += d;
            sum2 += square;
            sum3 = Vector512.FusedMultiplyAdd(square, d, sum3);
            sum4 = Vector512.FusedMultiplyAdd(square, square, sum4);
        }

        (first, second, third, fourth) = (sum1, sum2, sum3, sum4);
        if (whole < values.Length)
        {
            AddRemainder(values[whole..], frame);
        }
    }

    /// <summary>A deviation of zero changes no sum, so the last few draws are filled up with the origin.</summary>
    private void AddRemainder(ReadOnlySpan<double> values, Frame frame)
    {
        Span<double> filled = stackalloc double[Vector512<double>.Count];
        filled.Fill(frame.Origin);
        values.CopyTo(filled);
        Add(filled, frame);
    }
}
