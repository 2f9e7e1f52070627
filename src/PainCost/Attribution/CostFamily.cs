namespace PainCost.Attribution;

/// <summary>How the variance of a cost grows with its mean, whose logarithm is linear.</summary>
public enum CostFamily
{
    /// <summary>With the square of the mean: the usual for costs above 0.</summary>
    Gamma,

    /// <summary>With the mean.</summary>
    Poisson,

    /// <summary>With the cube of the mean.</summary>
    InverseGaussian,

    /// <summary>Not at all.</summary>
    Gaussian,

    /// <summary>Least squares on the logarithm of the cost, brought back by Duan's smearing factor; for costs above 0 only.</summary>
    Smearing,
}
