using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Components;

/// <summary>Medication by what its users pay in a year.</summary>
internal sealed record MedicationByUser(string Suffix) : Component(BurdenOutput.Medication + Suffix, BurdenOutput.Medication)
{
    public override IReadOnlyList<string> Own => ["medication cost per user" + Suffix];

    public override IReadOnlyList<string> Shared => ["medication use" + Suffix];

    public override Quantity Cost(Cases cases, CellInputs cell) =>
        cases[cell.Cell] * cell["medication use" + Suffix] * cell["medication cost per user" + Suffix];
}
