using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.RowChecks;

/// <summary>Whether ratios and shares divide one estimate over the cells that it is for, and each of them.</summary>
internal static class DividedCheck
{
    /// <summary>What is smaller counts as nought.</summary>
    private const double Nought = 1e-300;

    /// <summary>What is wrong and how to mend it, each at its place.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs) =>
        inputs.HidesItsStrata ? []
        : inputs.Classes(BurdenInput.Ratio).ToList().SelectMany(name => OfRatios(inputs, name)).Concat(OfShares(inputs));

    private static IEnumerable<EvidenceFault> OfRatios(BurdenInputs inputs, string name)
    {
        string ratio = BurdenInput.Ratio.Of(name);
        if (BurdenInput.Find(name) is not { IsDividable: true })
        {
            return [inputs.Fault(
                $"'{ratio}' divides nothing: only '{BurdenInput.Prevalence}' and figures per case or per worker can be divided by ratios.",
                ratio)];
        }

        if (!inputs.Mentions(name))
        {
            return [inputs.Fault($"'{ratio}' is given but would not be used: '{name}' is missing. Add it:{RowToPaste.Of(inputs, name)}", ratio)];
        }

        var cells = name == BurdenInput.Prevalence.Name ? inputs.Strata : inputs.Cells;
        return cells.GroupBy(cell => inputs.Row(name, cell)?.Input.Name).Where(same => same.Key is not null)
            .SelectMany(same => OfOneEstimate(inputs, name, same.Key!, [.. same]));
    }

    private static IEnumerable<EvidenceFault> OfOneEstimate(BurdenInputs inputs, string name, string estimate, List<Cell> cells)
    {
        string ratio = BurdenInput.Ratio.Of(name);
        var rows = cells.Select(cell => inputs.Row(ratio, cell)).OfType<InputRow>().ToList();
        if (rows.Count == 0)
        {
            yield break;
        }

        foreach (var cell in cells.Where(cell => inputs.Row(ratio, cell) is null))
        {
            yield return inputs.Fault($"'{ratio}' is missing for '{cell}', which shares '{estimate}'. Add it:{RowToPaste.Of(inputs, cell, ratio)}", ratio);
        }

        if (rows.Distinct().Count() == 1 && rows.Count == cells.Count)
        {
            yield return inputs.Fault(rows[0], "stratum", $"'{rows[0].Input.Name}' is the only ratio for '{estimate}', so it divides nothing; "
                + "give one for each stratum, or take it out.");
        }

        if (name == BurdenInput.Prevalence.Name && Largest(inputs, cells) is var largest && !(largest <= 1))
        {
            yield return inputs.Fault(rows[0], "value", FormattableString.Invariant($"'{ratio}' makes '{estimate}' {largest:G4} in a stratum, ")
                + "above 1, the whole; give ratios that lie closer together.");
        }

        if (rows.All(row => row.HasValue && row.Input.Distribution.CumulativeProbability(Nought) > 0))
        {
            yield return inputs.Fault(rows[^1], "value", $"the ratios for '{estimate}' may all be 0, so that it cannot be divided; "
                + "give one that is always above 0.");
        }
    }

    /// <summary>The largest prevalence of the strata that share one, all figures at their central values; 0 where one is missing.</summary>
    private static double Largest(BurdenInputs inputs, List<Cell> strata)
    {
        double Central(string name, Cell cell) => inputs.Row(name, cell)?.Input.CentralValue ?? double.NaN;
        double Bridge(Cell cell) =>
            inputs.Row(BurdenInput.PopulationBridge, cell) is null ? 1 : Central(BurdenInput.PopulationBridge, cell);
        double People(Cell cell) => Central(BurdenInput.Population, cell) * Bridge(cell);
        var ratios = strata.Select(cell => Central(BurdenInput.Ratio.Of(BurdenInput.Prevalence), cell)).ToList();
        var mean = strata.Zip(ratios, (cell, ratio) => People(cell) * ratio).Sum() / strata.Sum(People);
        var largest = Central(BurdenInput.Prevalence, strata[0]) * ratios.Max() / mean;
        return double.IsNaN(largest) ? 0 : largest;
    }

    private static IEnumerable<EvidenceFault> OfShares(BurdenInputs inputs)
    {
        var shares = inputs.RowsOf(BurdenInput.ShareOfCases).ToList();
        if (shares.Count == 0)
        {
            yield break;
        }

        if (inputs.RowsOf(BurdenInput.Cases).ToList() is not [{ Cell.IsWhole: true }])
        {
            yield return inputs.Fault(
                shares[0], "input",
                $"'{BurdenInput.ShareOfCases}' divides one count of all cases: give '{BurdenInput.Cases}' once, without a stratum, "
                + "or take the shares out.");
        }

        if (shares.Any(row => row.Cell.IsWhole) || shares.Count == 1)
        {
            yield return inputs.Fault(
                shares[^1],
                "stratum",
                $"'{BurdenInput.ShareOfCases}' needs a row for each of several strata, each with its stratum.");
        }
        else if (shares.All(row => row.HasValue && row.Input.Distribution.CumulativeProbability(Nought) > 0))
        {
            yield return inputs.Fault(shares[^1], "value", "the shares of cases may all be 0, so that they cannot be divided; give one that is always above 0.");
        }
    }
}
