using PainCost.Cli.Layout;
using PainCost.Reports;
using PainCost.Sensitivity;
using Spectre.Console;

namespace PainCost.Cli.Analysing.AllAtOnce;

/// <summary>Shapley effects in the terminal.</summary>
internal static class ShapleyView
{
    public static void Write(IAnsiConsole console, SensitivityBasis basis, Shapley shapley, string name)
    {
        var output = shapley[name];
        SensitivityHeading.Write(console, basis, $"How the variance of '{name}' is shared");
        if (!output.IsMoved)
        {
            ShareText.WriteUnmoved(console, name);
            return;
        }

        var deviation = Math.Sqrt(output.Variance);
        var scale = Scale.Of(deviation, output.Unit);
        console.MarkupLine(Markup.Escape(
            $"Standard deviation {scale.Text(deviation)} {scale.UnitName(output.Unit)}; "
            + $"{Amount.Text(shapley.Draws, "N0")} draws, {Amount.Text(shapley.Evaluations, "N0")} evaluations, seed {shapley.Seed}."));
        var table = new TextTable().Label("input").Number("share").Bar();
        foreach (var effect in output.Effects.Take(ShareText.MostRows))
        {
            table.Row(Markup.Escape(effect.Name), ShareText.Of(effect.Share), ShareText.Bar(effect.Share.Value));
        }

        console.WriteLine();
        console.Write(table);
        console.MarkupLine("  The shares of all inputs add to 100 %; what inputs do together is divided equally among them. In brackets 95 "
            + "% intervals.");
        if (!basis.Model.Correlations.IsEmpty)
        {
            console.MarkupLine("  Inputs that go together share what one says of the other, so an input has a share even where the output "
                + "does not use it.");
        }

        ShareText.WriteRest(console, output.Effects.Count, "a share",
            output.Effects.Skip(ShareText.MostRows).Select(effect => effect.Share.Value).FirstOrDefault());
    }
}
