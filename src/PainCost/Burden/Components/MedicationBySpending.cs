using PainCost.Burden.Inputs;
using PainCost.Quantities;

namespace PainCost.Burden.Components;

/// <summary>Medication of a class by what is spent on it for all indications, times the share that is for pain; a cell has its share of the cases.</summary>
internal sealed record MedicationBySpending(string Class) : Component($"{BurdenOutput.Medication}: {Class}", BurdenOutput.Medication)
{
    public override IReadOnlyList<string> Own => [$"medication spending: {Class}"];

    public override IReadOnlyList<string> Shared => [$"pain share: {Class}"];

    public override Quantity Cost(Cases cases, CellInputs cell)
    {
        var spending = cell[$"medication spending: {Class}"] * cell[$"pain share: {Class}"];
        return cell.Cell.Equals(Cell.Whole) ? spending : spending * (cases[cell.Cell] / cases.All);
    }
}
