namespace PainCost.Cli.Analysing;

/// <summary>
/// By what share of an output an uncertain input moves it, near the base case, for each standard deviation: one pass for all inputs, where
/// moving one by one takes the square of their number.
/// </summary>
internal static class Slopes
{
    /// <summary>Slopes of more outputs than this would take more memory than time is won.</summary>
    private const int MostOutputs = 64;

    /// <summary>Uncertain inputs, the steepest first; none when the slopes cannot be told.</summary>
    public static IReadOnlyList<(Input Input, double Share)> Of(Model model, string output)
    {
        var value = Math.Abs(model.Evaluate()[output]);
        if (model.Outputs.Count > MostOutputs || !double.IsFinite(value) || value == 0)
        {
            return [];
        }

        var gradient = model.Gradient();
        return
        [
            .. model.Inputs.Where(input => !input.Distribution.IsFixed)
                .Select(input => (input, Share: Math.Abs(gradient[output, input.Name]) * input.Distribution.StandardDeviation / value))
                .Where(slope => double.IsFinite(slope.Share))
                .OrderByDescending(slope => slope.Share),
        ];
    }
}
