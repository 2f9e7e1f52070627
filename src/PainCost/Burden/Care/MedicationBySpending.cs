using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>
/// Medication of a class by what is spent on it for all indications, times the share that is for pain. Cells that share a row of
/// spending divide it by their cases.
/// </summary>
internal sealed record MedicationBySpending(string Class) : Component($"{BurdenOutput.Medication}: {Class}", BurdenOutput.Medication)
{
    public override IReadOnlyList<KnownInput> Needs => [Spending, BurdenInput.PainShare.Of(Class)];

    private KnownInput Spending => BurdenInput.MedicationSpending.Of(Class);

    public override Quantity Cost(Cases cases, ComponentInputs cell)
    {
        var forPain = cell[Spending] * cell[BurdenInput.PainShare.Of(Class)];
        var row = cell.All.Row(Spending, cell.Cell);
        var sharing = cell.All.Cells.Where(c => ReferenceEquals(cell.All.Row(Spending, c), row)).ToList();
        return sharing.Count == 1 ? forPain : forPain * (cases[cell.Cell] / cases.Of(sharing));
    }
}
