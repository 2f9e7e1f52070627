using PainCost.Burden.Inputs;

namespace PainCost.Treatments.Equation;

/// <summary>The names that a treatment knows, each followed by the treatment's own name, with their units.</summary>
internal static class TreatmentInputs
{
    private const string EffectOnAny = "effect on ";

    private const double Whole = 1;

    public static KnownInput ShareResponding { get; } = Own("share responding", "1", Whole);

    public static KnownInput WeeksOfEffect { get; } = Own("weeks of effect per course", "week/course");

    public static KnownInput PainRelief { get; } = Own("pain relief", "point");

    public static KnownInput PainAtBaseline { get; } = Own("pain at baseline", "point");

    public static KnownInput ShareFollowingPain { get; } = Own("share of costs that follows pain", "1", Whole);

    /// <summary>What every treatment needs: what it costs, and who gets it.</summary>
    public static IReadOnlyList<KnownInput> Required { get; } =
    [
        BurdenInput.ShareTreated, BurdenInput.Courses, BurdenInput.InfusionsPerCourse, BurdenInput.DrugCostPerInfusion,
        BurdenInput.AdministrationOfADrug,
    ];

    /// <summary>What makes up the relief of pain; all three or none.</summary>
    public static IReadOnlyList<KnownInput> OfPain { get; } = [PainRelief, PainAtBaseline, ShareFollowingPain];

    /// <summary>The components that an effect may be given for.</summary>
    public static IReadOnlyList<string> Components { get; } =
    [
        BurdenOutput.HealthCare, BurdenOutput.Medication, BurdenOutput.Absenteeism, BurdenOutput.Presenteeism, BurdenOutput.LowerWages,
            BurdenOutput.EarningsOfAll,
        BurdenOutput.LostEmployment, BurdenOutput.LostProductivity, BurdenOutput.OtherFinancial, BurdenOutput.Undivided,
            BurdenOutput.UnpaidWork, BurdenOutput.InformalCare,
        BurdenOutput.Intangible, BurdenOutput.DisabilityBenefits,
    ];

    public static IReadOnlyList<KnownInput> All { get; } =
    [
        .. Required, BurdenInput.AdverseEvents, BurdenInput.CostPerAdverseEvent, ShareResponding, WeeksOfEffect, .. OfPain,
        .. Components.Select(EffectOn),
    ];

    /// <summary>The names without the treatment's own.</summary>
    public static IEnumerable<string> Names => All.Select(BaseOf);

    public static KnownInput? Find(string input) => All.FirstOrDefault(known => known.Matches(input));

    /// <summary>The name without a treatment's own.</summary>
    public static string BaseOf(KnownInput input) => Base(input.Name);

    /// <summary>The part of a name before the treatment's own.</summary>
    public static string Base(string input) => input.Split(": ")[0];

    /// <summary>The treatment that an input is of; empty when its name does not say.</summary>
    public static string TreatmentOf(string input) =>
        input.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? input[(colon + 2)..] : "";

    /// <summary>The share of a component that falls away while a treatment works.</summary>
    public static KnownInput EffectOn(string component) => Own(EffectOnAny + component, "1", Whole);

    private static KnownInput Own(string name, string unit, double largest = double.PositiveInfinity) =>
        new($"{name}: *", unit, InputGroup.Care, largest) { Class = "TREATMENT" };
}
