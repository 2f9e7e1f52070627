using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Restating;

namespace PainCost.Burden.Care;

/// <summary>Medication of a class by fills and their price, less rebates.</summary>
internal sealed record MedicationByFill(string Class) : Component($"{BurdenOutput.Medication}: {Class}", BurdenOutput.Medication)
{
    public override IReadOnlyList<KnownInput> Needs =>
        [BurdenInput.FillsPerUser.Of(Class), BurdenInput.PricePerFill.Of(Class), BurdenInput.MedicationUseOfAClass.Of(Class)];

    public override IReadOnlyList<KnownInput> MayUse => [BurdenInput.Rebate.Of(Class)];

    public override IEnumerable<KnownInput> Keys => Own.Reverse();

    public override Quantity Cost(Cases cases, ComponentInputs cell)
    {
        var users = cases[cell.Cell] * cell[BurdenInput.MedicationUseOfAClass.Of(Class)];
        var price = cell[BurdenInput.PricePerFill.Of(Class)];
        var paid = cell.Find(BurdenInput.Rebate.Of(Class)) is { } rebate ? price * (1 - rebate) : price;
        return users * cell[BurdenInput.FillsPerUser.Of(Class)] * paid;
    }
}
