namespace PainCost.Tests.Distributions;

/// <summary>What SciPy 1.10.1 with NumPy 1.24.2 finds; Reference/fits.py prints it.</summary>
internal static class FitReferences
{
    public const double GammaSumOfSquares = 0.0014110165888722784;
    public const double GammaMean = 36.534936585443454;

    /// <summary>Mean, log-likelihood and Kolmogorov-Smirnov distance.</summary>
    public static Dictionary<FitFamily, (double Mean, double LogLikelihood, double Distance)> OfData { get; } = new()
    {
        [FitFamily.Gamma] = (3.3724999999999996, -41.61181377164645, 0.07088290726737534),
        [FitFamily.Weibull] = (3.3852964604930067, -41.77179807010641, 0.09101751815711956),
        [FitFamily.LogNormal] = (3.499672067005219, -42.17633120333573, 0.0988925908586803),
        [FitFamily.Normal] = (3.3724999999999996, -45.00574900650973, 0.1588139850683079),
        [FitFamily.Exponential] = (3.3724999999999996, -44.31308618199547, 0.1890963183013864),
    };
}
