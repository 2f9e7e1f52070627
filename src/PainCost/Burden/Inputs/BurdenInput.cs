using PainCost.Evidence;

namespace PainCost.Burden.Inputs;

/// <summary>The catalogue: every input that the burden equation knows, declared once.</summary>
internal static class BurdenInput
{
    /// <summary>In a leap year.</summary>
    public const double DaysInYear = 366;

    public const double HoursInDay = 24;

    public const double HoursInYear = DaysInYear * HoursInDay;

    private const string AClass = "CLASS";
    private const string ADrug = "DRUG";
    private const string Conditions = "A & B";
    private const string SomeName = "NAME";

    private static readonly List<KnownInput> Declared = [];

    public static KnownInput Population { get; } = OfCases("population", "people");
    public static KnownInput PopulationBridge { get; } = OfCases("population bridge", "people/people");
    public static KnownInput Prevalence { get; } = OfCases("prevalence", "case/people");
    public static KnownInput PrevalenceOfACondition { get; } = OfCases("prevalence: *", "case/people", "CONDITION");
    public static KnownInput Overlap { get; } = OfCases("overlap: *", "case/people", Conditions);
    public static KnownInput Cases { get; } = OfCases("cases", "case");
    public static KnownInput SeverityWeight { get; } = OfCases("severity weight", "1");
    public static KnownInput ShareOfCases { get; } = OfCases("share: cases", "1");
    public static KnownInput Ratio { get; } = OfCases("ratio: *", "1", SomeName);

    public static KnownInput PublishedTotal { get; } = Published("published total");
    public static KnownInput PublishedCases { get; } = Published("published cases", "case");
    public static KnownInput PublishedHealthCare { get; } = Published("published health care", partOf: PublishedTotal);
    public static KnownInput PublishedProductivity { get; } = Published("published productivity", partOf: PublishedTotal);
    public static KnownInput PublishedOtherFinancialCost { get; } = Published("published other financial cost", partOf: PublishedTotal);
    public static KnownInput PublishedWellbeingLoss { get; } = Published("published wellbeing loss");
    public static KnownInput PublishedDaysMissed { get; } = Published("published days of work missed", partOf: PublishedProductivity);
    public static KnownInput PublishedHoursLost { get; } = Published("published hours of work lost", partOf: PublishedProductivity);
    public static KnownInput PublishedLowerWages { get; } = Published("published lower wages", partOf: PublishedProductivity);
    public static KnownInput PublishedExcessHealthCareCost { get; } = Published("published excess health care cost", "money/case/year");
    public static KnownInput PublishedExcessProductivityCost { get; } = Published("published excess productivity cost", "money/case/year");
    public static KnownInput AnalgesicSpending { get; } = Published("analgesic spending", partOf: PublishedHealthCare);
    public static KnownInput OpioidSpending { get; } = Published("opioid spending", partOf: PublishedHealthCare);

    public static KnownInput HealthIndex { get; } = Declare(new("pce health index *", "money/money", InputGroup.Prices)
    {
        Class = "YEAR to YEAR",
        Beside = [AnalgesicSpending, OpioidSpending],
    });

    public static KnownInput ExcessCost { get; } = Own("excess cost", "money/case/year", InputGroup.Care);
    public static KnownInput ExcessHealthCareCost { get; } = Own("excess health care cost", "money/case/year", InputGroup.Care);
    public static KnownInput ExcessProductivityCost { get; } = Own("excess productivity cost", "money/case/year", InputGroup.Work);
    public static KnownInput EarningsGapOfAll { get; } = Own("earnings gap over all people", "money/case/year", InputGroup.Work);

