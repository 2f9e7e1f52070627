using PainCost.Cli.Sheets;
using PainCost.Sensitivity;

namespace PainCost.Cli.Analysing;

/// <summary>The answers of the sensitivity commands as sheets.</summary>
internal static class SensitivitySheets
{
    /// <summary>
    /// A tornado, with the percent by which one percent more of each input changes the output; nothing where the output is 0.
    /// </summary>
    public static Sheet Of(Tornado tornado, SensitivityBasis basis)
    {
        var gradient = tornado.Model.Gradient();
        object? Elasticity(string input) => tornado.BaseCase == 0 ? null : gradient.Elasticity(tornado.Output, input);
        return new(
            $"What moves {tornado.Output}: {tornado.Model.Title}",
            [.. basis.Facts, ("output", tornado.Output), ("unit", tornado.Unit.ToString()), ("base_case", tornado.BaseCase),
                ("range", tornado.Range.ToString())],
            ["input", "input_unit", "low_input", "high_input", "output_at_low", "output_at_high", "swing", "elasticity"],
            [.. tornado.Rows.Select(row => new object?[]
            {
                row.Input.Name, row.InputUnit.ToString(), row.LowInput, row.HighInput, row.OutputAtLow, row.OutputAtHigh, row.Swing,
                    Elasticity(row.Input.Name),
            })]);
    }

    public static Sheet Of(Spider spider, TornadoRange range, SensitivityBasis basis) => new(
        $"{spider.Output} along each input: {basis.Model.Title}",
        [.. basis.Facts, ("output", spider.Output), ("unit", spider.Unit.ToString()), ("base_case", spider.BaseCase),
            ("range", range.ToString())],
        ["input", "input_unit", "input_value", "value"],
        [.. from line in spider.Lines from i in Enumerable.Range(0, line.Outputs.Count) select new object?[] { line.Input.Name,
            line.Input.Unit.ToString(), line.InputValues[i], line.Outputs[i] }]);

    public static Sheet Of(TwoWay grid, SensitivityBasis basis) => new(
        $"{grid.Output} by {grid.InputA.Name} and {grid.InputB.Name}: {basis.Model.Title}",
        [
            .. basis.Facts, ("output", grid.Output), ("unit", grid.Unit.ToString()), ("base_case", grid.BaseCase),
            ("input_a", grid.InputA.Name), ("input_a_unit", grid.InputA.Unit.ToString()), ("input_b", grid.InputB.Name),
                ("input_b_unit", grid.InputB.Unit.ToString()),
        ],
        ["value_a", "value_b", "value"],
        [.. from a in Enumerable.Range(0, grid.ValuesA.Count) from b in Enumerable.Range(0,
            grid.ValuesB.Count) select new object?[] { grid.ValuesA[a], grid.ValuesB[b], grid[a, b] }]);

    public static Sheet Of(Threshold threshold, SensitivityBasis basis) => new(
        $"{threshold.Input.Name} at which {threshold.Output} meets a target: {basis.Model.Title}",
        [
            .. basis.Facts, ("output", threshold.Output), ("unit", threshold.Unit.ToString()), ("base_case", threshold.BaseCase),
            ("target", threshold.Target),
            ("input", threshold.Input.Name), ("input_unit", threshold.Input.Unit.ToString()),
                ("central_value", threshold.Input.CentralValue),
            ("searched_from", threshold.Low), ("searched_to", threshold.High), ("lowest_output", threshold.LowestOutput),
            ("highest_output", threshold.HighestOutput), ("reach", threshold.Reach.ToString()), ("answer", threshold.ToString()),
        ],
        ["value"],
        threshold.Values.Count > 0 ? [.. threshold.Values.Select(value => new object?[] { value })] : [[null]]);
}
