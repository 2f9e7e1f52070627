using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>ln x in two parts, to 2^-65 of itself: a power multiplies its error by as much as 700.</summary>
internal static class PreciseLogarithm
{
    private const double Third = 1 / 3.0;
    private const double RestOfThird = 1.850371707708594e-17;

    /// <summary>The logarithm of ordinary positive numbers.</summary>
    /// <param name="x">Positive, finite and with all digits.</param>
    /// <param name="bias">The bias of the exponent.</param>
    /// <param name="low">What is to be added to the result.</param>
    /// <remarks>
    /// Not put into its caller: beyond some five hundred variables the compiler stops to do so, and calls every single addition.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TLanes Of<TLanes>(TLanes x, double bias, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var s = Ratio(Binary.Split(x, bias, out var k), out var restOfS);
        var twice = s + s;
        var cubic = Cubic(s, restOfS, out var restOfCubic);

        var whole = k * LogarithmOfTwo.High;
        var first = whole + twice;
        var second = first + cubic;
        var rest = DoubleDouble.SumError(whole, twice, first) + DoubleDouble.SumError(first, cubic, second)
            + ((restOfS + restOfS) + restOfCubic + (k * LogarithmOfTwo.Low));
        var high = second + rest;
        low = DoubleDouble.SumError(second, rest, high);
        return high;
    }

    /// <summary>s = (m − 1) / (m + 1) in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Ratio<TLanes>(TLanes m, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes one = 1.0;
        var f = m - one;
        var d = one + m;
        var restOfD = m - (d - one);
        var inverse = one / d;
        var s = f * inverse;
        var product = s * d;
        rest = (((f - product) - s.ProductError(d, product)) - (s * restOfD)) * inverse;
        return s;
    }

    /// <summary>2 artanh s − 2s = 2 s s² (1/3 + s² Q(s²)), DLMF 4.38.5, in two parts.</summary>
    /// <remarks>Q, from 1/5 on, is the polynomial with the least greatest error, 2^-73.6 of the whole.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Cubic<TLanes>(TLanes s, TLanes restOfS, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var twice = s + s;
        var z = s * s;
        var restOfZ = s.ProductError(s, z) + (twice * restOfS);

        var w = z * z;
        var q01 = (z * 0.1428571428572255) + 0.1999999999999999;
        var q23 = (z * 0.09090909434989201) + 0.11111111108769602;
        var q45 = (z * 0.06668158265031042) + 0.07692278447004895;
        var q67 = (z * 0.05994430758569006) + 0.05837418316756357;
        var q = (q01 + (w * q23)) + (w * w * (q45 + (w * q67)));

        TLanes third = Third;
        var further = z * q;
        var c = third + further;
        var restOfC = DoubleDouble.SumError(third, further, c) + RestOfThird;

        var u = z * c;
        var restOfU = z.ProductError(c, u) + (z * restOfC) + (restOfZ * c);
        var v = twice * u;
        rest = twice.ProductError(u, v) + (twice * restOfU) + ((restOfS + restOfS) * u);
        return v;
    }
}
