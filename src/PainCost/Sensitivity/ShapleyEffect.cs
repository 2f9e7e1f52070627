namespace PainCost.Sensitivity;

/// <summary>The share of an output's variance that falls to an input or group when what inputs do together is divided fairly.</summary>
/// <param name="Name">The input's or the group's name.</param>
/// <param name="Inputs">The input, or those of the group.</param>
/// <param name="Share">The Shapley effect [1]; all effects of an output add to 1.</param>
public sealed record ShapleyEffect(string Name, IReadOnlyList<Input> Inputs, IndexEstimate Share);
