namespace PainCost.Attribution.Regressions;

/// <summary>The mean is one over the linear predictor: the canonical link of the gamma family.</summary>
internal sealed class InverseMean(int power) : PowerVariance(power)
{
    /// <inheritdoc/>
    public override double Link(double mean) => 1 / mean;

    /// <inheritdoc/>
    public override bool IsLegal(double eta) => eta > 0 && double.IsFinite(eta);

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> eta, Span<double> mean, Span<double> slope)
    {
        for (var i = 0; i < eta.Length; i++)
        {
            mean[i] = 1 / eta[i];
            slope[i] = -mean[i] * mean[i];
        }
    }
}
