using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>Lower hourly wages of those who work.</summary>
internal sealed record LowerWages() : Component(BurdenOutput.LowerWages, BurdenOutput.LowerWages)
{
    public override IReadOnlyList<string> Own => ["wage gap"];

    public override IReadOnlyList<string> Shared => ["employment", "hours worked"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases.Employed(cell.Cell) * cell["hours worked"] * cell["wage gap"];
}
