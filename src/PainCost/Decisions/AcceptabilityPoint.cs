
namespace PainCost.Decisions;

/// <summary>How the strategies stand at one value of an effect.</summary>
/// <param name="Value">What a unit of effect is worth, in units of cost.</param>
/// <param name="ProbabilitiesBest">
/// For each strategy, in the curve's order, the share of draws in which it has the largest net benefit [1]; a draw in which several share
/// it counts for each, so that they may add to more than 1.
/// </param>
/// <param name="Best">The strategy with the largest mean net benefit, of equals the first by name: the frontier of the curves.</param>
/// <param name="Evpi">The expected value of perfect information, in units of cost.</param>
public sealed record AcceptabilityPoint(double Value, IReadOnlyList<double> ProbabilitiesBest, string Best, double Evpi);
