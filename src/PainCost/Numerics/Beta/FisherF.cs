using PainCost.Numerics.Gamma;
using PainCost.Numerics.Kernels;

namespace PainCost.Numerics.Beta;

/// <summary>Fisher's F: d₂/(d₂ + d₁F) is beta with shapes d₂/2 and d₁/2, and −ln F is the curve's own coordinate.</summary>
internal static class FisherF
{
    /// <summary>The probability of a value above <paramref name="f"/>.</summary>
    /// <param name="f">0 or above.</param>
    /// <param name="above">The degrees of freedom d₁ of the numerator.</param>
    /// <param name="below">The degrees of freedom d₂ of the denominator; positive infinity for a chi-square over its degrees.</param>
    public static double Above(double f, double above, double below) =>
        !(f > 0) ? 1
        : double.IsPositiveInfinity(below) ? ChiSquare.Above(above * f, above)
        : Elementary.Exp(new IncompleteBeta(0.5 * below, 0.5 * above).At(-Elementary.Log(f), upper: false).LogTail);
}
