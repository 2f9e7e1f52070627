namespace PainCost.Attribution.Regressions;

/// <summary>The mean is the linear predictor; the variance does not depend on it: least squares.</summary>
internal sealed class IdentityMean() : PowerVariance(0)
{
    /// <inheritdoc/>
    public override double Link(double mean) => mean;

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> eta, Span<double> mean, Span<double> slope)
    {
        eta.CopyTo(mean);
        slope[..eta.Length].Fill(1);
    }
}
