using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>Sobol' indices in the terminal.</summary>
internal static class SobolView
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, Sobol sobol, string name)
    {
        var output = sobol[name];
        SensitivityHeading.Write(console, basis, $"How the variance of '{name}' divides");
        var scale = Scale.Of(output.Mean, output.Unit);
        console.MarkupLine(Markup.Escape(
            $"Mean {scale.Text(output.Mean)} {scale.UnitName(output.Unit)}, standard deviation {scale.Text(Math.Sqrt(output.Variance))}; "
            + $"{Amount.Text(sobol.Draws, "N0")} draws in two sets, {Amount.Text(sobol.Evaluations, "N0")} evaluations, seed {sobol.Seed}."));
        if (!output.IsMoved)
        {
            ShareText.WriteUnmoved(console, name);
            return;
        }

        var table = new TextTable().Label("input").Number("alone")
            .Number("with all others").Bar();
        foreach (var index in output.Indices.Take(ShareText.MostRows))
        {
            table.Row(Markup.Escape(index.Name), ShareText.Of(index.First), ShareText.Of(index.Total), ShareText.Bar(index.Total.Value));
        }

        console.WriteLine();
        console.Write(table);
        console.MarkupLine(Markup.Escape(
            $"  Inputs alone account for {ShareText.Percent(output.SumOfFirst)} of the variance, inputs together for "
                + $"{ShareText.Percent(output.InteractionShare)}. "
            + $"In brackets {Amount.Text(100 * sobol.Options.Level, "0.#")} % intervals from {Amount.Text(sobol.Options.Resamples, "N0")} "
            + $"resamples."));
        ShareText.WriteRest(console, output.Indices.Count, "a total",
            output.Indices.Skip(ShareText.MostRows).Select(index => index.Total.Value).FirstOrDefault());
    }
}
