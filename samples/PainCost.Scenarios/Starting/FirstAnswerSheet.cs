using PainCost.Cli.Sheets;

namespace PainCost.Cli.Starting;

/// <summary>A first answer as a table: the parts of the cost, what was given, and what was taken.</summary>
internal static class FirstAnswerSheet
{
    private const double Level = 0.95;

    public static Sheet Of(FirstAnswer answer)
    {
        var (model, total) = (answer.Simulation.Model, answer.Cost);
        return new Sheet(
            answer.Profile.Title,
            [("unit", total.Unit.ToString()), ("inputs", model.InputsHash())],
            ["what", "name", "value", "low", "high", "value unit", "known", "source", "total when low", "total when high", "moved by"],
            [
                .. model.Components.Append(total.Name).Select(name => Output(answer.Simulation[name])),
                .. answer.Given.Select(input => Given(input)),
                .. answer.Defaults.Select(Default),
            ]);
    }

    private static object?[] Output(Estimate estimate)
    {
        var interval = estimate.Interval(Level);
        return ["cost", estimate.Name, estimate.Mean, interval.Low, interval.High, estimate.Unit.ToString(), "", "", null, null, ""];
    }

    private static object?[] Given(Input input) =>
        ["given", input.Name, input.CentralValue, null, null, input.Unit.ToString(), Known(input), "", null, null, ""];

    private static object?[] Default(DefaultFigure figure)
    {
        var (row, input) = (figure.Row, figure.Row.Input);
        return
        [
            "default", input.Name, input.CentralValue, row.LowInput, row.HighInput, input.Unit.ToString(), Known(input),
            input.Provenance?.Source.Id ?? "", row.OutputAtLow, row.OutputAtHigh, figure.Range,
        ];
    }

    private static string Known(Input input) => input.Provenance?.Knowledge.ToString().ToLowerInvariant() ?? "";
}
