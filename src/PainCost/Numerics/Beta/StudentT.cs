using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Numerics.Beta;

/// <summary>
/// Student's t: ν/(ν + t²) is beta with shapes ν/2 and 1/2, and its logit less that of the mean is −2 ln t, the curve's own coordinate.
/// </summary>
internal static class StudentT
{
    /// <summary>The t that is exceeded, in absolute value, with probability <paramref name="tails"/> in (0, 1).</summary>
    /// <param name="tails">Both tails together, such as 0.05.</param>
    /// <param name="degreesOfFreedom">Above 0; positive infinity for the normal distribution.</param>
    public static double BothTailsQuantile(double tails, double degreesOfFreedom)
    {
        if (double.IsPositiveInfinity(degreesOfFreedom))
        {
            return NormalQuantile.Upper(0.5 * tails);
        }

        var curve = Curve(degreesOfFreedom);
        var y = tails <= 0.5 ? TailSolver.Solve(curve, tails, upper: false) : TailSolver.Solve(curve, 1 - tails, upper: true);
        return Elementary.Exp(-0.5 * y);
    }

    /// <summary>The probability of a value at least as far from 0 as <paramref name="t"/>.</summary>
    public static double BothTails(double t, double degreesOfFreedom)
    {
        var distance = Math.Abs(t);
        return distance == 0 ? 1
            : double.IsPositiveInfinity(degreesOfFreedom) ? 2 * NormalTail.Upper(distance)
            : Elementary.Exp(Curve(degreesOfFreedom).At(-2 * Elementary.Log(distance), upper: false).LogTail);
    }

    private static IncompleteBeta Curve(double degreesOfFreedom) => new(0.5 * degreesOfFreedom, 0.5);
}
