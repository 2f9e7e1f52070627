using System.Runtime.CompilerServices;
using PainCost.Numerics.Lanes;

namespace PainCost.Numerics.Kernels;

/// <summary>x^y as e^(y ln x), with the exponent in two parts. Powers that have few digits are exact.</summary>
internal readonly struct Power : IFunctionOfTwo
{
    /// <summary>An exponent beyond this makes every number but one infinite or nought.</summary>
    private const double LargestExponent = 1.8446744073709552E+19;

    /// <summary>Any two numbers at all, by the rules of IEEE 754 (pow).</summary>
    // Tables are solved with many thousand single numbers before the runtime would compile this well of itself.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static double Apply(double x, double y) => TryApply<OneLane>(x, y, out var value) ? value.Number : Special(x, y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryApply<TLanes>(TLanes x, TLanes y, out TLanes value)
        where TLanes : struct, ILanes<TLanes>
    {
        var exponent = Exponent(x, y, Binary.Bias, out var rest);
        value = Exponential.Of(exponent, rest);
        return x.AllBetween(Binary.SmallestNormal, double.MaxValue) && y.AllWithin(LargestExponent)
            && exponent.AllWithin(Exponential.Ordinary);
    }

    /// <summary>y ln x in two parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Exponent<TLanes>(TLanes x, TLanes y, double bias, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var logarithm = PreciseLogarithm.Of(x, bias, out var low);
        var product = y * logarithm;
        rest = y.ProductError(logarithm, product) + (y * low);
        return product;
    }

    private static double Special(double x, double y)
    {
        if (y == 0 || x == 1)
        {
            return 1;
        }

        if (double.IsNaN(x) || double.IsNaN(y) || (x < 0 && double.IsFinite(x) && double.IsFinite(y) && !double.IsInteger(y)))
        {
            return double.NaN;
        }

        var magnitude = OfPositive(Math.Abs(x), y);
        return double.IsNegative(x) && double.IsOddInteger(y) ? -magnitude : magnitude;
    }

    private static double OfPositive(double x, double y)
    {
        if (x == 1)
        {
            return 1;
        }

        if (x == 0 || double.IsInfinity(x) || Math.Abs(y) > LargestExponent)
        {
            return (x > 1) == (y > 0) ? double.PositiveInfinity : 0;
        }

        var (number, bias) = x < Binary.SmallestNormal ? (x * Binary.Lift, Binary.LiftedBias) : (x, Binary.Bias);
        var exponent = Exponent<OneLane>(number, y, bias, out var rest);
        return Math.Abs(exponent.Number) <= Exponential.Ordinary
            ? Exponential.Of(exponent, rest).Number
            : Exponential.Extreme(exponent.Number, rest.Number);
    }
}
