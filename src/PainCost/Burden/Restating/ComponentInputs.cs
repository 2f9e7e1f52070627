using PainCost.Burden.Inputs;

namespace PainCost.Burden.Restating;

/// <summary>The inputs of a cell as one component uses them: money in the price basis of the result.</summary>
/// <param name="cell">The rows that hold in the cell.</param>
/// <param name="component">The component.</param>
/// <param name="restatement">Brings its money to the prices of the result.</param>
/// <param name="ratio">What an estimate for several cells is multiplied by in this one; null, also as an answer, for nothing.</param>
internal sealed class ComponentInputs(CellInputs cell, string component, Restatement restatement, Func<string, Quantity?>? ratio = null)
{
    public BurdenInputs All => cell.All;

    public Cell Cell => cell.Cell;

    /// <summary>An input that the checks have made sure of.</summary>
    public Quantity this[string name] => restatement.Apply(component, Divided(name, cell[name]));

    public Quantity? Find(string name) => cell.Find(name) is { } found ? restatement.Apply(component, Divided(name, found)) : null;

    private Quantity Divided(string name, Quantity found) =>
        ratio?.Invoke(name) is { } times ? (found * times).Named(cell.Cell.Naming(name)) : found;
}
