namespace PainCost.Attribution;

/// <summary>How cost is made to depend on pain and on what else differs between people.</summary>
public enum CostForm
{
    /// <summary>Whether there is any cost, then how much there is where there is any.</summary>
    TwoPart,

    /// <summary>One model with a logarithmic link for all, those without cost included.</summary>
    OnePart,

    /// <summary>Least squares on the cost itself.</summary>
    Levels,
}
