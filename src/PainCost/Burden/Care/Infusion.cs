using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>Infusions of a drug: the drug, giving it, and its adverse events.</summary>
internal sealed record Infusion(string Drug) : Component($"{BurdenOutput.Infusions}: {Drug}", BurdenOutput.Infusions)
{
    public override IReadOnlyList<KnownInput> Needs =>
    [
        BurdenInput.ShareTreated.Of(Drug), BurdenInput.Courses.Of(Drug), BurdenInput.InfusionsPerCourse.Of(Drug),
        BurdenInput.DrugCostPerInfusion.Of(Drug),
    ];

    public override IReadOnlyList<KnownInput> MayUse =>
    [
        BurdenInput.Administration, BurdenInput.AdministrationOfADrug.Of(Drug), BurdenInput.AdverseEvents.Of(Drug),
        BurdenInput.CostPerAdverseEvent.Of(Drug),
    ];

    public override Quantity Cost(Cases cases, ComponentInputs cell)
    {
        var treated = cases[cell.Cell] * cell[BurdenInput.ShareTreated.Of(Drug)];
        var infusions = treated * cell[BurdenInput.Courses.Of(Drug)] * cell[BurdenInput.InfusionsPerCourse.Of(Drug)];
        var administration = cell.Find(BurdenInput.AdministrationOfADrug.Of(Drug)) ?? cell[BurdenInput.Administration];
        var each = cell[BurdenInput.DrugCostPerInfusion.Of(Drug)] + administration;
        return cell.Find(BurdenInput.AdverseEvents.Of(Drug)) is { } events
            ? infusions * (each + (events * cell[BurdenInput.CostPerAdverseEvent.Of(Drug)]))
            : infusions * each;
    }
}
