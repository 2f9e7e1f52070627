using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Attribution.Regressions;

/// <summary>A probability by the logistic function.</summary>
internal sealed class LogitMean : MeanModel
{
    private const double Largest = 700;

    /// <inheritdoc/>
    public override double Link(double mean) => Elementary.Log(mean / (1 - mean));

    /// <inheritdoc/>
    public override bool IsLegal(double eta) => Math.Abs(eta) <= Largest;

    /// <inheritdoc/>
    public override void Evaluate(ReadOnlySpan<double> eta, Span<double> mean, Span<double> slope)
    {
        for (var i = 0; i < eta.Length; i++)
        {
            slope[i] = -Math.Abs(eta[i]);
        }

        Elementary.Exp(slope[..eta.Length], slope);
        for (var i = 0; i < eta.Length; i++)
        {
            var (small, total) = (slope[i], 1 + slope[i]);
            mean[i] = (eta[i] < 0 ? small : 1) / total;
            slope[i] = small / (total * total);
        }
    }

    /// <inheritdoc/>
    public override double Variance(double mean) => mean * (1 - mean);

    /// <inheritdoc/>
    public override (double Score, double Information) Factors(double mean, double slope) => (1, slope);

    /// <inheritdoc/>
    public override double Deviance(double y, double mean, double eta)
    {
        var right = y > 0 ? eta : -eta;
        var log = ElementaryTails.LogOnePlus(Elementary.Exp(-Math.Abs(right)));
        return 2 * (right >= 0 ? log : log - right);
    }
}
