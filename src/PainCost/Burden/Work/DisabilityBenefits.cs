using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>A transfer: it costs the government what the case receives, and society nothing.</summary>
internal sealed record DisabilityBenefits() : Component(BurdenOutput.DisabilityBenefits, BurdenOutput.DisabilityBenefits)
{
    public override IReadOnlyList<string> Own => ["disability benefits"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell["disability benefits"];
}