    public static KnownInput MedicationUse { get; } = Own("medication use", "user/case", InputGroup.Care);
    public static KnownInput MedicationUseOfAClass { get; } = Shared("medication use: *", "user/case", InputGroup.Care, AClass);
    public static KnownInput MedicationCostPerUser { get; } = Own("medication cost per user", "money/user/year", InputGroup.Care);
    public static KnownInput CostPerUserOfAClass { get; } = Own("medication cost per user: *", "money/user/year", InputGroup.Care, AClass);
    public static KnownInput FillsPerUser { get; } = Own("fills per user: *", "fill/user/year", InputGroup.Care, AClass);
    public static KnownInput PricePerFill { get; } = Own("price per fill: *", "money/fill", InputGroup.Care, AClass);
    public static KnownInput Rebate { get; } = Shared("rebate: *", "1", InputGroup.Care, AClass, largest: 1);
    public static KnownInput MedicationSpending { get; } = Own("medication spending: *", "money/year", InputGroup.Care, AClass);
    public static KnownInput PainShare { get; } = Shared("pain share: *", "1", InputGroup.Care, AClass, largest: 1);

    public static KnownInput ShareTreated { get; } = Own("share treated: *", "patient/case", InputGroup.Care, ADrug, largest: 1);
    public static KnownInput Courses { get; } = Own("courses: *", "course/patient/year", InputGroup.Care, ADrug);
    public static KnownInput InfusionsPerCourse { get; } = Own("infusions per course: *", "infusion/course", InputGroup.Care, ADrug);
    public static KnownInput DrugCostPerInfusion { get; } = Own("drug cost per infusion: *", "money/infusion", InputGroup.Care, ADrug);
    public static KnownInput Administration { get; } = Shared("administration per infusion", "money/infusion", InputGroup.Care);
    public static KnownInput AdministrationOfADrug { get; } =
        Shared("administration per infusion: *", "money/infusion", InputGroup.Care, ADrug);
    public static KnownInput AdverseEvents { get; } = Shared("adverse events per infusion: *", "event/infusion", InputGroup.Care, ADrug);

    public static KnownInput CostPerAdverseEvent { get; } = Declare(new("cost per adverse event: *", "money/event", InputGroup.Care)
    {
        Class = ADrug,
        Beside = [AdverseEvents],
    });

    public static KnownInput Employment { get; } = Shared("employment", "worker/case", InputGroup.Work);
    public static KnownInput EmploymentGap { get; } = Own("employment gap", "worker/case", InputGroup.Work);
    public static KnownInput ExcessAbsenceDays { get; } =
        Own("excess absence days", "day/worker/year", InputGroup.Work, largest: DaysInYear);
    public static KnownInput HoursWorked { get; } = Shared("hours worked", "hour/worker/year", InputGroup.Work, largest: HoursInYear);
    public static KnownInput ExcessImpairment { get; } = Own("excess impairment", "1", InputGroup.Work, largest: 1);
    public static KnownInput HourlyWage { get; } = Shared("hourly wage", "money/hour", InputGroup.Work);
    public static KnownInput NonWageShare { get; } = Shared("non-wage share", "1", InputGroup.Work, largest: 1);
    public static KnownInput WageGap { get; } = Own("wage gap", "money/hour", InputGroup.Work);
    public static KnownInput TeamMultiplier { get; } = Shared("team multiplier", "1", InputGroup.Work);

    public static KnownInput AbsenceSpells { get; } = Shared("absence spells", "spell/worker/year", InputGroup.Work, largest: DaysInYear);
    public static KnownInput JobLosses { get; } = Shared("job losses", "spell/case/year", InputGroup.Work, largest: DaysInYear);

    /// <summary>Beside job losses they may be given for lost employment alone, which friction cost counts in them.</summary>
    public static KnownInput HoursPerDay { get; } = Declare(new("hours per day", "hour/day", InputGroup.Work, HoursInDay)
    {
        IsOwn = true,
        CallsUnlessBeside = JobLosses,
    });

    public static KnownInput FrictionPeriod { get; } = Shared("friction period", "day/spell", InputGroup.Work, isOfTheWhole: true);
    public static KnownInput FrictionElasticity { get; } =
        Shared("friction elasticity", "1", InputGroup.Work, largest: 1, isOfTheWhole: true);
    public static KnownInput VacancyChainMultiplier { get; } = Shared("vacancy-chain multiplier", "1", InputGroup.Work, isOfTheWhole: true);

