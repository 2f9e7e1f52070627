using PainCost.Burden.Components;
using PainCost.Burden.Inputs;

namespace PainCost.Burden.Equation;

/// <summary>A burden that was observed as a total, in all or in each stratum, of which no part is known.</summary>
internal static class UndividedTotal
{
    /// <summary>Whether a profile has a published total and none of the parts that would split it.</summary>
    public static bool IsGiven(BurdenInputs inputs) =>
        inputs.Mentions(BurdenInput.PublishedTotal) && !BurdenInput.PartsOf(BurdenInput.PublishedTotal).Any(inputs.Mentions);

    /// <summary>Whether each stratum has its own.</summary>
    public static bool IsOfStrata(BurdenInputs inputs) =>
        IsGiven(inputs) && inputs.RowsOf(BurdenInput.PublishedTotal).Any(row => !row.Cell.IsWhole);

    public static BurdenParts Build(BurdenInputs inputs, HeldFixed heldFixed)
    {
        var cases = Cases.AreCounted(inputs) ? new Cases(inputs) : null;
        IReadOnlyList<Cell> cells = IsOfStrata(inputs) ? inputs.Cells : [Cell.Whole];
        var held = heldFixed == HeldFixed.CostPerCase ? cases : null;
        List<Part> costs = [.. cells.Select(cell => new Part(BurdenOutput.Undivided, cell, Cost(inputs.In(cell), held)))];

        // Totals of several prices add up only when they are restated.
        var isOneMoney = costs.All(part => part.Cost.Unit == costs[0].Cost.Unit);
        var observed = isOneMoney ? Quantity.Sum(costs.Select(part => part.Cost)).Named(BurdenOutput.Total) : null;
        if (inputs.Whole.Find(BurdenInput.PublishedWellbeingLoss) is { } loss && observed is not null)
        {
            var published = Quantity.Sum(cells.Select(cell => inputs.In(cell)[BurdenInput.PublishedTotal]))
                .Named(BurdenInput.PublishedTotal);
            costs.Add(new Part(BurdenOutput.Intangible, Cell.Whole, (observed * (loss / published)).Named(BurdenOutput.Intangible)));
        }

        return new BurdenParts(inputs, cases, observed, costs);
    }

    /// <summary>As published, or times the cases over those that it was observed on.</summary>
    private static Quantity Cost(CellInputs cell, Cases? cases)
    {
        var published = cell[BurdenInput.PublishedTotal];
        if (cases is null)
        {
            return published.Named(cell.Cell.Naming(BurdenOutput.Undivided));
        }

        var perCase = (published / cell[BurdenInput.PublishedCases]).Named(cell.Cell.Naming("published cost per case"));
        return ((cell.Cell.IsWhole ? cases.All : cases[cell.Cell]) * perCase).Named(cell.Cell.Naming(BurdenOutput.Undivided));
    }
}
