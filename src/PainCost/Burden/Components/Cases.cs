using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>The cases, in each cell and in all.</summary>
internal sealed class Cases
{
    private readonly BurdenInputs inputs;
    private readonly Dictionary<Cell, Quantity> inCell = [];
    private readonly Dictionary<Cell, Quantity> employed = [];
    private readonly Dictionary<Cell, Quantity> people = [];
    private readonly Ratios ofPeople;
    private readonly Ratios ofCases;

    public Cases(BurdenInputs inputs)
    {
        this.inputs = inputs;
        ofPeople = new Ratios(inputs, inputs.Strata, (_, stratum) => People(inputs.In(stratum)));
        ofCases = new Ratios(inputs, inputs.Cells, (name, cell) => BurdenInput.Find(name)!.IsPerWorker ? Employed(cell) : this[cell]);
        foreach (var stratum in inputs.Strata)
        {
            var cases = InStratum(inputs.In(stratum)).Named(stratum.Naming(BurdenOutput.Cases));
            AddCells(inputs, stratum, cases);
        }

        All = inCell.Count == 1 ? inCell.Values.Single() : Quantity.Sum(inCell.Values).Named(BurdenOutput.Cases);
    }

    /// <summary>Whether a profile says how many cases there are.</summary>
    public static bool AreCounted(BurdenInputs inputs) => inputs.Mentions(BurdenInput.Cases) || inputs.Mentions(BurdenInput.Population);

    /// <summary>The cases of the whole population [case].</summary>
    public Quantity All { get; }

    /// <summary>The cases of a cell [case].</summary>
    public Quantity this[Cell cell] => inCell[cell];

    /// <summary>The cases of several cells together [case].</summary>
    public Quantity Of(IReadOnlyList<Cell> cells) => cells.Count == inCell.Count ? All : Quantity.Sum(cells.Select(c => inCell[c]));

    /// <summary>Those of a cell who work [worker]; where the population counts workers, every case does.</summary>
    public Quantity Employed(Cell cell) => Once(employed, cell, () =>
    {
        var share = inputs.CountsWorkers(cell) ? Quantity.Of(1, "worker/case") : Divided(BurdenInput.Employment, cell);
        return (this[cell] * share).Named(cell.Naming("employed cases"));
    });

    /// <summary>What an input is multiplied by in a cell, where one estimate is divided over cells [1]; null where it is not.</summary>
    public Quantity? Ratio(string name, Cell cell) => ofCases.Of(name, cell);

    /// <summary>What an hour of a cell's work costs an employer [money/hour]: the wage, and what is paid on top of it.</summary>
    public static Quantity HourlyCost(ComponentInputs cell)
    {
        var wage = cell[BurdenInput.HourlyWage];
        return (cell.Find(BurdenInput.NonWageShare) is { } share ? wage * (1 + share) : wage).Named(cell.Cell.Naming("hourly cost"));
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
            inCell.Add(cell, (cases * share).Named(cell.Naming(BurdenOutput.Cases)));
        }
    }

    private Quantity Divided(string name, Cell cell) =>
        Ratio(name, cell) is { } ratio ? (inputs.In(cell)[name] * ratio).Named(cell.Naming(name)) : inputs.In(cell)[name];

    private Quantity InStratum(CellInputs stratum)
    {
        if (stratum.Find(BurdenInput.Cases) is { } counted)
        {
            return inputs.ShareOfCases(stratum.Cell) is { } share ? counted * share : counted;
        }

        var prevalence = stratum.Find(BurdenInput.Prevalence) ?? UnionOfConditions.Prevalence(stratum);
        return ofPeople.Of(BurdenInput.Prevalence, stratum.Cell) is { } ratio
            ? People(stratum) * (prevalence * ratio).Named(stratum.Cell.Naming(BurdenInput.Prevalence))
            : People(stratum) * prevalence;
    }

    /// <summary>Whom the prevalence is of: the population, or those that a bridge takes it to.</summary>
    private Quantity People(CellInputs stratum) => Once(people, stratum.Cell, () =>
        stratum.Find(BurdenInput.PopulationBridge) is { } bridge
            ? stratum[BurdenInput.Population] * bridge : stratum[BurdenInput.Population]);
}
