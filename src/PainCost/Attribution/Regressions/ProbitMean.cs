using PainCost.Numerics.Normal;

namespace PainCost.Attribution.Regressions;

/// <summary>A probability by the normal distribution function.</summary>
internal sealed class ProbitMean : MeanModel
{
    /// <summary>Beyond it the smaller of the two probabilities is no normal number.</summary>
    private const double Largest = 37;

    /// <inheritdoc/>
    public override double Link(double mean) => mean < 0.5 ? -NormalQuantile.Upper(mean) : NormalQuantile.Upper(1 - mean);

    /// <inheritdoc/>
    public override bool IsLegal(double eta) => Math.Abs(eta) <= Largest;

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> eta, Span<double> mean, Span<double> slope)
    {
        for (var i = 0; i < eta.Length; i++)
        {
            mean[i] = NormalTail.Upper(-eta[i]);
            slope[i] = NormalTail.Density(eta[i]);
        }
    }

    /// <inheritdoc/>
    public override double Variance(double mean) => mean * (1 - mean);

    /// <inheritdoc/>
    public override double Deviance(double y, double mean, double eta) => -2 * NormalTail.LogUpper(y > 0 ? -eta : eta);
}
