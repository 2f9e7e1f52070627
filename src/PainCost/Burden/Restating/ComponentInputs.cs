using PainCost.Burden.Inputs;

namespace PainCost.Burden.Restating;

/// <summary>The inputs of a cell as one component uses them: money in the price basis of the result.</summary>
internal sealed class ComponentInputs(CellInputs cell, string component, Restatement restatement)
{
    public BurdenInputs All => cell.All;

    public Cell Cell => cell.Cell;

    /// <summary>An input that the checks have made sure of.</summary>
    public Quantity this[string name] => restatement.Apply(component, cell[name]);

    public Quantity? Find(string name) => cell.Find(name) is { } found ? restatement.Apply(component, found) : null;

    /// <summary>An input of a class, such as a drug; where the class has none of its own, the one for all classes.</summary>
    public Quantity OfClass(string name, string kind) => Find($"{name}: {kind}") ?? this[name];
}
