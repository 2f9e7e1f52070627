namespace PainCost.Decisions;

/// <summary>A strategy's place.</summary>
public sealed record FrontierRow
{
    internal FrontierRow(Strategy strategy, Dominance dominance, double? incrementalCost = null, double? incrementalEffect = null) =>
        (Strategy, Dominance, IncrementalCost, IncrementalEffect) = (strategy, dominance, incrementalCost, incrementalEffect);

    /// <summary>The strategy.</summary>
    public Strategy Strategy { get; }

    /// <summary>Whether it is dominated, and how.</summary>
    public Dominance Dominance { get; }

    /// <summary>Cost less that of the one before it on the frontier; null for the first and for dominated ones.</summary>
    public double? IncrementalCost { get; }

    /// <summary>
    /// Effect less that of the one before it on the frontier; null for the first and for dominated ones.
    /// </summary>
    public double? IncrementalEffect { get; }

    /// <summary>
    /// The incremental cost-effectiveness ratio, in units of cost per unit of effect; null for the first and for dominated ones.
    /// </summary>
    public double? Icer => IncrementalCost / IncrementalEffect;
}
