using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>The cases, in each cell and in all.</summary>
internal sealed class Cases
{
    public const string Employment = "employment";

    private const string CasesName = "cases";

    private readonly Dictionary<Cell, Quantity> inCell = [];
    private readonly Dictionary<Cell, Quantity> employed = [];

    public Cases(BurdenInputs inputs)
    {
        foreach (var stratum in inputs.Strata)
        {
            var cases = InStratum(inputs.In(stratum)).Named(stratum.Naming(CasesName));
            AddCells(inputs, stratum, cases);
        }

        All = inCell.Count == 1 ? inCell.Values.Single() : Quantity.Sum(inCell.Values).Named(CasesName);
    }

    /// <summary>Whether a profile says how many cases there are.</summary>
    public static bool AreCounted(BurdenInputs inputs) => inputs.Mentions(CasesName) || inputs.Mentions("population");

    /// <summary>The cases of the whole population [case].</summary>
    public Quantity All { get; }

    /// <summary>The cases of a cell [case].</summary>
    public Quantity this[Cell cell] => inCell[cell];

    /// <summary>The cases of several cells together [case].</summary>
    public Quantity Of(IReadOnlyList<Cell> cells) => cells.Count == inCell.Count ? All : Quantity.Sum(cells.Select(c => inCell[c]));

    /// <summary>Those of a cell who work [worker]; where the population counts workers, every case does.</summary>
    public Quantity Employed(ComponentInputs cell) => Once(employed, cell.Cell, () =>
    {
        var share = cell.All.CountsWorkers(cell.Cell) ? Quantity.Of(1, "worker/case") : cell[Employment];
        return (this[cell.Cell] * share).Named(cell.Cell.Naming("employed cases"));
    });

    /// <summary>What an hour of a cell's work costs an employer [money/hour]: the wage, and what is paid on top of it.</summary>
    public static Quantity HourlyCost(ComponentInputs cell)
    {
        var wage = cell["hourly wage"];
        return (cell.Find("non-wage share") is { } share ? wage * (1 + share) : wage).Named(cell.Cell.Naming("hourly cost"));
    }

    private static Quantity Once(Dictionary<Cell, Quantity> made, Cell cell, Func<Quantity> make)
    {
        if (!made.TryGetValue(cell, out var quantity))
        {
            quantity = make();
            made.Add(cell, quantity);
        }

        return quantity;
    }

    private void AddCells(BurdenInputs inputs, Cell stratum, Quantity cases)
    {
        if (inputs.Severities.Count == 0)
        {
            inCell.Add(stratum, cases);
            return;
        }

        foreach (var severity in inputs.Severities)
        {
            var cell = stratum.And(severity);
            var share = inputs.SeverityShare(stratum, severity).Named(cell.Naming("severity share"));
            inCell.Add(cell, (cases * share).Named(cell.Naming(CasesName)));
        }
    }

    private static Quantity InStratum(CellInputs inputs)
    {
        if (inputs.Find(CasesName) is { } counted)
        {
            return counted;
        }

        var population = inputs["population"];
        if (inputs.Find("population bridge") is { } bridge)
        {
            population *= bridge;
        }

        return population * (inputs.Find("prevalence") ?? UnionOfConditions.Prevalence(inputs));
    }
}
