using PainCost.Burden.Equation;
using PainCost.Burden.Inputs;
using PainCost.Burden.RowChecks;
using PainCost.Evidence;

namespace PainCost.Burden.Checks;

/// <summary>
/// Published figures of strata: a total that is not divided has one for each or one for all, and what splits a total is of the whole
/// population.
/// </summary>
internal static class PublishedStrata
{
    private static readonly string[] OfEachStratum = [BurdenInput.PublishedTotal, BurdenInput.PublishedCases];

    /// <summary>What is wrong and how to mend it, each at its place.</summary>
    public static IEnumerable<EvidenceFault> Faults(BurdenInputs inputs)
    {
        // Several strata of a divided total are a fault of their own.
        if (inputs.HidesItsStrata || (inputs.Cells.Count > 1 && !UndividedTotal.IsGiven(inputs)))
        {
            return [];
        }

        return UndividedTotal.IsOfStrata(inputs)
            ? Unread(inputs, except: OfEachStratum).Concat(OfEachStratum.Where(inputs.Mentions).SelectMany(name => NotOfEach(inputs, name)))
            : Unread(inputs, except: []);
    }

    /// <summary>Rows for a stratum of what is read for the whole population.</summary>
    private static IEnumerable<EvidenceFault> Unread(BurdenInputs inputs, string[] except) =>
        from row in inputs.Rows
        where !row.Cell.IsWhole && row.Known?.Group == InputGroup.FromAbove && !except.Contains(row.Name)
        select inputs.Fault(
            row,
            "stratum",
            $"'{row.Name}' is read for the whole population, and its row for '{row.Cell}' would not be used. "
                + "Take the stratum out and give the sum"
                + (row.Is(BurdenInput.PublishedCases)
                    ? $", or give '{BurdenInput.PublishedTotal}' by stratum as well."
                    : "; only a total without parts may be given by stratum."));

    private static IEnumerable<EvidenceFault> NotOfEach(BurdenInputs inputs, string name)
    {
        var others = inputs.RowsOf(name)
            .Where(row => !inputs.Cells.Any(cell => IsOf(row, cell)) && !StratumFaults.IsMisplaced(inputs, name));
        foreach (var row in others)
        {
            var whom = row.Cell.IsWhole ? "all" : $"'{row.Cell}'";
            yield return inputs.Fault(row, "stratum", $"'{name}' is given by stratum, and its row for {whom} would "
                + "count the same again; keep one row for each part that the cases are divided into.");
        }

        foreach (var cell in inputs.Cells.Where(cell => !inputs.RowsOf(name).Any(row => IsOf(row, cell))))
        {
            yield return inputs.Fault(
                $"'{name}' is given by stratum, and is missing for '{cell}'. Add it:{RowToPaste.Of(inputs, cell, name)}", name);
        }
    }

    /// <summary>Whether a row is for a cell itself, whatever the order of the labels.</summary>
    private static bool IsOf(InputRow row, Cell cell) => cell.IsWithin(row.Cell) && row.Cell.IsWithin(cell);
}
