using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Gamma;

/// <summary>The chi-square: half of it is gamma with shape ν/2, and ln(x/ν) is the curve's own coordinate.</summary>
internal static class ChiSquare
{
    /// <summary>The probability of a value above <paramref name="x"/>, with full relative accuracy however small.</summary>
    public static double Above(double x, double degreesOfFreedom) =>
        x > 0 ? Elementary.Exp(Curve(degreesOfFreedom).At(Elementary.Log(x / degreesOfFreedom), upper: true).LogTail) : 1;

    /// <summary>The value that is exceeded with probability <paramref name="tail"/> in (0, 1/2].</summary>
    public static double UpperQuantile(double tail, double degreesOfFreedom) =>
        degreesOfFreedom * Elementary.Exp(TailSolver.Solve(Curve(degreesOfFreedom), tail, upper: true));

    /// <summary>The value that is not reached with probability <paramref name="tail"/> in (0, 1/2].</summary>
    public static double LowerQuantile(double tail, double degreesOfFreedom) =>
        degreesOfFreedom * Elementary.Exp(TailSolver.Solve(Curve(degreesOfFreedom), tail, upper: false));

    private static IncompleteGamma Curve(double degreesOfFreedom) => new(0.5 * degreesOfFreedom);
}
