using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Fitting;

/// <summary>Maximum likelihood of tau², plain or restricted, by Fisher scoring that never goes downhill.</summary>
/// <remarks>Viechtbauer, Journal of Educational and Behavioral Statistics 30, 2005, section 2.</remarks>
internal static class LikelihoodAscent
{
    private const int MostSteps = 10_000;
    private const int MostHalvings = 60;
    private const double Precision = 1e-14;

    // Steps shrink from one to the next; near the end, one that does not is made of rounding.
    private const double NearlyThere = 1e-7;

    /// <summary>The tau² of the greatest likelihood on [0, ∞).</summary>
    public static double Estimate(StudyDesign design, bool restricted)
    {
        var moment = TauSquared.DerSimonianLaird(design);
        var scatter = design.At(1e6 * (design.Variances.Max() + moment)).Residuals.Map(Elementary.Square).Sum() / Math.Max(1, design.Residual);
        double[] starts = [0, moment, scatter];
        var start = starts.MaxBy(tauSquared => design.At(tauSquared).LogLikelihood(restricted));
        return Climb(design, restricted, start);
    }

    private static double Climb(StudyDesign design, bool restricted, double tauSquared)
    {
        var least = Precision * design.Variances.Min();
        var before = double.PositiveInfinity;
        for (var i = 0; i < MostSteps; i++)
        {
            var step = Step(design, restricted, tauSquared);
            var size = Math.Abs(step);
            var isRounding = size >= before && size <= NearlyThere * (tauSquared + design.Variances.Max());
            if (isRounding || size <= (Precision * tauSquared) + least)
            {
                return Math.Max(0, tauSquared + step);
            }

            tauSquared += step;
            before = size;
        }

        throw new InvalidOperationException($"The likelihood of tau² has no maximum that could be found in {MostSteps} steps; use Paule-Mandel.");
    }

    /// <summary>Fisher's step, cut off at 0, and halved while the likelihood falls by more than its rounding.</summary>
    private static double Step(StudyDesign design, bool restricted, double tauSquared)
    {
        var fit = design.At(tauSquared);
        var score = fit.SquaredSumOfSquares - (restricted ? fit.Trace : fit.Weights.Sum());
        var information = restricted ? fit.SquaredTrace : fit.WeightsSquared.Sum();
        var step = Math.Max(score / information, -tauSquared);
        var height = fit.LogLikelihood(restricted);
        var slack = 1e-13 * (1 + Math.Abs(height));
        for (var i = 0; i < MostHalvings && design.At(tauSquared + step).LogLikelihood(restricted) < height - slack; i++)
        {
            step *= 0.5;
        }

        return step;
    }
}
