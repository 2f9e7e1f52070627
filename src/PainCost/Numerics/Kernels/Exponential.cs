using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>e^x: x is k ln 2 + r with |r| at most half of ln 2, and e^x is 2^k e^r.</summary>
internal readonly struct Exponential : IFunction
{
    /// <summary>Up to here, and down to its opposite, the value is an ordinary number with all its digits.</summary>
    public const double Ordinary = 708;

    private const double Infinite = 710;
    private const double Nought = -746;

    /// <summary>1.5 × 2^52: what is added to it is rounded to a whole number, which then stands in its last bits.</summary>
    private const double Rounder = 6755399441055744;

    /// <summary>Any number at all, the largest and smallest values and what is no number included.</summary>
    // Tables are solved with many thousand single numbers before the runtime would compile this well of itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Apply(double x) => TryApply<OneLane>(x, out var value) ? value.Number : Extreme(x, 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryApply<TLanes>(TLanes x, out TLanes value)
        where TLanes : struct, ILanes<TLanes>
    {
        var first = Reduce(x, out var twos, out var k);
        var second = k * -LogarithmOfTwo.Low;
        value = ((first + Rest(first, second)) + 1.0).AddBits(twos.ShiftLeft(52));
        return x.AllWithin(Ordinary);
    }

    /// <summary>e^(high + low), for a low part that is at most a rounding error of the high one, which is ordinary.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Of<TLanes>(TLanes high, TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var first = Reduce(high, out var twos, out var k);
        return OfSum(first, low - (k * LogarithmOfTwo.Low)).AddBits(twos.ShiftLeft(52));
    }

    /// <summary>e^(high + low) where it may be infinite, zero or so small that it loses digits.</summary>
    public static double Extreme(double high, double low)
    {
        if (!double.IsFinite(high) || high > Infinite || high < Nought)
        {
            return double.IsNaN(high) ? high : high > 0 ? double.PositiveInfinity : 0;
        }

        var first = Reduce<OneLane>(high, out _, out var k);
        return Math.ScaleB(OfSum(first, low - (k * LogarithmOfTwo.Low)).Number, (int)k.Number);
    }

    /// <summary>x − k ln 2 but for the second part of ln 2, and k also as the last bits of a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Reduce<TLanes>(TLanes x, out TLanes twos, out TLanes k)
        where TLanes : struct, ILanes<TLanes>
    {
        twos = (x * 1.4426950408889634) + Rounder;
        k = twos - Rounder;
        return x - (k * LogarithmOfTwo.High);
    }

    /// <summary>e^(first + second), for a sum of at most half of ln 2 and a second part that is small against the first.</summary>
    /// <remarks>1 + first in two parts, so that before the last rounding the value is off by a tenth of a unit in the last place.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes OfSum<TLanes>(TLanes first, TLanes second)
        where TLanes : struct, ILanes<TLanes>
    {
        var sum = first + 1.0;
        var lost = first - (sum - 1.0);
        return sum + (lost + Rest(first, second));
    }

    /// <summary>e^(first + second) − 1 − first.</summary>
    /// <remarks>(e^r − 1 − r) / r² is the polynomial with the least greatest error, 2^-57.9 of e^r.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Rest<TLanes>(TLanes first, TLanes second)
        where TLanes : struct, ILanes<TLanes>
    {
        var r = first + second;
        var z = r * r;
        var w = z * z;
        var p01 = (r * 0.16666666666666413) + 0.5000000000000011;
        var p23 = (r * 0.008333333333494272) + 0.04166666666653026;
        var p45 = (r * 0.00019841269506887564) + 0.001388888894359897;
        var p67 = (r * 2.7557586184728476e-06) + 2.48014931347648e-05;
        var p89 = (r * 2.5000094946185154e-08) + 2.7630234469294017e-07;
        var p = (p01 + (z * p23)) + (w * ((p45 + (z * p67)) + (w * p89)));
        return second + (z * p);
    }
}
