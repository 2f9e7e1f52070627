namespace PainCost.Decisions;

/// <summary>How the strategies stand at one value of an effect.</summary>
public sealed record AcceptabilityPoint
{
    internal AcceptabilityPoint(double value, IReadOnlyList<double> probabilitiesBest, string best, double evpi) =>
        (Value, ProbabilitiesBest, Best, Evpi) = (value, probabilitiesBest, best, evpi);

    /// <summary>What a unit of effect is worth, in units of cost.</summary>
    public double Value { get; }

    /// <summary>
    /// For each strategy, in the curve's order, the share of draws in which it has the largest net benefit [1]; a draw in which several
    /// share it counts for each, so that they may add to more than 1.
    /// </summary>
    public IReadOnlyList<double> ProbabilitiesBest { get; }

    /// <summary>The strategy with the largest mean net benefit, of equals the first by name: the frontier of the curves.</summary>
    public string Best { get; }

    /// <summary>The expected value of perfect information, in units of cost.</summary>
    public double Evpi { get; }
}
