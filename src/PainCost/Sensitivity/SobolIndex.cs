namespace PainCost.Sensitivity;

/// <summary>The share of an output's variance that an input, or a group, accounts for.</summary>
public sealed record SobolIndex
{
    internal SobolIndex(string name, IReadOnlyList<Input> inputs, IndexEstimate first, IndexEstimate total) =>
        (Name, Inputs, First, Total) = (name, inputs, first, total);

    /// <summary>The input's or the group's name.</summary>
    public string Name { get; }

    /// <summary>The input, or those of the group.</summary>
    public IReadOnlyList<Input> Inputs { get; }

    /// <summary>Alone: by how much the variance would fall, as a share of it, if this were known [1].</summary>
    public IndexEstimate First { get; }

    /// <summary>Alone and with all others: what would be left of the variance, as a share, if all others were known [1].</summary>
    public IndexEstimate Total { get; }
}
