namespace PainCost.Pooling;

/// <summary>Which population a pooled figure is to stand for. The choice is the caller's; there is no default.</summary>
public enum PooledUse
{
    /// <summary>
    /// The average of the populations studied: the distribution of the pooled mean, whose 95 % range is the confidence interval.
    /// </summary>
    SamePopulation,

    /// <summary>
    /// One further population, not among those studied: the predictive distribution, which holds the variance between populations too.
    /// </summary>
    AnotherPopulation,
}
