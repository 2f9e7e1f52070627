using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing;

/// <summary>The answer to what an input would have to be, in sentences.</summary>
internal static class ThresholdView
{
    private const double WholeFrom = 10_000;

    public static void Write(IAnsiConsole console, SensitivityBasis basis, Threshold threshold, bool isTargetOurs)
    {
        var scale = Scale.Of(Math.Max(Math.Abs(threshold.Target), Math.Abs(threshold.BaseCase)), threshold.Unit);
        SensitivityHeading.Write(console, basis, $"What '{threshold.Input.Name}' would have to be");
        if (isTargetOurs)
        {
            console.MarkupLine(Markup.Escape(
                $"Nobody named a target, so it is nine tenths of the base case: {scale.Text(threshold.Target)} "
                    + $"{scale.UnitName(threshold.Unit)}. --target names another."));
        }

        console.MarkupLine($"[bold]{Markup.Escape(threshold.ToString())}[/]");
        console.MarkupLine(Markup.Escape(
            $"Base case: {threshold.Output} {scale.Text(threshold.BaseCase)} {scale.UnitName(threshold.Unit)} at {threshold.Input.Name} "
                + $"{Number(threshold.Input.CentralValue)}."));
        console.MarkupLine(Markup.Escape(
            $"Searched from {Number(threshold.Low)} to "
                + $"{Number(threshold.High)}{(threshold.Input.Unit.IsOne ? "" : $" {threshold.Input.Unit}")}, where {threshold.Output} "
                + $"goes from {scale.Text(threshold.LowestOutput)} to {scale.Text(threshold.HighestOutput)} "
                + $"{scale.UnitName(threshold.Unit)}."));
    }

    private static string Number(double value) => Amount.Text(value, Math.Abs(value) >= WholeFrom ? "N0" : "G6");
}
