using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Normal;

/// <summary>Tail probabilities of the standard normal distribution, with full relative accuracy far out.</summary>
internal static class NormalTail
{
    private static readonly double RootHalfPi = Math.Sqrt(Math.PI / 2);
    private static readonly double RootTwo = Math.Sqrt(2);

    /// <summary>The probability above <paramref name="z"/>.</summary>
    public static double Upper(double z) => z < 0
        ? 1 - Upper(-z)
        : 0.5 * ScaledErrorFunction.Complement(z / RootTwo) * Bell(z);

    /// <summary>The natural logarithm of the probability above <paramref name="z"/>.</summary>
    public static double LogUpper(double z) => z < 0
        ? ElementaryTails.LogOnePlus(-Upper(-z))
        : Elementary.Log(0.5 * ScaledErrorFunction.Complement(z / RootTwo)) - (0.5 * z * z);

    /// <summary>The density at <paramref name="z"/>.</summary>
    public static double Density(double z) => Bell(z) / Math.Sqrt(2 * Math.PI);

    /// <summary>The probability above <paramref name="z"/> over the density there (Mills' ratio), for z at or above 0.</summary>
    public static double MillsRatio(double z) => RootHalfPi * ScaledErrorFunction.Complement(z / RootTwo);

    /// <summary>e^(−z²/2); the part of the square that rounding loses is put back, or it would cost z² units of rounding.</summary>
    public static double Bell(double z)
    {
        var square = z * z;
        return square > 1500 ? 0 : Elementary.Exp(-0.5 * square) * (1 - (0.5 * Math.FusedMultiplyAdd(z, z, -square)));
    }
}
