using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Sums;

/// <summary>
/// Sums whose order, and so whose last bits, are the same on every processor: term i goes to lane i mod 32, and the lanes are folded in
/// halves down to eight, which are added by neighbours. 32 lanes are four of the widest vectors, so that additions need not wait for one
/// another.
/// </summary>
internal static class FixedOrder
{
    private const int Lanes = 32;
    private const int AtOnce = 4;

    /// <summary>Terms that stay in the nearest cache: narrow vectors go over them more than once, for a few lanes each time.</summary>
    private const int Stretch = 32 * Lanes;

    /// <summary>The sum of a column.</summary>
    public static double Sum(ReadOnlySpan<double> column) => Of<Value>(column, column);

    /// <summary>The sum of products of two columns of one length.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right) => Of<Product>(left, right);

    /// <summary>The root of the sum of squares.</summary>
    public static double Norm(ReadOnlySpan<double> column) => Math.Sqrt(Dot(column, column));

    /// <summary>The sum of eight lanes, in halves of neighbours.</summary>
    public static double Fold(Vector512<double> v) => ((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7]));

    /// <summary>With lanes of a given width, which changes no bit.</summary>
    public static double Of<TTerm, TLanes>(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
        where TTerm : ITerm
        where TLanes : struct, ILanes<TLanes>
    {
        right = right[..left.Length];
        Span<double> sums = stackalloc double[Lanes];
        sums.Clear();
        var whole = left.Length - (left.Length % Lanes);
        for (var start = 0; start < whole; start += Stretch)
        {
            var count = Math.Min(Stretch, whole - start);
            Add<TTerm, TLanes>(left.Slice(start, count), right.Slice(start, count), sums);
        }

        if (whole < left.Length)
        {
            // A term of zero changes no sum.
            Span<double> rest = stackalloc double[2 * Lanes];
            rest.Clear();
            left[whole..].CopyTo(rest);
            right[whole..].CopyTo(rest[Lanes..]);
            Add<TTerm, TLanes>(rest[..Lanes], rest[Lanes..], sums);
        }

        return Fold(sums);
    }

    private static double Of<TTerm>(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
        where TTerm : ITerm =>
        Vector512.IsHardwareAccelerated ? Of<TTerm, EightLanes>(left, right)
        : Vector256.IsHardwareAccelerated ? Of<TTerm, FourLanes>(left, right)
        : Vector128.IsHardwareAccelerated ? Of<TTerm, TwoLanes>(left, right)
        : Of<TTerm, OneLane>(left, right);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add<TTerm, TLanes>(ReadOnlySpan<double> left, ReadOnlySpan<double> right, Span<double> sums)
        where TTerm : ITerm
        where TLanes : struct, ILanes<TLanes>
    {
        ref var x = ref MemoryMarshal.GetReference(left);
        ref var y = ref MemoryMarshal.GetReference(right);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        for (var lane = 0; lane < Lanes; lane += AtOnce * TLanes.Count)
        {
            int second = lane + TLanes.Count, third = second + TLanes.Count, fourth = third + TLanes.Count;
            TLanes a = Load<TLanes>(ref sum, lane), b = Load<TLanes>(ref sum, second), c = Load<TLanes>(ref sum, third),
                d = Load<TLanes>(ref sum, fourth);
            for (var i = 0; i < left.Length; i += Lanes)
            {
                a += TTerm.Of(Load<TLanes>(ref x, i + lane), Load<TLanes>(ref y, i + lane));
                b += TTerm.Of(Load<TLanes>(ref x, i + second), Load<TLanes>(ref y, i + second));
                c += TTerm.Of(Load<TLanes>(ref x, i + third), Load<TLanes>(ref y, i + third));
                d += TTerm.Of(Load<TLanes>(ref x, i + fourth), Load<TLanes>(ref y, i + fourth));
            }

            a.Store(ref sum, (nuint)lane);
            b.Store(ref sum, (nuint)second);
            c.Store(ref sum, (nuint)third);
            d.Store(ref sum, (nuint)fourth);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Load<TLanes>(ref double source, int index)
        where TLanes : struct, ILanes<TLanes> => TLanes.Load(ref source, (nuint)index);

    private static double Fold(Span<double> lanes) =>
        Fold((Eight(lanes, 0) + Eight(lanes, 2)) + (Eight(lanes, 1) + Eight(lanes, 3)));

    private static Vector512<double> Eight(Span<double> lanes, int quarter) => Vector512.LoadUnsafe(ref lanes[0], (nuint)(8 * quarter));
}
