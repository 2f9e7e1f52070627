using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden.RowChecks;

/// <summary>
/// Strata that overlap, rows whose stratum matches no cell, rows that speak of a cell alike, and rows for a stratum of what is one for the
/// whole population.
/// </summary>
internal static class StratumFaults
{
    private const int MostNamed = 40;

    /// <summary>What is wrong and how to mend it; nothing where the strata themselves cannot be read.</summary>
    public static IEnumerable<EvidenceFault> Of(BurdenInputs inputs) =>
        inputs.HidesItsStrata ? [] : Nowhere(inputs).Concat(Alike(inputs)).Concat(CountedTwice(inputs)).Concat(Unused(inputs));

    /// <summary>
    /// Whether a name has a row for a stratum that is no part of the population. That is its fault, so that it is not missing as well.
    /// </summary>
    public static bool IsMisplaced(BurdenInputs inputs, string name) => inputs.RowsOf(name).Any(row => IsNowhere(inputs, row));

    private static IEnumerable<EvidenceFault> Nowhere(BurdenInputs inputs) =>
        from row in inputs.Rows
        where IsNowhere(inputs, row)
        select inputs.Fault(row, "stratum", $"the stratum '{row.Cell}' of '{row.Name}' is no part of the population; {Parts(inputs)}");

    private static bool IsNowhere(BurdenInputs inputs, InputRow row) => !inputs.IsPlace(row.Cell);

    private static string Parts(BurdenInputs inputs)
    {
        string count = inputs.Mentions(BurdenInput.Cases) ? BurdenInput.Cases : BurdenInput.Population;
        return inputs.Cells is [{ IsWhole: true }]
            ? $"it has no parts. Leave the stratum empty, or give each part a row of '{count}'."
            : $"the parts are {string.Join(", ", inputs.Cells.Take(MostNamed).Select(c => $"'{c}'"))}{(inputs.Cells.Count > MostNamed ? $" and {inputs.Cells.Count - MostNamed} more" : "")}. Write one of them, or give the part a row of '{count}'.";
    }

    private static IEnumerable<EvidenceFault> Alike(BurdenInputs inputs)
    {
        foreach (var (group, cell) in from g in inputs.ByName from c in inputs.Cells select (g, c))
        {
            var matching = inputs.RowsOf(group.Key, cell).Where(r => r.HasStratum).ToList();
            var most = matching.Select(r => r.Cell.Labels.Count).DefaultIfEmpty().Max();
            var alike = matching.Where(r => r.Cell.Labels.Count == most).ToList();
            if (alike.Count > 1)
            {
                yield return inputs.Fault(alike[^1], "stratum", $"several rows of '{group.Key}' speak of '{cell}' alike: {string.Join(", ", alike.Select(r => $"'{r.Cell}'{r.Where}"))}; give one for the cell itself.");
            }
        }
    }

    private static IEnumerable<EvidenceFault> CountedTwice(BurdenInputs inputs)
    {
        var strata = new CellIndex<Cell>(inputs.Strata.Select(stratum => (stratum, stratum)));
        return
            from part in inputs.Strata
            from whole in strata.SpeakingOf(part)
            where !part.Equals(whole)
            select inputs.Fault(
                inputs.Rows.First(r => (r.Is(BurdenInput.Population) || r.Is(BurdenInput.Cases)) && r.Cell.Equals(part)), "stratum",
                $"people are counted twice: '{part}' is a part of {(whole.IsWhole ? "the whole population" : $"'{whole}'")}, and both have a count; keep the parts or the whole.");
    }

    private static IEnumerable<EvidenceFault> Unused(BurdenInputs inputs) =>
        from row in inputs.Rows
        where !row.Cell.IsWhole && row.Known is { IsOfTheWhole: true }
        select inputs.Fault(
            row, "stratum",
            $"'{row.Name}' is one for the whole population, and its row for '{row.Cell}' would not be used; take the stratum out.");
}
