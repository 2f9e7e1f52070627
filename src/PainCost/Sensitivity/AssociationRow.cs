namespace PainCost.Sensitivity;

/// <summary>How one input went with an output over a simulation's draws; all bare numbers.</summary>
/// <param name="Input">The input's name.</param>
/// <param name="Spearman">Correlation of the ranks, from −1 to 1: how far the output rises or falls with the input, on a line or not.</param>
/// <param name="PartialRank">Partial correlation of the ranks (PRCC), from −1 to 1: the same with all other inputs' ranks held.</param>
/// <param name="StandardizedRegression">By how many of its standard deviations the output changes with one of the input's, in the linear regression on all inputs (SRC).</param>
/// <param name="First">The share of the variance that the input accounts for alone, whatever the curve: the first-order index.</param>
public sealed record AssociationRow(string Input, double Spearman, double PartialRank, double StandardizedRegression, IndexEstimate First);
