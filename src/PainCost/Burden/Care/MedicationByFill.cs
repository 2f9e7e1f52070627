using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>Medication of a class by fills and their price, less rebates.</summary>
internal sealed record MedicationByFill(string Class) : Component($"{BurdenOutput.Medication}: {Class}", BurdenOutput.Medication)
{
    public override IReadOnlyList<string> Own => [$"fills per user: {Class}", $"price per fill: {Class}"];

    public override IReadOnlyList<string> Shared => [$"medication use: {Class}"];

    public override Quantity Cost(Cases cases, ComponentInputs cell)
    {
        var users = cases[cell.Cell] * cell[$"medication use: {Class}"];
        var price = cell[$"price per fill: {Class}"];
        var paid = cell.Find($"rebate: {Class}") is { } rebate ? price * (1 - rebate) : price;
        return users * cell[$"fills per user: {Class}"] * paid;
    }
}
