using PainCost.Burden.Care;
using PainCost.Burden.Components;
using PainCost.Burden.Inputs;
using PainCost.Burden.Work;

namespace PainCost.Burden.Equation;

/// <summary>The components that a profile calls for, in the order of results.</summary>
internal static class ComponentList
{
    /// <summary>Every component there could be, those of classes and drugs once for all: their inputs are those of the catalogue.</summary>
    public static IReadOnlyList<Component> OfAnyProfile { get; } = [.. All(make => [make(KnownInput.AnyClass)])];

    public static IReadOnlyList<Component> Of(BurdenInputs inputs) => [.. All(inputs).Where(c => c.IsCalledFor(inputs))];

    /// <summary>Every component there could be, given the classes of medication and the drugs that the profile names.</summary>
    public static IEnumerable<Component> All(BurdenInputs inputs) =>
        All(make => make(KnownInput.AnyClass).Own.SelectMany(inputs.Classes).Distinct().Select(make));

    private static IEnumerable<Component> All(Func<Func<string, Component>, IEnumerable<Component>> ofEachClass) =>
    [
        new PerCase(BurdenOutput.Undivided, BurdenInput.ExcessCost),
        new PerCase(BurdenOutput.HealthCare, BurdenInput.ExcessHealthCareCost),
        new MedicationByUser(Class: null),
        .. ofEachClass(kind => new MedicationByUser(kind)),
        .. ofEachClass(kind => new MedicationByFill(kind)),
        .. ofEachClass(kind => new MedicationBySpending(kind)),
        .. ofEachClass(drug => new Infusion(drug)),
        new Absenteeism(),
        new Presenteeism(),
        new LowerWages(),
        new LostEmployment(),
        new PerCase(BurdenOutput.EarningsOfAll, BurdenInput.EarningsGapOfAll),
        new PerCase(BurdenOutput.LostProductivity, BurdenInput.ExcessProductivityCost),
        new UnpaidWork(BurdenOutput.UnpaidWork, BurdenInput.UnpaidWorkLost),
        new UnpaidWork(BurdenOutput.InformalCare, BurdenInput.InformalCare),
        new Intangible(),
        new PerCase(BurdenOutput.DisabilityBenefits, BurdenInput.DisabilityBenefits),
    ];
}
