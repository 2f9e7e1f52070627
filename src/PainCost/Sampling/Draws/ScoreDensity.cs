using MathNet.Numerics;
using PainCost.Numerics.Normal;

namespace PainCost.Sampling.Draws;

/// <summary>The density of a copula's scores: standard normal, or Student's t.</summary>
internal sealed class ScoreDensity
{
    private readonly double degrees;
    private readonly double logTop;

    private ScoreDensity(double degrees)
    {
        this.degrees = degrees;
        logTop = double.IsPositiveInfinity(degrees) ? 0
            : SpecialFunctions.GammaLn(0.5 * (degrees + 1)) - SpecialFunctions.GammaLn(0.5 * degrees) - (0.5 * Math.Log(Math.PI * degrees));
    }

    public static ScoreDensity Of(Copula copula) => new(copula.DegreesOfFreedom);

    public double At(double score) => double.IsPositiveInfinity(degrees)
        ? NormalTail.Density(score)
        : Math.Exp(logTop - (0.5 * (degrees + 1) * Math.Log(1 + (score * score / degrees))));
}
