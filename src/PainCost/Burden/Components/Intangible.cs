using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Components;

/// <summary>
/// Quality of life lost, at what a year of full quality is worth. Counts income again that productivity counts, so it stays out of the
/// total unless asked for.
/// </summary>
internal sealed record Intangible() : Component(BurdenOutput.Intangible, BurdenOutput.Intangible)
{
    public override IReadOnlyList<string> Own => ["quality of life loss", "value per QALY"];

    public override Quantity Cost(Cases cases, ComponentInputs cell) =>
        cases[cell.Cell] * cell["quality of life loss"] * cell["value per QALY"];
}
