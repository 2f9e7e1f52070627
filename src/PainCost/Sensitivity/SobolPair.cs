namespace PainCost.Sensitivity;

/// <summary>The share of an output's variance that two inputs, or groups, account for only together.</summary>
public sealed record SobolPair
{
    internal SobolPair(string first, string second, IndexEstimate share) =>
        (First, Second, Share) = (first, second, share);

    /// <summary>The name of one.</summary>
    public string First { get; }

    /// <summary>The name of the other.</summary>
    public string Second { get; }

    /// <summary>The second-order index [1].</summary>
    public IndexEstimate Share { get; }
}
