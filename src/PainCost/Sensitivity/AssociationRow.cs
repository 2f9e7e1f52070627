namespace PainCost.Sensitivity;

/// <summary>How one input went with an output over a simulation's draws; all bare numbers.</summary>
public sealed record AssociationRow
{
    internal AssociationRow(string input) => Input = input;

    /// <summary>The input's name.</summary>
    public string Input { get; }

    /// <summary>Correlation of the values, from −1 to 1: how far the output lies on a line in the input.</summary>
    public required double Pearson { get; init; }

    /// <summary>Correlation of the ranks, from −1 to 1: how far the output rises or falls with the input, on a line or not.</summary>
    public required double Spearman { get; init; }

    /// <summary>
    /// The share of pairs of draws that are ordered alike less that of those that are not, from −1 to 1; ties are corrected for (τ-b).
    /// </summary>
    public required double Kendall { get; init; }

    /// <summary>
    /// Partial correlation of the values (PCC), from −1 to 1: with what a line in all other inputs accounts for taken out.
    /// </summary>
    public required double Partial { get; init; }

    /// <summary>Partial correlation of the ranks (PRCC), from −1 to 1: the same with all other inputs' ranks held.</summary>
    public required double PartialRank { get; init; }

    /// <summary>
    /// By how many of its standard deviations the output changes with one of the input's, in the linear regression on all inputs (SRC).
    /// </summary>
    public required double StandardizedRegression { get; init; }

    /// <summary>The same for ranks, in the linear regression of ranks on ranks (SRRC).</summary>
    public required double StandardizedRankRegression { get; init; }

    /// <summary>The share of the variance that the input accounts for alone, whatever the curve: the first-order index.</summary>
    public required IndexEstimate First { get; init; }
}
