namespace PainCost;

/// <summary>The families that can be fitted to quantiles or to data.</summary>
public enum FitFamily
{
    /// <summary>The normal distribution; no bounds.</summary>
    Normal,

    /// <summary>Student's t, moved and stretched, with its degrees of freedom; no bounds, three quantiles or more.</summary>
    Student,

    /// <summary>The lognormal distribution above a lower bound.</summary>
    LogNormal,

    /// <summary>The gamma distribution above a lower bound.</summary>
    Gamma,

    /// <summary>The Weibull distribution above a lower bound.</summary>
    Weibull,

    /// <summary>The inverse gamma distribution above a lower bound.</summary>
    InverseGamma,

    /// <summary>The exponential distribution above a lower bound.</summary>
    Exponential,

    /// <summary>The beta distribution between two bounds.</summary>
    Beta,

    /// <summary>The logit-normal distribution between two bounds.</summary>
    LogitNormal,

    /// <summary>The triangular distribution, whose bounds are found from three quantiles or more, or given.</summary>
    Triangular,

    /// <summary>The PERT distribution, whose bounds are found from three quantiles or more, or given.</summary>
    Pert,
}
