using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.Perspectives;
using PainCost.Burden.Restating;
using PainCost.Evidence;

namespace PainCost.Burden.RowChecks;

/// <summary>Whether the money of every row can be had in the prices of the result.</summary>
internal static class PriceCheck
{
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        inputs.HidesItsPriceBasis ? []
        : inputs.Approach == Approach.FromAbove
            ? PublishedPriceCheck.Faults(inputs).Concat(InPricesOfTheResult(inputs, UsesOfTheTotal(inputs)))
        : inputs.PriceBasis is null ? SamePriceCheck.Faults(inputs, UsesFromBelow(inputs).Select(u => (Sum(inputs, u.Output), u.Row)))
        : InPricesOfTheResult(inputs, UsesFromBelow(inputs));

    /// <summary>Every row of money with each output that it is a part of.</summary>
    private static IEnumerable<(string Output, InputRow Row)> UsesFromBelow(BurdenInputs inputs)
    {
        var components = ComponentList.Of(inputs);
        return from row in inputs.Rows
               where row.IsInItsUnit && row.Input.Unit.PriceBasis is not null
               from component in components
               where component.Uses(row.Name)
               select (component.Output, row);
    }

    /// <summary>
    /// A published total is in the prices of its own row or, without one, of its parts; its components are restated from there.
    /// </summary>
    private static IEnumerable<(string Output, InputRow Row)> UsesOfTheTotal(BurdenInputs inputs) =>
        UndividedTotal.IsOfStrata(inputs)
        ? inputs.RowsOf(BurdenInput.PublishedTotal).Where(row => row.IsInItsUnit).Select(row => (BurdenOutput.Undivided, row))
        : BurdenInput.OfATotal.Where(inputs.Mentions).Take(1).Select(part => inputs.First(part)).Where(row => row.IsInItsUnit)
            .SelectMany(row => TopDown.Outputs(inputs).Select(output => (output, row)));

    private static IEnumerable<EvidenceFault> InPricesOfTheResult(BurdenInputs inputs, IEnumerable<(string Output, InputRow Row)> uses)
    {
        var conversions = new Conversions(inputs);
        var restatement = new Restatement(inputs.Choices.Conversion.Completing(inputs.Choices.Restatement), inputs.PriceBasis, conversions);
        List<(InputRow Row, PriceRefusal Refusal)> refused =
        [
            .. from row in uses.GroupBy(use => use.Row, use => use.Output)
               where !conversions.HidesOne || row.Key.Input.Unit.PriceBasis!.Currency == inputs.PriceBasis?.Currency
               let refusal = row.Select(output => restatement.Refusal(output, row.Key.Input)).FirstOrDefault(r => r is not null)
               where refusal is not null
               select (row.Key, refusal),
        ];
        List<PriceRefusal> ofIndexes = [.. refused.Select(r => r.Refusal).Where(r => r.IsOfItsIndex).Distinct()];
        return refused.Select(r => inputs.Fault(r.Row, "unit", r.Refusal.IsOfItsIndex && ofIndexes.Count > 1
            ? Beyond(inputs, ofIndexes)
            : $"'{r.Row.Name}' is in {r.Row.Input.Unit.PriceBasis}, but results are to be in {inputs.PriceBasis}: {r.Refusal}{Environment.NewLine}  Or give the figure in {inputs.PriceBasis}, or choose other prices for the results."));
    }

    /// <summary>
    /// One fault for all rows that no index brings to the prices of the result: it is the choice of prices that they share.
    /// </summary>
    private static string Beyond(BurdenInputs inputs, IEnumerable<PriceRefusal> refusals)
    {
        var reasons = refusals.GroupBy(r => r.Reason, r => r.Component)
            .Select(same => $"{string.Join(", ", same.Distinct())} {same.Key.TrimEnd('.')}");
        return $"results are to be in {inputs.PriceBasis}, but {string.Join("; ", reasons)}.{Environment.NewLine}  Choose other prices for the results, or give these figures in {inputs.PriceBasis}.";
    }

    /// <summary>Which sum an output is added to: the total, or one of its own when the total does not count it.</summary>
    private static string Sum(BurdenInputs inputs, string output) =>
        new Bearing(inputs.Choices.Perspective, new Payers(inputs)).Of(output) is not null
            && (output != BurdenOutput.Intangible || inputs.Choices.IncludeIntangible)
            ? BurdenOutput.Total : output;
}
