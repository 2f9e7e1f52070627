using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.RowChecks;

/// <summary>Whether the published parts of a total, which are added to one another, are in the same prices.</summary>
internal static class PublishedPriceCheck
{
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        Alike(inputs, BurdenInput.PartsOf(BurdenInput.PublishedTotal).Append(BurdenInput.PublishedWellbeingLoss))
            .Concat(Alike(inputs, BurdenInput.PartsOf(BurdenInput.PublishedProductivity))).Concat(Spending(inputs))
            .Concat(OfAnUndivided(inputs));

    /// <summary>The totals of strata, and the loss of wellbeing beside a total.</summary>
    private static IEnumerable<EvidenceFault> OfAnUndivided(BurdenInputs inputs) =>
        !UndividedTotal.IsGiven(inputs) ? []
        : inputs.Mentions(BurdenInput.PublishedWellbeingLoss)
            ? Alike(inputs, [BurdenInput.PublishedTotal, BurdenInput.PublishedWellbeingLoss]).Concat(OfStrata(inputs))
        : inputs.PriceBasis is null ? OfStrata(inputs)
        : [];

    private static IEnumerable<EvidenceFault> OfStrata(BurdenInputs inputs) => SamePriceCheck.Faults(
        inputs, inputs.RowsOf(BurdenInput.PublishedTotal).Where(row => row.IsInItsUnit).Select(row => (BurdenOutput.Total, row)));

    /// <summary>Parts that are added, each held to the prices of the first.</summary>
    private static IEnumerable<EvidenceFault> Alike(BurdenInputs inputs, IEnumerable<KnownInput> parts)
    {
        List<InputRow> rows = [.. parts.Where(inputs.Mentions).Select(part => inputs.First(part)).Where(row => row.IsInItsUnit)];
        return from row in rows
               where row.Input.Unit != rows[0].Input.Unit
               select inputs.Fault(row, "unit", $"'{row.Name}' is in {row.Input.Unit.PriceBasis}, but '{rows[0].Name}'{rows[0].Where}, to which it is added, in {rows[0].Input.Unit.PriceBasis}; give both in the same prices.");
    }

    /// <summary>
    /// Medication is taken out of published health care, so that it must be in its prices or have an index that brings it there.
    /// </summary>
    private static IEnumerable<EvidenceFault> Spending(BurdenInputs inputs)
    {
        var spent = Row(inputs, [BurdenInput.AnalgesicSpending, BurdenInput.OpioidSpending]);
        var index = Row(inputs, inputs.NamesOf(BurdenInput.HealthIndex));
        if (Row(inputs, [BurdenInput.PublishedHealthCare])?.Input.Unit.PriceBasis is not { } wanted
            || spent?.Input.Unit.PriceBasis is not { } given)
        {
            yield break;
        }

        if (index is null)
        {
            if (given != wanted && !inputs.NamesOf(BurdenInput.HealthIndex).Any())
            {
                yield return inputs.Fault(
                    spent, "unit",
                    $"'{spent.Name}' is in {given}, but '{BurdenInput.PublishedHealthCare}', of which it is a part, in {wanted}; "
                    + "give both in the same prices, or the index between them:"
                    + RowToPaste.Of(BurdenInput.HealthIndex.Of($"{given.Year} to {wanted.Year}"), Index(given, wanted)));
            }
        }
        else if (given == wanted)
        {
            yield return inputs.Fault(
                index,
                "input",
                $"'{index.Name}' would restate '{spent.Name}'{spent.Where}, "
                    + $"which is in {wanted} as '{BurdenInput.PublishedHealthCare}' is; take it out.");
        }
        else if (index.Input.Unit != Index(given, wanted))
        {
            yield return inputs.Fault(
                index, "unit",
                $"'{index.Name}' must take '{spent.Name}'{spent.Aside} from {given} to {wanted}, the prices of "
                + $"'{BurdenInput.PublishedHealthCare}', so that its unit is {Index(given, wanted)} but is {index.Input.Unit}"
                + (index.Input.Unit == Index(wanted, given) ? "; this one is the wrong way round: give 1 / the value in the right unit."
                    : "; give the index between those years."));
        }
    }

    private static InputRow? Row(BurdenInputs inputs, IEnumerable<string> names) =>
        names.Where(inputs.Mentions).Select(inputs.First).FirstOrDefault(row => row.IsInItsUnit);

    private static Unit Index(PriceBasis from, PriceBasis to) => Unit.Parse($"{to}/{from}");
}
