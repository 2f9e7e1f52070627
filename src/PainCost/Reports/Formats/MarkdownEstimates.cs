using System.Globalization;
using System.Text;
using PainCost.Burden;
using PainCost.Reports.Sentences;
using PainCost.Texts;

namespace PainCost.Reports.Formats;

/// <summary>
/// The estimates of a result as a table of Markdown: the components with their shares, the total, and what stands beside it.
/// </summary>
internal static class MarkdownEstimates
{
    private const double Level = 0.95;

    public static void Write(StringBuilder text, Simulation simulation)
    {
        var total = simulation.Estimates[0];
        var scale = Scale.Of(total.Mean, total.Unit);
        var components = simulation.Model.Components;
        text.Append(CultureInfo.InvariantCulture,
            $"## Results\n\n| {Cell(scale.UnitName(total.Unit))} | base case | mean | 95 % uncertainty interval | share |\n|---|---:|---:|---:|---:|\n");
        foreach (var name in components)
        {
            var meaning = PainBurden.Meaning(simulation.Model, name) is { } words ? $" ({words})" : "";
            var share = total.Mean == 0 ? "" : Amount.Percent(simulation[name].Mean / total.Mean);
            WriteRow(text, Cell(name + meaning), simulation[name], scale, share);
        }

        WriteRow(text, $"**{Cell(total.Name)}**", total, scale, "");
        foreach (var other in simulation.Estimates.Skip(1).Where(e => !components.Contains(e.Name)))
        {
            var isInTableUnit = other.Unit == total.Unit;
            var own = isInTableUnit ? scale : Scale.Of(other.Mean, other.Unit);
            WriteRow(text, Cell(isInTableUnit ? other.Name : $"{other.Name} ({own.UnitName(other.Unit)})"), other, own, "");
        }

        text.Append('\n');
    }

    private static void WriteRow(StringBuilder text, string name, Estimate estimate, Scale scale, string share)
    {
        var interval = estimate.Interval(Level);
        var row = scale.For(estimate.Mean, interval.Low, interval.High);
        var ends = Weights.IsDrawn(estimate) ? row.Range(interval.Low, interval.High) : "not drawn";
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {row.Text(estimate.BaseCase)} | {row.Text(estimate.Mean)} | {ends} | {share} |\n");
    }

    private static string Cell(string text) => SafeText.ForMarkdown(text);
}
