using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Work;

/// <summary>All lost productivity of a case, where a study gives it as one amount of money and not by what was lost.</summary>
internal sealed record LostProductivity() : Component(BurdenOutput.LostProductivity, BurdenOutput.LostProductivity)
{
    public override IReadOnlyList<string> Own => ["excess productivity cost"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell["excess productivity cost"];
}
