using PainCost.Scenarios.Views;
using PainCost.Sensitivity.OneAtATime;
using Spectre.Console;

namespace PainCost.Scenarios.Analysing;

/// <summary>The answer to what an input would have to be, in sentences.</summary>
internal static class ThresholdView
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, Threshold threshold)
    {
        var scale = Scale.Of(Math.Max(Math.Abs(threshold.Target), Math.Abs(threshold.BaseCase)), threshold.Unit);
        SensitivityHeading.Write(console, basis, $"What '{threshold.Input.Name}' would have to be");
        console.MarkupLine($"[bold]{Markup.Escape(threshold.ToString())}[/]");
        console.MarkupLine(Markup.Escape(
            $"Base case: {threshold.Output} {scale.Text(threshold.BaseCase)} {scale.UnitName(threshold.Unit)} at {threshold.Input.Name} {Amount.Text(threshold.Input.CentralValue, "G6")}."));
        console.MarkupLine(Markup.Escape(
            $"Searched from {Amount.Text(threshold.Low, "G6")} to {Amount.Text(threshold.High, "G6")} {threshold.Input.Unit}, where {threshold.Output} goes from {scale.Text(threshold.LowestOutput)} to {scale.Text(threshold.HighestOutput)} {scale.UnitName(threshold.Unit)}."));
    }
}
