using PainCost.Burden.Care;
using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Work;

namespace PainCost.Burden.Equation;

/// <summary>The components that a profile calls for, in the order of results.</summary>
internal static class ComponentList
{
    private static readonly string[] OfDrugs = ["share treated", "courses", "infusions per course", "drug cost per infusion"];

    public static IReadOnlyList<Component> Of(BurdenInputs inputs) => [.. All(inputs).Where(c => c.IsCalledFor(inputs))];

    /// <summary>Every component there could be, given the classes of medication and the drugs that the profile names.</summary>
    public static IEnumerable<Component> All(BurdenInputs inputs) =>
    [
        new UndividedCost(),
        new HealthCare(),
        new MedicationByUser(""),
        .. inputs.Classes("medication cost per user").Select(c => new MedicationByUser($": {c}")),
        .. inputs.Classes("fills per user").Concat(inputs.Classes("price per fill")).Distinct().Select(c => new MedicationByFill(c)),
        .. inputs.Classes("medication spending").Select(c => new MedicationBySpending(c)),
        .. Drugs(inputs).Select(d => new Infusion(d)),
        new Absenteeism(),
        new Presenteeism(),
        new LowerWages(),
        new LostEmployment(),
        new EarningsOfAll(),
        new LostProductivity(),
        new UnpaidWork(BurdenOutput.UnpaidWork, "unpaid work lost"),
        new UnpaidWork(BurdenOutput.InformalCare, "informal care"),
        new Intangible(),
        new DisabilityBenefits(),
    ];

    private static IEnumerable<string> Drugs(BurdenInputs inputs) => OfDrugs.SelectMany(inputs.Classes).Distinct();
}
