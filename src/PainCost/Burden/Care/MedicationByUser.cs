using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>Medication by what its users pay in a year.</summary>
internal sealed record MedicationByUser(string Suffix) : Component(BurdenOutput.Medication + Suffix, BurdenOutput.Medication)
{
    /// <summary>The users of a class may be counted for its fills instead; those of all medication only for this.</summary>
    public override IReadOnlyList<string> Own => Suffix.Length == 0 ? [Use, CostPerUser] : [CostPerUser];

    public override IReadOnlyList<string> Shared => Suffix.Length == 0 ? [] : [Use];

    private string Use => "medication use" + Suffix;

    private string CostPerUser => "medication cost per user" + Suffix;

    public override Quantity Cost(Cases cases, ComponentInputs cell) =>
        cases[cell.Cell] * cell[Use] * cell[CostPerUser];
}
