using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Lower hourly wages of those who work.</summary>
internal sealed record LowerWages() : Component(BurdenOutput.LowerWages, BurdenOutput.LowerWages)
{
    public override IReadOnlyList<KnownInput> Needs => [BurdenInput.WageGap, BurdenInput.Employment, BurdenInput.HoursWorked];

    public override Quantity Cost(Cases cases, ComponentInputs cell) =>
        cases.Employed(cell.Cell) * cell[BurdenInput.HoursWorked] * cell[BurdenInput.WageGap];
}
