using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;
using PainCost.Productivity;

namespace PainCost.Burden.Work;

/// <summary>Output lost while at work, in excess of people without pain.</summary>
internal sealed record Presenteeism() : Component(BurdenOutput.Presenteeism, BurdenOutput.Presenteeism)
{
    public override IReadOnlyList<KnownInput> Needs =>
        [BurdenInput.ExcessImpairment, BurdenInput.Employment, BurdenInput.HoursWorked, BurdenInput.HourlyWage];

    public override IReadOnlyList<KnownInput> MayUse => [BurdenInput.NonWageShare];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => Valuation.Presenteeism(
        cases.Employed(cell.Cell), cell[BurdenInput.HoursWorked], cell[BurdenInput.ExcessImpairment], Cases.HourlyCost(cell));
}
