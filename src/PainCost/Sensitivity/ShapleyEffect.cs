namespace PainCost.Sensitivity;

/// <summary>The share of an output's variance that falls to an input or group when what inputs do together is divided fairly.</summary>
public sealed record ShapleyEffect
{
    internal ShapleyEffect(string name, IReadOnlyList<Input> inputs, IndexEstimate share) =>
        (Name, Inputs, Share) = (name, inputs, share);

    /// <summary>The input's or the group's name.</summary>
    public string Name { get; }

    /// <summary>The input, or those of the group.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>The Shapley effect [1]; all effects of an output add to 1.</summary>
    public IndexEstimate Share { get; }
}
