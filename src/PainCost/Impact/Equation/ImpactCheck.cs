using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Impact.Equation;

/// <summary>Units, ranges and years of all that a budget impact is built from.</summary>
internal static class ImpactCheck
{
    // Only for the message, when no cost has money at all.
    private static readonly PriceBasis Example = new("USD", 2023);

    private static readonly string[] Reserved =
        [ImpactOutputs.Total, BurdenOutput.Cases, ImpactOutputs.Eligible, ImpactOutputs.Treated, ImpactOutputs.Starting];

    /// <exception cref="FaultsException">Anything is wrong; all of it at once.</exception>
    public static void Check(EligibleCases eligible, NewTreatment treatment, int years)
    {
        var problems = Cases(eligible, years).Concat(Treatment(treatment, years)).Concat(Costs(treatment, years)).ToList();
        if (problems.Count > 0)
        {
            throw new FaultsException(problems);
        }
    }

    private static IEnumerable<string> Cases(EligibleCases eligible, int years) =>
    [
        .. QuantityCheck.Unit(BurdenOutput.Cases, eligible.Cases.Unit, "case"),
        .. eligible.EligibleShare is { } share ? QuantityCheck.Share("eligible share", YearlyQuantity.Constant(share), "1", 1, 1) : [],
        .. eligible.EnteringShare is { } entering ? QuantityCheck.Share("entering share", entering, "1", 2, years) : [],
        .. eligible.EnteringCases is { } counted ? QuantityCheck.Yearly("entering cases", counted, "case/year", 2, years) : [],
        .. eligible.LeavingShare is { } leaving ? QuantityCheck.Share("leaving share", leaving, "1", 2, years) : [],
    ];

    private static IEnumerable<string> Treatment(NewTreatment treatment, int years) =>
    [
        .. QuantityCheck.Share("uptake", treatment.Uptake, "patient/case", 1, years),
        .. QuantityCheck.Share("persistence", treatment.Persistence, "1", 1, years - 1),
    ];

    private static IEnumerable<string> Costs(NewTreatment treatment, int years)
    {
        if (treatment.Costs.Count == 0)
        {
            yield return $"{treatment.Name}: no cost and no offset is given, so there is nothing to add up.";
        }

        foreach (var twice in treatment.Costs.GroupBy(c => c.Component).Where(g => g.Count() > 1))
        {
            yield return $"the component '{twice.Key}' is given {twice.Count()} times; add its costs into one entry.";
        }

        foreach (var name in treatment.Costs.Select(c => c.Component)
            .Where(c => Reserved.Contains(c) || c.Contains('[', StringComparison.Ordinal) || c.Length == 0))
        {
            yield return $"'{name}' cannot name a component: it is the name of another output, empty, or has a bracket.";
        }

        var basis = treatment.Costs.SelectMany(Parts).Select(p => p.Quantity.Unit.PriceBasis).FirstOrDefault(b => b is not null);
        foreach (var problem in treatment.Costs.SelectMany(cost => OfComponent(cost, basis ?? Example, years)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> OfComponent(TreatmentCost cost, PriceBasis basis, int years)
    {
        if (!Parts(cost).Any())
        {
            yield return $"the component '{cost.Component}' has neither a first-year, nor a later-year, nor a starting cost.";
        }

        foreach (var problem in Parts(cost)
            .SelectMany(p => QuantityCheck.Yearly($"{p.Name} of {cost.Component}", p.Quantity, $"{basis}/{p.Per}", p.From, years)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<(string Name, YearlyQuantity Quantity, string Per, int From)> Parts(TreatmentCost cost)
    {
        if (cost.FirstYear is { } first)
        {
            yield return ("first-year cost", first, "patient/year", 1);
        }

        if (cost.LaterYear is { } later)
        {
            yield return ("later-year cost", later, "patient/year", 2);
        }

        if (cost.Starting is { } starting)
        {
            yield return ("starting cost", starting, "patient", 1);
        }
    }
}
