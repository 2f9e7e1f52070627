using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Components;

/// <summary>Lower hourly wages of those who work.</summary>
internal sealed record LowerWages() : Component(BurdenOutput.LowerWages, BurdenOutput.LowerWages)
{
    public override IReadOnlyList<string> Own => ["wage gap"];

    public override IReadOnlyList<string> Shared => ["employment", "hours worked"];

    public override Quantity Cost(Cases cases, CellInputs cell) => cases.Employed(cell) * cell["hours worked"] * cell["wage gap"];
}
