using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Sampling.Draws;

/// <summary>The density of a copula's scores: standard normal, or Student's t.</summary>
internal sealed class ScoreDensity
{
    private readonly double degrees;
    private readonly double logTop;

    private ScoreDensity(double degrees)
    {
        this.degrees = degrees;
        var half = 0.5 * degrees;
        logTop = double.IsPositiveInfinity(degrees) ? 0
            : (half * ElementaryTails.LogOnePlus(0.5 / half)) - 0.5 - StirlingCorrection.LogRootTwoPi
                + StirlingCorrection.Log(half + 0.5) - StirlingCorrection.Log(half);
    }

    public static ScoreDensity Of(Copula copula) => new(copula.DegreesOfFreedom);

    public double At(double score) => double.IsPositiveInfinity(degrees)
        ? NormalTail.Density(score)
        : Elementary.Exp(logTop - (0.5 * (degrees + 1) * Elementary.Log(1 + (score * score / degrees))));
}
