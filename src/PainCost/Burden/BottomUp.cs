using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden;

/// <summary>A burden that is built from what a case costs: component by component, cell by cell.</summary>
internal sealed class BottomUp
{
    private readonly BurdenInputs inputs;
    private readonly Cases cases;
    private readonly List<(string Output, Cell Cell, Quantity Cost)> costs;

    public BottomUp(BurdenInputs inputs)
    {
        this.inputs = inputs;
        cases = new Cases(inputs);
        costs = [.. from component in ComponentList.Of(inputs) from cell in inputs.Cells select (component.Output, cell, CostOf(component, cell))];
    }

    /// <summary>The total, its components, cases and cost per case; then, when asked for, every component and the total by cell.</summary>
    public IEnumerable<(string Name, Quantity Quantity)> Outputs(BurdenChoices choices)
    {
        var components = costs.GroupBy(c => c.Output).Select(g => (Name: g.Key, Quantity: SumOf(g.Key, g.Select(c => c.Cost)))).ToList();
        var counted = components.Where(c => choices.IncludeIntangible || c.Name != BurdenOutput.Intangible).ToList();
        var total = SumOf(BurdenOutput.Total, counted.Select(c => c.Quantity));
        yield return (BurdenOutput.Total, total);
        foreach (var component in components)
        {
            yield return component;
        }

        yield return (BurdenOutput.Cases, cases.All);
        yield return (BurdenOutput.CostPerCase, (total / cases.All).Named(BurdenOutput.CostPerCase));
        if (choices.Detail == Detail.ByCell)
        {
            foreach (var cell in inputs.Cells.Where(c => !c.IsWhole).SelectMany(cell => ByCell(cell, choices)))
            {
                yield return cell;
            }
        }
    }

    private IEnumerable<(string Name, Quantity Quantity)> ByCell(Cell cell, BurdenChoices choices)
    {
        var components = costs.Where(c => c.Cell.Equals(cell)).GroupBy(c => c.Output)
            .Select(g => (g.Key, Name: cell.Naming(g.Key), Quantity: SumOf(cell.Naming(g.Key), g.Select(c => c.Cost)))).ToList();
        var counted = components.Where(c => choices.IncludeIntangible || c.Key != BurdenOutput.Intangible).Select(c => c.Quantity);
        return
        [
            (cell.Naming(BurdenOutput.Total), SumOf(cell.Naming(BurdenOutput.Total), counted)),
            .. components.Select(c => (c.Name, c.Quantity)),
            (cell.Naming(BurdenOutput.Cases), cases[cell]),
        ];
    }

    private Quantity CostOf(Component component, Cell cell) => component.Cost(cases, inputs.In(cell)).Named(cell.Naming(component.Name));

    /// <summary>A sum under a name; a single quantity that has the name already stays as it is.</summary>
    private static Quantity SumOf(string name, IEnumerable<Quantity> terms)
    {
        var all = terms.ToList();
        return all is [var only] && only.Name == name ? only : Quantity.Sum(all).Named(name);
    }
}
