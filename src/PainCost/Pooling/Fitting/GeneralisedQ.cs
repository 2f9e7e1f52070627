namespace PainCost.Pooling.Fitting;

/// <summary>
/// The weighted sum of squares Q as a function of tau²: falling and convex, so that Newton's steps from 0 never pass the root.
/// </summary>
internal static class GeneralisedQ
{
    private const int MostSteps = 500;
    private const double Precision = 1e-14;

    /// <summary>The tau² at which Q is <paramref name="target"/>; 0 when Q is below it already at 0.</summary>
    public static double Solve(StudyDesign design, double target)
    {
        var tauSquared = 0.0;
        for (var i = 0; i < MostSteps; i++)
        {
            var fit = design.At(tauSquared);
            var step = (fit.SumOfSquares - target) / fit.SquaredSumOfSquares;
            if (!(step > Precision * tauSquared))
            {
                return tauSquared + (tauSquared > 0 ? step : 0);
            }

            tauSquared += step;
        }

        throw new InvalidOperationException(
            FormattableString.Invariant($"No tau² was found at which Q is {target:R} in {MostSteps} steps."));
    }

    /// <summary>
    /// The Q-profile interval of tau² (Viechtbauer, Statistics in Medicine 26, 2007): where Q meets the quantiles of chi-square.
    /// </summary>
    public static Interval Interval(StudyDesign design, double level)
    {
        var tail = 0.5 * (1 - level);
        var high = Solve(design, Numerics.Gamma.ChiSquare.LowerQuantile(tail, design.Residual));
        return new(Solve(design, Numerics.Gamma.ChiSquare.UpperQuantile(tail, design.Residual)), high, level, IntervalKind.Confidence);
    }
}
