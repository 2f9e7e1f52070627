namespace PainCost.Sensitivity;

/// <summary>The share of an output's variance that two inputs, or groups, account for only together.</summary>
/// <param name="First">The name of one.</param>
/// <param name="Second">The name of the other.</param>
/// <param name="Share">The second-order index [1].</param>
public sealed record SobolPair(string First, string Second, IndexEstimate Share);
