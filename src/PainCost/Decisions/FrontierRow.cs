namespace PainCost.Decisions;

/// <summary>A strategy's place.</summary>
/// <param name="Strategy">The strategy.</param>
/// <param name="Dominance">Whether it is dominated, and how.</param>
/// <param name="IncrementalCost">Cost less that of the one before it on the frontier; null for the first and for dominated ones.</param>
/// <param name="IncrementalEffect">
/// Effect less that of the one before it on the frontier; null for the first and for dominated ones.
/// </param>
public sealed record FrontierRow(Strategy Strategy, Dominance Dominance, double? IncrementalCost = null, double? IncrementalEffect = null)
{
    /// <summary>
    /// The incremental cost-effectiveness ratio, in units of cost per unit of effect; null for the first and for dominated ones.
    /// </summary>
    public double? Icer => IncrementalCost / IncrementalEffect;
}
