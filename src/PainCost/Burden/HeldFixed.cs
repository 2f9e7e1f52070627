namespace PainCost.Burden;

/// <summary>What stays as published when prevalence differs from that of the people the total was observed on.</summary>
public enum HeldFixed
{
    /// <summary>The published total: more cases mean a lower cost per case.</summary>
    Total,

    /// <summary>The cost per case: more cases mean a higher total.</summary>
    CostPerCase,
}
