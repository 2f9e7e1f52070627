using PainCost.Pooling.Likelihood;

namespace PainCost.Pooling.Fitting;

/// <summary>The estimators of the variance between studies.</summary>
internal static class TauSquared
{
    /// <summary>tau², in the square of the scale of pooling; 0 or above.</summary>
    public static double Estimate(StudyDesign design, TauSquaredEstimator estimator, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return estimator switch
        {
            TauSquaredEstimator.FixedEffect => 0,
            TauSquaredEstimator.DerSimonianLaird => DerSimonianLaird(design),
            TauSquaredEstimator.PauleMandel => GeneralisedQ.Solve(design, design.Residual),
            TauSquaredEstimator.MaximumLikelihood => LikelihoodMaximum.Of(design, restricted: false, cancellation),
            TauSquaredEstimator.RestrictedMaximumLikelihood => LikelihoodMaximum.Of(design, restricted: true, cancellation),
            _ => throw new ArgumentOutOfRangeException(null, "There is no such estimator of tau²."),
        };
    }

    /// <summary>(Q − (k − p)) / tr P with weights 1/v.</summary>
    public static double DerSimonianLaird(StudyDesign design)
    {
        var fit = design.At(0);
        return Math.Max(0, (fit.SumOfSquares - design.Residual) / fit.Trace);
    }
}
