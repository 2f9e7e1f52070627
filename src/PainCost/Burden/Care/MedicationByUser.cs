using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>Medication by what its users pay in a year: of one class, or of all at once.</summary>
/// <param name="Class">The class; null for all medication.</param>
internal sealed record MedicationByUser(string? Class) : Component(
    Class is null ? BurdenOutput.Medication : $"{BurdenOutput.Medication}: {Class}", BurdenOutput.Medication)
{
    /// <summary>The users of a class may be counted for its fills instead; those of all medication only for this.</summary>
    public override IReadOnlyList<KnownInput> Needs => [Use, CostPerUser];

    public override IEnumerable<KnownInput> Keys => [CostPerUser];

    private KnownInput Use => Class is null ? BurdenInput.MedicationUse : BurdenInput.MedicationUseOfAClass.Of(Class);

    private KnownInput CostPerUser => Class is null ? BurdenInput.MedicationCostPerUser : BurdenInput.CostPerUserOfAClass.Of(Class);

    public override Quantity Cost(Cases cases, ComponentInputs cell) => cases[cell.Cell] * cell[Use] * cell[CostPerUser];
}
