using PainCost.Burden.Inputs;

namespace PainCost.Treatments.Equation;

/// <summary>The names that a treatment knows, each followed by the treatment's own name, with their units.</summary>
internal static class TreatmentInputs
{
    public const string ShareTreated = "share treated";
    public const string Courses = "courses";
    public const string InfusionsPerCourse = "infusions per course";
    public const string DrugCost = "drug cost per infusion";
    public const string Administration = "administration per infusion";
    public const string AdverseEvents = "adverse events per infusion";
    public const string CostPerAdverseEvent = "cost per adverse event";
    public const string ShareResponding = "share responding";
    public const string WeeksOfEffect = "weeks of effect per course";
    public const string PainRelief = "pain relief";
    public const string PainAtBaseline = "pain at baseline";
    public const string ShareFollowingPain = "share of costs that follows pain";
    public const string EffectOn = "effect on ";

    private const double Whole = 1;

    /// <summary>What every treatment needs: what it costs, and who gets it.</summary>
    public static IReadOnlyList<string> Required { get; } = [ShareTreated, Courses, InfusionsPerCourse, DrugCost, Administration];

    /// <summary>What makes up the relief of pain; all three or none.</summary>
    public static IReadOnlyList<string> OfPain { get; } = [PainRelief, PainAtBaseline, ShareFollowingPain];

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
        Known(ShareTreated, "patient/case", Whole),
        Known(Courses, "course/patient/year"),
        Known(InfusionsPerCourse, "infusion/course"),
        Known(DrugCost, "money/infusion"),
        Known(Administration, "money/infusion"),
        Known(AdverseEvents, "event/infusion"),
        Known(CostPerAdverseEvent, "money/event"),
        Known(ShareResponding, "1", Whole),
        Known(WeeksOfEffect, "week/course"),
        Known(PainRelief, "point"),
        Known(PainAtBaseline, "point"),
        Known(ShareFollowingPain, "1", Whole),
        .. Components.Select(c => Known(EffectOn + c, "1", Whole)),
    ];

    /// <summary>The names without the treatment's own.</summary>
    public static IEnumerable<string> Names => All.Select(known => Base(known.Name));

    public static KnownInput? Find(string input) => All.FirstOrDefault(known => known.Matches(input));

    /// <summary>The part of a name before the treatment's own.</summary>
    public static string Base(string input) => input.Split(": ")[0];

    /// <summary>The treatment that an input is of; empty when its name does not say.</summary>
    public static string TreatmentOf(string input) =>
        input.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? input[(colon + 2)..] : "";

    private static KnownInput Known(string name, string unit, double largest = double.PositiveInfinity) => new($"{name}: *", unit, largest);
}
