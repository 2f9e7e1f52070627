using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>Elementary effects in the terminal.</summary>
internal static class MorrisView
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, Morris morris, string name)
    {
        var output = morris[name];
        SensitivityHeading.Write(console, basis, $"What moving each input does to '{name}'");
        console.MarkupLine(Markup.Escape(
            $"{Amount.Text(morris.Trajectories, "N0")} walks over {morris.Options.Levels} quantiles of each input, "
                + $"{Amount.Text(morris.Evaluations, "N0")} evaluations, seed {morris.Seed}."));
        if (!output.IsMoved)
        {
            ShareText.WriteUnmoved(console, name);
            return;
        }

        var moving = output.Effects.Where(effect => effect.MeanAbsolute > 0).ToList();
        var scale = Scale.Of(moving[0].MeanAbsolute, output.Unit);
        var table = new TextTable().Label("input");
        foreach (var column in new[] { "mean size µ*", "mean µ", "spread σ" })
        {
            table.Number(column);
        }

        foreach (var effect in moving.Take(ShareText.MostRows))
        {
            table.Row(
                Markup.Escape(effect.Input.Name),
                With(scale, effect.MeanAbsolute, effect.MeanAbsoluteStandardError),
                With(scale, effect.Mean, effect.MeanStandardError),
                effect.IsCurvedOrInteracting ? With(scale, effect.StandardDeviation, effect.StandardDeviationStandardError) : "[grey]0[/]");
        }

        console.WriteLine();
        console.Write(table);
        console.MarkupLine(Markup.Escape($"  In {scale.UnitName(output.Unit)}, for moving an input through all of its probability; ± one "
            + $"standard error."));
        console.MarkupLine("  A spread says that the effect is curved, or depends on other inputs.");
        WriteRest(console, moving.Count - ShareText.MostRows, output.Effects.Count - moving.Count);
    }

    private static void WriteRest(IAnsiConsole console, int left, int unmoving)
    {
        if (left > 0)
        {
            console.MarkupLine($"  {left} more inputs move it less; --format csv lists all.");
        }

        if (unmoving > 0)
        {
            console.MarkupLine($"  {unmoving} more stand in its formula and do not move it.");
        }
    }

    private static string With(Scale scale, double value, double error) =>
        Markup.Escape($"{scale.For(value, error).Text(value)} ± {scale.For(value, error).Text(error)}");
}
