using PainCost.Evidence;

namespace PainCost.Burden.Inputs;

/// <summary>The names that the burden equation knows, with their units.</summary>
internal static class KnownInputs
{
    /// <summary>In a leap year.</summary>
    public const double DaysInYear = 366;

    public const double HoursInDay = 24;

    public const double HoursInYear = DaysInYear * HoursInDay;

    public const string HealthIndex = "pce health index ";

    public static IReadOnlyList<KnownInput> All { get; } =
    [
        new("population", "people"),
        new("population bridge", "people/people"),
        new("prevalence", "case/people"),
        new("prevalence: *", "case/people"),
        new("overlap: *", "case/people"),
        new("cases", "case"),
        new("severity weight", "1"),
        new("share: cases", "1"),
        new("ratio: *", "1"),

        new("published total", "money/year"),
        new("published cases", "case"),
        new("published health care", "money/year"),
        new("published productivity", "money/year"),
        new("published other financial cost", "money/year"),
        new("published wellbeing loss", "money/year"),
        new("published days of work missed", "money/year"),
        new("published hours of work lost", "money/year"),
        new("published lower wages", "money/year"),
        new("published excess health care cost", "money/case/year"),
        new("published excess productivity cost", "money/case/year"),
        new("analgesic spending", "money/year"),
        new("opioid spending", "money/year"),
        new(HealthIndex + "*", "money/money"),

        new("excess cost", "money/case/year"),
        new("excess health care cost", "money/case/year"),
        new("excess productivity cost", "money/case/year"),
        new("earnings gap over all people", "money/case/year"),

        new("medication use", "user/case"),
        new("medication use: *", "user/case"),
        new("medication cost per user", "money/user/year"),
        new("medication cost per user: *", "money/user/year"),
        new("fills per user: *", "fill/user/year"),
        new("price per fill: *", "money/fill"),
        new("rebate: *", "1", Largest: 1),
        new("medication spending: *", "money/year"),
        new("pain share: *", "1", Largest: 1),

        new("share treated: *", "patient/case", Largest: 1),
        new("courses: *", "course/patient/year"),
        new("infusions per course: *", "infusion/course"),
        new("drug cost per infusion: *", "money/infusion"),
        new("administration per infusion", "money/infusion"),
        new("administration per infusion: *", "money/infusion"),
        new("adverse events per infusion: *", "event/infusion"),
        new("cost per adverse event: *", "money/event"),

        new("employment", "worker/case"),
        new("employment gap", "worker/case"),
        new("excess absence days", "day/worker/year", Largest: DaysInYear),
        new("hours per day", "hour/day", Largest: HoursInDay),
        new("hours worked", "hour/worker/year", Largest: HoursInYear),
        new("excess impairment", "1", Largest: 1),
        new("hourly wage", "money/hour"),
        new("non-wage share", "1", Largest: 1),
        new("wage gap", "money/hour"),
        new("team multiplier", "1"),

        new("absence spells", "spell/worker/year", Largest: DaysInYear),
        new("job losses", "spell/case/year", Largest: DaysInYear),
        new("friction period", "day/spell"),
        new("friction elasticity", "1", Largest: 1),
        new("vacancy-chain multiplier", "1"),

        new("unpaid work lost", "hour/case/year", Largest: HoursInYear),
        new("informal care", "hour/case/year", Largest: HoursInYear),
        new("replacement wage", "money/hour"),

        new("quality of life loss", "QALY/case/year", Largest: 1),
        new("value per QALY", "money/QALY"),

        new("disability benefits", "money/case/year"),
        new("payer weight: *", "1"),

        new("exchange rate: *", "money/money"),
        new("purchasing power: *", "money/money"),
    ];

    /// <summary>The names that a mistyped one may have been meant to be; a class, such as a drug, stays as it was typed.</summary>
    public static IEnumerable<string> NamesLike(string typed)
    {
        var kind = typed.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? typed[(colon + 2)..] : "*";
        return All.Select(known => known.Name.EndsWith(": *", StringComparison.Ordinal) ? known.Name[..^1] + kind : known.Name);
    }

    public static KnownInput? Find(string name) => All.FirstOrDefault(known => known.Matches(name));

    /// <summary>Every input of a model that can be drawn outside its limits, in the model's order.</summary>
    public static IReadOnlyList<IllegalRange> IllegalRanges(Model model) =>
        [.. model.Inputs.Select(input => IllegalRange.Find(input, LargestOf(input.Name))).OfType<IllegalRange>()];

    private static double LargestOf(string input) => Find(input.Split(" [")[0])?.Largest ?? double.PositiveInfinity;
}
