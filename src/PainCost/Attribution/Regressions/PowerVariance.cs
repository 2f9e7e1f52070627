using PainCost.Numerics.Kernels;

namespace PainCost.Attribution.Regressions;

/// <summary>A variance that is a power of the mean: 0 Gaussian, 1 Poisson, 2 gamma, 3 inverse Gaussian.</summary>
internal abstract class PowerVariance(int power) : MeanModel
{
    /// <inheritdoc/>
    public override double Variance(double mean) => power switch { 0 => 1, 1 => mean, 2 => mean * mean, _ => mean * mean * mean };

    /// <inheritdoc/>
    public override double Deviance(double y, double mean, double eta)
    {
        var gap = y - mean;
        return power switch
        {
            0 => gap * gap,
            1 => 2 * ((y > 0 ? y * Elementary.Log(y / mean) : 0) - gap),
            2 => 2 * ((gap / mean) - Elementary.Log((y > 0 ? y : 1) / mean)),
            _ => y > 0 ? gap * gap / (mean * mean * y) : -2 / mean,
        };
    }
}