    public static KnownInput UnpaidWorkLost { get; } = Own("unpaid work lost", "hour/case/year", InputGroup.Work, largest: HoursInYear);
    public static KnownInput InformalCare { get; } = Own("informal care", "hour/case/year", InputGroup.Work, largest: HoursInYear);
    public static KnownInput ReplacementWage { get; } = Shared("replacement wage", "money/hour", InputGroup.Work);

    public static KnownInput QualityOfLifeLoss { get; } = Own("quality of life loss", "QALY/case/year", InputGroup.Life, largest: 1);
    public static KnownInput ValuePerQaly { get; } = Own("value per QALY", "money/QALY", InputGroup.Life);

    public static KnownInput DisabilityBenefits { get; } = Own("disability benefits", "money/case/year", InputGroup.Life);

    public static KnownInput PayerWeight { get; } = Declare(new("payer weight: *", "1", InputGroup.Prices)
    {
        Class = "PAYER",
        IsOfTheWhole = true,
        Beside =
        [
            ExcessHealthCareCost, PublishedHealthCare, MedicationCostPerUser, CostPerUserOfAClass, PricePerFill, MedicationSpending,
            ShareTreated,
        ],
    });

    public static KnownInput ExchangeRate { get; } = Conversion("exchange rate: *");
    public static KnownInput PurchasingPower { get; } = Conversion("purchasing power: *");

    public static IReadOnlyList<KnownInput> All => Declared;

    /// <summary>Those of which one calls for a burden from above: the published total, and the parts that split it.</summary>
    public static IReadOnlyList<KnownInput> OfATotal { get; } = [PublishedTotal, .. PartsOf(PublishedTotal)];

    /// <summary>The published figures that another one holds.</summary>
    public static IReadOnlyList<KnownInput> PartsOf(KnownInput whole) => [.. All.Where(known => known.PartOf?.Name == whole.Name)];

    /// <summary>The names that a mistyped one may have been meant to be; a class, such as a drug, stays as it was typed.</summary>
    public static IEnumerable<string> NamesLike(string typed)
    {
        var kind = typed.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? typed[(colon + 2)..] : KnownInput.AnyClass;
        return All.Select(known => known.Name.EndsWith(": *", StringComparison.Ordinal) ? known.Of(kind).Name : known.Name);
    }

    public static KnownInput? Find(string name) => All.FirstOrDefault(known => known.Matches(name));

    /// <summary>Every input of a model that can be drawn outside its limits, in the model's order.</summary>
    public static IReadOnlyList<IllegalRange> IllegalRanges(Model model) =>
        [.. model.Inputs.Select(input => IllegalRange.Find(input, LargestOf(input.Name))).OfType<IllegalRange>()];

    /// <summary>The largest value that an input of a name may have; infinite where the equation knows no such name.</summary>
    internal static double LargestOf(string input) => Find(input.Split(" [")[0])?.Largest ?? double.PositiveInfinity;

    private static KnownInput OfCases(string name, string unit, string? kind = null) =>
        Declare(new(name, unit, InputGroup.Cases) { Class = kind });

    private static KnownInput Published(string name, string unit = "money/year", KnownInput? partOf = null) =>
        Declare(new(name, unit, InputGroup.FromAbove) { PartOf = partOf });

    /// <summary>One that calls for the component whose own it is.</summary>
    private static KnownInput Own(
        string name, string unit, InputGroup group, string? kind = null, double largest = double.PositiveInfinity) =>
        Declare(new(name, unit, group, largest) { Class = kind, IsOwn = true });

    /// <summary>One that calls for nothing, and is used by the components that others call for.</summary>
    private static KnownInput Shared(
        string name, string unit, InputGroup group, string? kind = null, double largest = double.PositiveInfinity,
        bool isOfTheWhole = false) =>
        Declare(new(name, unit, group, largest) { Class = kind, IsOfTheWhole = isOfTheWhole });

    private static KnownInput Conversion(string name) =>
        Declare(new(name, "money/money", InputGroup.Prices) { Class = SomeName, IsOfTheWhole = true });

    private static KnownInput Declare(KnownInput input)
    {
        Declared.Add(input);
        return input;
    }
}
