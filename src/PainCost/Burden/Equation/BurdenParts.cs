using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Equation;

/// <summary>A burden in parts, from above or from below, before anyone asks whose it is and how finely to show it.</summary>
/// <param name="Inputs">The inputs that it was built from.</param>
/// <param name="Cases">The cases by cell; null where a published total does not say how many there are.</param>
/// <param name="Observed">The total without intangible cost, where it was observed rather than built.</param>
/// <param name="Costs">What each component costs in each cell; together they make up the total.</param>
internal sealed record BurdenParts(BurdenInputs Inputs, Cases? Cases, Quantity? Observed, IReadOnlyList<Part> Costs)
{
    /// <summary>
    /// The parts of a burden from above, each in the wanted prices; the total is then what they add to, since a total has no index.
    /// </summary>
    public BurdenParts In(Restatement restatement) => Costs.All(p => restatement.IsDone(p.Cost)) ? this
        : this with { Observed = null, Costs = [.. Costs.Select(p => p with { Cost = restatement.Apply(p.Output, p.Cost) })] };
}
