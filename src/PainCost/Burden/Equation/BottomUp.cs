using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Equation;

/// <summary>A burden that is built from what a case costs: component by component, cell by cell.</summary>
internal static class BottomUp
{
    public static BurdenParts Build(BurdenInputs inputs, Restatement restatement, CancellationToken cancellation)
    {
        var cases = new Cases(inputs);
        var costs = new List<Part>();
        foreach (var (component, cell) in from component in ComponentList.Of(inputs) from cell in inputs.Cells select (component, cell))
        {
            cancellation.ThrowIfCancellationRequested();
            var ofCell = new ComponentInputs(inputs.In(cell), component.Output, restatement, name => cases.Ratio(name, cell));
            var cost = component.Cost(cases, ofCell);
            costs.Add(new Part(component.Output, cell, cost.Named(cell.Naming(component.Name))));
        }

        return new BurdenParts(inputs, cases, Observed: null, costs);
    }
}
