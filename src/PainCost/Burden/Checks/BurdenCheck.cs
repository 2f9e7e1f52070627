using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;
using PainCost.Burden.RowChecks;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>Finds everything that keeps a profile from making up a burden, before the equation is built.</summary>
internal static class BurdenCheck
{
    private static readonly Func<BurdenInputs, IEnumerable<EvidenceFault>>[] Checks =
    [
        RowCheck.Faults,
        PeopleCheck.Faults,
        PriceCheck.Faults,
        UnusedCounts.Faults,
        UnusedInputs.Faults,
        SpendingCheck.Faults,
        inputs => new Conversions(inputs).Faults(),
        CasesCheck.Faults,
        StratumFaults.Of,
        WeightCheck.Faults,
        DividedCheck.Faults,
        BottomUpCheck.Leftover,
        inputs => OfTheApproach(inputs, inputs.Choices),
    ];

    /// <exception cref="FaultsException">Something does; all reasons at once.</exception>
    /// <exception cref="OperationCanceledException">The checks were cancelled.</exception>
    public static void Check(BurdenInputs inputs, CancellationToken cancellation)
    {
        var faults = Faults(inputs, cancellation).ToList();
        if (faults.Count > 0)
        {
            throw new FaultsException(faults);
        }
    }

    /// <summary>All that does, each at its place.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, CancellationToken cancellation = default)
    {
        var all = new List<EvidenceFault>();
        foreach (var check in Checks)
        {
            foreach (var fault in check(inputs))
            {
                cancellation.ThrowIfCancellationRequested();
                all.Add(fault);
            }

            cancellation.ThrowIfCancellationRequested();
        }

        return all;
    }

    private static IEnumerable<EvidenceFault> OfTheApproach(BurdenInputs inputs, BurdenChoices choices) =>
        inputs.Approach == Approach.FromAbove
            ? PerspectiveCheck.Faults(inputs, choices, [.. TopDown.Outputs(inputs)]).Concat(TopDownCheck.Faults(inputs, choices))
        : inputs.Approach == Approach.CasesOnly ? CasesOnlyCheck.Problems(inputs, choices).Select(problem => inputs.Fault(problem))
        : PerspectiveCheck.Faults(inputs, choices, [.. ComponentList.Of(inputs).Select(c => c.Output).Distinct()])
            .Concat(BottomUpCheck.Faults(inputs, choices));
}
