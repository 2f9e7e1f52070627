using System.Globalization;
using PainCost.Cli.Sheets;
using PainCost.Decisions;

namespace PainCost.Cli.Valuing;

/// <summary>
/// A decision as a sheet: its options, what each input's value would be worth to know, and how the options stand over the value of a week.
/// </summary>
internal static class ValueSheet
{
    public static Sheet Of(ValueAnswer answer) => new(
        $"What to choose, and what knowing more is worth: {answer.Simulation.Model.Title}",
        [
            ("scenario", answer.Simulation.Model.Title),
            ("choices", string.Join("; ", answer.Simulation.Model.Choices.Select(c => $"{c.Name}: {c.Value}"))),
            ("unit", answer.Decision.Unit.ToString()),
            ("week_value", answer.Request.WeekValue?.ToString() ?? ""),
            ("people_per_year", answer.PeoplePerYear), ("years", (double)answer.Request.Years),
                ("discounting", answer.Request.Discounting.Choice.Value),
            ("draws", (double)answer.Draws.Draws), ("seed", answer.Simulation.Seed.ToString(CultureInfo.InvariantCulture)),
            ("assumptions", string.Join("; ", answer.Assumptions)),
            ("left_out", string.Join("; ", answer.Left.Select(t => t.Intervention.Name))),
        ],
        ["part", "name", "week_value_at", "mean", "probability_best", "expected_loss", "value", "standard_error", "population_value"],
        [.. answer.Options.Zip(answer.Decision.Options, Option), Information(answer, answer.Decision.Evpi),
            .. answer.OfEachInput.Select(v => Information(answer, v)), .. Curve(answer)]);

    private static object?[] Option(string name, DecisionOption option) =>
        ["option", name, null, option.Mean, option.ProbabilityBest, option.ExpectedLoss, null, null, null];

    private static object?[] Information(ValueAnswer answer, InformationValue value) =>
    [
        "information", value.Inputs.Count == 0 ? "everything" : value.Inputs[0], null, null, null, null, value.Value, value.StandardError,
        value.ForPopulation(answer.PeoplePerYear, answer.Request.Years, year => answer.Request.Discounting.Factor(year)),
    ];

    private static IEnumerable<object?[]> Curve(ValueAnswer answer) =>
        from point in answer.Curve?.Points ?? []
        from option in answer.Options.Select((name, i) => (Name: name, Index: i))
        select new object?[] { "curve", option.Name, point.Value, null, point.ProbabilitiesBest[option.Index], null, null, null, null };
}
