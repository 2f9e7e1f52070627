namespace PainCost.Sensitivity;

/// <summary>The share of an output's variance that an input, or a group, accounts for.</summary>
/// <param name="Name">The input's or the group's name.</param>
/// <param name="Inputs">The input, or those of the group.</param>
/// <param name="First">Alone: by how much the variance would fall, as a share of it, if this were known [1].</param>
/// <param name="Total">Alone and with all others: what would be left of the variance, as a share, if all others were known [1].</param>
public sealed record SobolIndex(string Name, IReadOnlyList<Input> Inputs, IndexEstimate First, IndexEstimate Total);
