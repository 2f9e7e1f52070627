using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Work not done by those who would work if they had no pain.</summary>
internal sealed record LostEmployment() : Component(BurdenOutput.LostEmployment, BurdenOutput.LostEmployment)
{
    public override IReadOnlyList<string> Own => ["employment gap"];

    public override IReadOnlyList<string> Shared => ["hours worked", "hourly wage"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cell.All.Valuation.LostEmployment(
        cases[cell.Cell],
        cell["employment gap"],
        cell["hours worked"],
        Cases.HourlyCost(cell),
        cell.Find("job losses"),
        cell.Find("hours per day"));
}
