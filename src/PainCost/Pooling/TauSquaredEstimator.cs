namespace PainCost.Pooling;

/// <summary>How the variance between the studies' true values, tau², is estimated. Every estimate below 0 is taken as 0.</summary>
public enum TauSquaredEstimator
{
    /// <summary>None: all studies measure one and the same value, and tau² is 0.</summary>
    FixedEffect,

    /// <summary>
    /// The moment estimator of DerSimonian and Laird, Controlled Clinical Trials 7, 1986. Needs no iteration; low when tau² is large.
    /// </summary>
    DerSimonianLaird,

    /// <summary>Restricted maximum likelihood: Viechtbauer, Journal of Educational and Behavioral Statistics 30, 2005.</summary>
    RestrictedMaximumLikelihood,

    /// <summary>Maximum likelihood, which is biased downward with few studies.</summary>
    MaximumLikelihood,

    /// <summary>The tau² at which the weighted sum of squares equals its degrees of freedom: Paule and Mandel, 1982.</summary>
    PauleMandel,
}
