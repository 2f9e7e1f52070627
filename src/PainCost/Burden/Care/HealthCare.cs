using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>All services other than pain medication, in excess of people without pain.</summary>
internal sealed record HealthCare() : Component(BurdenOutput.HealthCare, BurdenOutput.HealthCare)
{
    public override IReadOnlyList<string> Own => ["excess health care cost"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell["excess health care cost"];
}
