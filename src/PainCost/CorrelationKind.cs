namespace PainCost;

/// <summary>Which measure of association a number is.</summary>
public enum CorrelationKind
{
    /// <summary>
    /// Spearman's: the correlation of the ranks. What it is asked for is what the draws have, whatever the distributions.
    /// </summary>
    Spearman,

    /// <summary>Kendall's: the probability that two draws are ordered alike, less the probability that they are not.</summary>
    Kendall,

    /// <summary>Pearson's: of the values themselves. How far it reaches depends on the two distributions.</summary>
    Pearson,
}
