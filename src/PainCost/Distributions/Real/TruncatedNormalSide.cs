using PainCost.Numerics.Kernels;
using PainCost.Numerics.Normal;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Real;

/// <summary>A truncated standard normal seen from its lower end; the upper end is the same, turned round.</summary>
/// <param name="start">The bound at this end; negative infinity for none.</param>
/// <param name="logMass">The logarithm of the standard normal probability between the bounds.</param>
internal sealed class TruncatedNormalSide(double start, double logMass)
{
    private static readonly double LogHalf = Elementary.Log(0.5);
    private readonly NormalInterval _interval = new(start);

    /// <summary>Where a tail from this end is met: a standard score, or a distance from the bound where that keeps more digits.</summary>
    public (double Value, bool FromBound) Quantile(double tail)
    {
        var logInside = Elementary.Log(tail) + logMass;
        var logCut = double.IsNegativeInfinity(start) ? double.NegativeInfinity : NormalTail.LogUpper(-start);
        if (start >= 0 || logInside < logCut)
        {
            return (Elementary.Exp(TailSolver.SolveLog(_interval, logInside - _interval.LogDensity, upper: false)), true);
        }

        var logBelow = logInside + ElementaryTails.LogOnePlus(Elementary.Exp(logCut - logInside));
        return logBelow <= LogHalf
            ? (-NormalQuantile.UpperOfLog(logBelow), false)
            : (NormalQuantile.Upper(NormalTail.Upper(start) - Elementary.Exp(logInside)), false);
    }
}
