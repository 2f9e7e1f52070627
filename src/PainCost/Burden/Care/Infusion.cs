using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>Infusions of a drug: the drug, giving it, and its adverse events.</summary>
internal sealed record Infusion(string Drug) : Component($"{BurdenOutput.Infusions}: {Drug}", BurdenOutput.Infusions)
{
    private const string Administration = "administration per infusion";

    public override IReadOnlyList<string> Own =>
        [$"share treated: {Drug}", $"courses: {Drug}", $"infusions per course: {Drug}", $"drug cost per infusion: {Drug}"];

    public override IReadOnlyList<string> Optional =>
        [Administration, $"{Administration}: {Drug}", $"cost per adverse event: {Drug}"];

    public override Quantity Cost(Cases cases, ComponentInputs cell)
    {
        var infusions =
            cases[cell.Cell] * cell[$"share treated: {Drug}"] * cell[$"courses: {Drug}"] * cell[$"infusions per course: {Drug}"];
        var each = cell[$"drug cost per infusion: {Drug}"] + cell.OfClass(Administration, Drug);
        return cell.Find($"adverse events per infusion: {Drug}") is { } events
            ? infusions * (each + (events * cell[$"cost per adverse event: {Drug}"]))
            : infusions * each;
    }
}
