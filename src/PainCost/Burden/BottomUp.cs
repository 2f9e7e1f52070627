using PainCost.Burden.Components;
using PainCost.Burden.Inputs;

namespace PainCost.Burden;

/// <summary>A burden that is built from what a case costs: component by component, cell by cell.</summary>
internal static class BottomUp
{
    public static BurdenParts Build(BurdenInputs inputs)
    {
        var cases = new Cases(inputs);
        return new BurdenParts(inputs, cases, Observed: null,
        [
            .. from component in ComponentList.Of(inputs)
               from cell in inputs.Cells
               select new Part(component.Output, cell, component.Cost(cases, inputs.In(cell)).Named(cell.Naming(component.Name))),
        ]);
    }
}
