using PainCost.Evidence;
using PainCost.Tests.Burden;
using PainCost.Treatments;

namespace PainCost.Tests.Treatments;

/// <summary>A small burden and a small treatment, whose figures are worked by hand in the tests.</summary>
internal static class TreatmentText
{
    public const double WeeksInYear = 365.25 / 7;

    /// <summary>200 cases: health care 100,000; absence of 120 workers, 5 days of 8 hours at $30, 144,000.</summary>
    public static IReadOnlyList<string> Burden { get; } =
        [.. BurdenText.BottomUp.Without("medication use", "medication cost per user", "hours worked", "excess impairment",
            "employment gap")];

    /// <summary>20 patients, 40 courses, 120 infusions at $60, and $5 for adverse events.</summary>
    public static IReadOnlyList<string> Rows { get; } =
    [
        "share treated: x,,0.1,patient/case",
        "courses: x,,2,course/patient/year",
        "infusions per course: x,,3,infusion/course",
        "drug cost per infusion: x,,10,USD2010/infusion",
        "administration per infusion: x,,50,USD2010/infusion",
        "adverse events per infusion: x,,0.05,event/infusion",
        "cost per adverse event: x,,100,USD2010/event",
        "share responding: x,,0.5,1",
        "weeks of effect per course: x,,10,week/course",
        "effect on health care: x,,0.2,1",
        "effect on absenteeism: x,,0.4,1",
    ];

    public static Intervention Parse(params IEnumerable<string> rows)
    {
        var lines = rows.Select(row => $"{row},US adults,2010,{Unit.Parse(row.Split(',')[^1]).PriceBasis?.Year},IOM2011,seen,");
        return Intervention.Parse(new StringReader(string.Join('\n',
            ["input,stratum,value,unit,population,year,price_year,source,known,note", .. lines])), "x.csv");
    }

    public static TreatedBurden Treated(IEnumerable<string>? rows = null, IEnumerable<string>? burden = null) =>
        TreatedBurden.Of(BurdenText.Parse(burden ?? Burden), Parse(rows ?? Rows));

    public static Profile Profile => BurdenText.Parse(Burden);
}
