using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>ln x: x is 2^k m, and ln m is 2 artanh s with s = (m − 1) / (m + 1), DLMF 4.6.4.</summary>
internal readonly struct Logarithm : IFunction
{
    /// <summary>Any number at all: minus infinity at zero, not a number below it.</summary>
    // Tables are solved with many thousand single numbers before the runtime would compile this well of itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Apply(double x)
    {
        if (TryApply<OneLane>(x, out var value))
        {
            return value.Number;
        }

        return x > 0 && x < Binary.SmallestNormal ? Of<OneLane>(x * Binary.Lift, Binary.LiftedBias).Number
            : x == 0 ? double.NegativeInfinity
            : x > 0 ? x
            : double.NaN;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryApply<TLanes>(TLanes x, out TLanes value)
        where TLanes : struct, ILanes<TLanes>
    {
        value = Of(x, Binary.Bias);
        return x.AllBetween(Binary.SmallestNormal, double.MaxValue);
    }

    /// <remarks>
    /// 2 artanh s = f − s (f − R) with f = m − 1 and R = s² P(s²); and s f = f²/2 − s f²/2, so that the large parts, f and f²/2, carry no
    /// error of s. P is the polynomial with the least greatest error, 2^-66.7 of ln m.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Of<TLanes>(TLanes x, double bias)
        where TLanes : struct, ILanes<TLanes>
    {
        var f = Binary.Split(x, bias, out var k) - 1.0;
        var s = f / (f + 2.0);
        var z = s * s;

        var w = z * z;
        var p01 = (z * 0.4000000000000624) + 0.6666666666666666;
        var p23 = (z * 0.2222222264657817) + 0.28571428569087326;
        var p45 = (z * 0.15387089980527777) + 0.18181775683142173;
        var p67 = (z * 0.13251167386909393) + 0.13250135786601996;
        var p = (p01 + (w * p23)) + (w * w * (p45 + (w * p67)));

        var half = f * f * 0.5;
        var small = (s * (half + (z * p))) + (k * LogarithmOfTwo.Low);
        return (k * LogarithmOfTwo.High) - ((half - small) - f);
    }
}
