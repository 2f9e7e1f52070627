using PainCost.Burden.Components;
using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.RowChecks;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>What a burden from below needs, and which components cannot stand in one total.</summary>
internal static class BottomUpCheck
{
    private static readonly string[] PartsOfProductivity =
    [
        BurdenOutput.Absenteeism, BurdenOutput.Presenteeism, BurdenOutput.LowerWages,
        BurdenOutput.EarningsOfAll, BurdenOutput.LostEmployment,
    ];

    private static readonly string[] LostWork = [BurdenInput.ExcessAbsenceDays, BurdenInput.EmploymentGap];

    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs, BurdenChoices choices)
    {
        var components = ComponentList.Of(inputs);
        return Choices(inputs, choices, components).Concat(components.SelectMany(c => HalfSpecified(inputs, c)))
            .Concat(CountedTwice(inputs, components));
    }

    /// <summary>Inputs of a class or drug that lack another to be of use.</summary>
    public static IEnumerable<EvidenceFault> Leftover(BurdenInputs inputs)
    {
        foreach (var drug in inputs.Classes(BurdenInput.AdverseEvents).Where(d => !inputs.Mentions(BurdenInput.CostPerAdverseEvent.Of(d))))
        {
            yield return inputs.Fault(
                $"'{BurdenInput.AdverseEvents.Of(drug)}' is given but '{BurdenInput.CostPerAdverseEvent.Of(drug)}' is missing. "
                    + $"Add it:{RowToPaste.Of(inputs, BurdenInput.CostPerAdverseEvent.Of(drug))}",
                BurdenInput.AdverseEvents.Of(drug));
        }

        KnownInput[] costs = [BurdenInput.CostPerUserOfAClass, BurdenInput.FillsPerUser, BurdenInput.PricePerFill];
        foreach (var kind in inputs.Classes(BurdenInput.MedicationUseOfAClass).Where(k => !costs.Any(c => inputs.Mentions(c.Of(k)))))
        {
            yield return inputs.Fault(
                $"medication: {kind} is only half specified: '{BurdenInput.MedicationUseOfAClass.Of(kind)}' is given, but neither "
                + $"'{BurdenInput.CostPerUserOfAClass.Of(kind)}' nor its fills and their price. Add the first, or the other two:"
                + RowToPaste.Of(inputs, costs.Select(c => c.Of(kind).Name)), BurdenInput.MedicationUseOfAClass.Of(kind));
        }

        if (inputs.Classes(BurdenInput.ShareTreated)
            .FirstOrDefault(
            d => !inputs.Mentions(BurdenInput.Administration) && !inputs.Mentions(BurdenInput.AdministrationOfADrug.Of(d))) is { } bare)
        {
            yield return inputs.Fault(
                $"infusions: {bare} is only half specified: '{BurdenInput.Administration}' missing. "
                    + $"Add it:{RowToPaste.Of(inputs, BurdenInput.Administration)}",
                BurdenInput.ShareTreated.Of(bare));
        }
    }

    private static IEnumerable<EvidenceFault> Choices(BurdenInputs inputs, BurdenChoices choices, IReadOnlyList<Component> components)
    {
        if (choices.HeldFixed == HeldFixed.Total)
        {
            yield return inputs.Fault("a burden built from below has no published total to hold fixed; its cost per case is what is given. Hold the cost per case, or leave the choice out.");
        }

        string[] ofFriction = choices.Valuation == ValuationMethod.FrictionCost
            ? [BurdenInput.FrictionPeriod, BurdenInput.FrictionElasticity] : [];
        foreach (var missing in ofFriction.Where(f => !inputs.Mentions(f)))
        {
            yield return inputs.Fault(
                $"friction cost needs '{missing}'; docs/productivity.md has published ones. Add it:{RowToPaste.Of(inputs, missing)}",
                LostWork);
        }

        if (choices.Valuation == ValuationMethod.FrictionCost && components.Any(c => c.Output == BurdenOutput.LostEmployment))
        {
            foreach (var missing in new List<string> { BurdenInput.JobLosses, BurdenInput.HoursPerDay }.Where(n => !inputs.Mentions(n)))
            {
                yield return inputs.Fault(
                    $"lost employment by friction cost needs '{missing}'. Add it:{RowToPaste.Of(inputs, missing)}",
                    BurdenInput.EmploymentGap);
            }
        }

        if (choices.Valuation == ValuationMethod.FrictionCost && components.Any(c => c.Output == BurdenOutput.LostProductivity))
        {
            yield return inputs.Fault(
                $"the study behind '{BurdenInput.ExcessProductivityCost}' has valued lost work already; friction cost needs days, "
                    + "hours and jobs lost instead.",
                BurdenInput.ExcessProductivityCost);
        }

        if (choices.Valuation == ValuationMethod.FrictionCost && components.Any(c => c.Output == BurdenOutput.Undivided))
        {
            yield return inputs.Fault(
                $"the study behind '{BurdenInput.ExcessCost}' has valued lost work already; "
                    + "friction cost needs days, hours and jobs lost instead.",
                BurdenInput.ExcessCost);
        }

        if (choices.Detail == Detail.ByCell && inputs.Cells is [{ IsWhole: true }])
        {
            yield return inputs.Fault("the profile has no strata to divide the burden by.");
        }
    }

    /// <summary>What a component lacks: once where all cells lack the same, otherwise by cell.</summary>
    private static IEnumerable<EvidenceFault> HalfSpecified(BurdenInputs inputs, Component component)
    {
        var lacking =
            inputs.Cells.Select(
            cell => (Cell: cell, Names: component.Missing(inputs.In(cell)).Where(n => !StratumFaults.IsMisplaced(inputs, n)).ToList()))
            .Where(m => m.Names.Count > 0).ToList();
        var isOfAll = lacking.Count == inputs.Cells.Count && lacking.All(m => m.Names.SequenceEqual(lacking[0].Names));
        return (isOfAll ? [(Cell.Whole, lacking[0].Names)] : lacking).Select(m => Lacking(inputs, component, m.Cell, m.Names));
    }

    private static EvidenceFault Lacking(BurdenInputs inputs, Component component, Cell cell, List<string> names)
    {
        var own = component.Given(inputs);
        return inputs.Fault(
            $"{component.Name} is only half specified{(cell.IsWhole ? "" : $" for '{cell}'")}: {string.Join(", ", names.Select(n => $"'{n}'"))} missing. "
            + $"Add {(names.Count == 1 ? "it" : "them")}, or take out {string.Join(", ", own.Select(o => $"'{o}'"))}.{RowToPaste.Of(inputs, cell, names)}",
            own);
    }

    private static IEnumerable<EvidenceFault> CountedTwice(BurdenInputs inputs, IReadOnlyList<Component> components)
    {
        if (components.Any(c => c.Output == BurdenOutput.Presenteeism) && components.Any(c => c.Output == BurdenOutput.LowerWages))
        {
            yield return inputs.Fault(
                "presenteeism and lower wages both measure output lost at work: together they would count it twice; "
                    + $"take out '{BurdenInput.ExcessImpairment}' or '{BurdenInput.WageGap}'.",
                BurdenInput.WageGap);
        }

        if (components.Any(c => c.Output == BurdenOutput.EarningsOfAll)
            && components.FirstOrDefault(
                c => c.Output is BurdenOutput.LowerWages or BurdenOutput.LostEmployment or BurdenOutput.Presenteeism) is { } within)
        {
            yield return inputs.Fault(
                "an earnings gap over all people counts those without work at zero, "
                    + "so it holds lower wages and lost employment both, and with them output lost at work: "
                    + $"together with {within.Name} it would count that twice; "
                    + $"take out '{BurdenInput.EarningsGapOfAll}' or '{within.Given(inputs)[0]}'.",
                BurdenInput.EarningsGapOfAll);
        }

        if (components.Any(c => c.Output == BurdenOutput.LostProductivity)
            && components.FirstOrDefault(c => PartsOfProductivity.Contains(c.Output)) is { } part)
        {
            yield return inputs.Fault(
                $"'{BurdenInput.ExcessProductivityCost}' is all lost productivity, and {part.Name} is a part of it: "
                    + $"together they would count it twice; take out '{BurdenInput.ExcessProductivityCost}' or '{part.Given(inputs)[0]}'.",
                BurdenInput.ExcessProductivityCost);
        }

        if (components.Any(c => c.Output == BurdenOutput.Undivided) && components.FirstOrDefault(IsHeldByAnUndivided) is { } held)
        {
            yield return inputs.Fault(
                $"'{BurdenInput.ExcessCost}' is all that a case costs, and {held.Name} is a part of it: together they would count it "
                + $"twice; take out '{BurdenInput.ExcessCost}' or '{held.Given(inputs)[0]}'.",
                BurdenInput.ExcessCost);
        }

        foreach (var twice in components.Where(c => c.Output == BurdenOutput.Medication).GroupBy(c => c.Name).Where(g => g.Count() > 1))
        {
            yield return inputs.Fault(
                $"{twice.Key} is given in several ways, by user, by fill or by spending: together they would count it twice; keep one.",
                twice.Last().Given(inputs));
        }

        if (inputs.Mentions(BurdenInput.MedicationCostPerUser)
            && components.Any(c => c.Output == BurdenOutput.Medication && c.Name != BurdenOutput.Medication))
        {
            yield return inputs.Fault(
                $"'{BurdenInput.MedicationCostPerUser}' is for all classes, and the classes are given as well: "
                    + "together they would count medication twice; keep one.",
                BurdenInput.MedicationCostPerUser);
        }
    }

    /// <summary>What may stand beside it: quality of life and transfers, which no resource cost holds.</summary>
    private static bool IsHeldByAnUndivided(Component other) =>
        other.Output is not (BurdenOutput.Undivided or BurdenOutput.Intangible or BurdenOutput.DisabilityBenefits);
}
