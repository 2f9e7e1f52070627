using PainCost.Numerics.Kernels;

namespace PainCost.Attribution.Regressions;

/// <summary>A logarithmic link.</summary>
internal sealed class LogMean(int power) : PowerVariance(power)
{
    /// <summary>Beyond it a mean or its square is no number.</summary>
    private const double Largest = 300;

    /// <inheritdoc/>
    public override double Link(double mean) => Elementary.Log(mean);

    /// <inheritdoc/>
    public override bool IsLegal(double eta) => Math.Abs(eta) <= Largest;

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> eta, Span<double> mean, Span<double> slope)
    {
        Elementary.Exp(eta, mean);
        mean.CopyTo(slope);
    }
}
