using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>
/// Quality of life lost, at what a year of full quality is worth. Counts income again that productivity counts, so it stays out of the
/// total unless asked for.
/// </summary>
internal sealed record Intangible() : Component(BurdenOutput.Intangible, BurdenOutput.Intangible)
{
    public override IReadOnlyList<KnownInput> Needs => [BurdenInput.QualityOfLifeLoss, BurdenInput.ValuePerQaly];

    public override Quantity Cost(Cases cases, ComponentInputs cell) =>
        cases[cell.Cell] * cell[BurdenInput.QualityOfLifeLoss] * cell[BurdenInput.ValuePerQaly];
}
