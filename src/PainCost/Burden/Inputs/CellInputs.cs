using PainCost.Evidence;

namespace PainCost.Burden.Inputs;

/// <summary>
/// The inputs as they hold in one cell: of the rows that speak of it, the one with the most labels. A row without a stratum
/// holds in every cell, and is then one draw for all of them.
/// </summary>
internal sealed class CellInputs(BurdenInputs all, Cell cell)
{
    public BurdenInputs All => all;

    public Cell Cell => cell;

    /// <summary>An input that the checks have made sure of.</summary>
    public Quantity this[string name] => Find(name)
        ?? throw new FaultsException($"{all.Name}: '{name}' is missing{(cell.IsWhole ? "" : $" for {cell}")}.");

    public bool Has(string name) => all.Row(name, cell) is not null;

    public Quantity? Find(string name) => all.Row(name, cell)?.Input;
}
