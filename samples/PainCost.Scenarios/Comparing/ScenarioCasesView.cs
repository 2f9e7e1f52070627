using PainCost.Cli.Layout;
using PainCost.Cli.Views;
using PainCost.Reports;
using PainCost.Scenarios;
using Spectre.Console;

namespace PainCost.Cli.Comparing;

/// <summary>Who is a case in each scenario, how many they are and what one costs: what a difference of totals is mostly made of.</summary>
internal static class ScenarioCasesView
{
    private static readonly string[] Outputs = ["total", "cases", "cost per case"];
    private static readonly string[] Defining = ["cases", "prevalence", "published cases"];

    public static void Write(IAnsiConsole console, ScenarioComparison comparison, ShortNames names)
    {
        console.MarkupLine("\n[bold]Who is a case[/], and the base case of each");
        var baseCases = comparison.Models.Select(model => model.Evaluate()).ToList();
        var columns = Outputs.Where(output => comparison.Models.Any(model => Has(model, output)))
            .Select(output => Column(output, comparison.Models, baseCases)).ToList();
        var table = new TextTable().Label("scenario").Number(columns.Select(column => Markup.Escape(column.Heading))).Words("cases are");
        foreach (var (i, (scenario, model)) in comparison.Scenarios.Zip(comparison.Models).Index())
        {
            table.Row([Markup.Escape(names.Of(scenario)), .. columns.Select(column => column.Cells[i]), Markup.Escape(Definition(model))]);
        }

        console.Write(table);
    }

    private static bool Has(Model model, string output) => model.Outputs.Any(o => o.Name == output);

    private static (string Heading, IReadOnlyList<string> Cells) Column(string output, IReadOnlyList<Model> models,
        List<BaseCase> baseCases)
    {
        List<(double Value, PainCost.Unit Unit)?> values = [.. models.Zip(baseCases).Select(pair =>
            Has(pair.First, output) ? (pair.Second[output], pair.Second.Unit(output)) : ((double, PainCost.Unit)?)null)];
        var unit = values.OfType<(double Value, PainCost.Unit Unit)>().First().Unit;
        var scale = Scale.Of(values.Max(value => Math.Abs(value?.Value ?? 0)), unit);
        var what = string.Join(' ', new[] { scale.Word, unit.PriceBasis?.ToString() ?? "" }.Where(part => part.Length > 0));
        return (what.Length > 0 ? $"{output}, {what}" : output,
            [.. values.Select(value => value is { } known ? scale.Text(known.Value) : "")]);
    }

    private static string Definition(Model model)
    {
        List<Provenance> all = [.. Defining
            .Select(name => model.Inputs.Where(input => InputName.Bare(input) == name).Select(input => input.Provenance)
            .OfType<Provenance>()
                .Where(p => p.Population.Length > 0).ToList())
            .FirstOrDefault(found => found.Count > 0) ?? []];
        var more = all.Select(p => p.Population).Distinct().Count() - 1;
        var source = all.Count > 0 && all[0].Source.Id.Length > 0 ? $" ({all[0].Source.Id})" : "";
        return all.Count == 0 ? "not stated"
            : $"{all[0].Population.ReplaceLineEndings(" ")}{(more > 0 ? FormattableString.Invariant($", and {more} more strata") : "")}{source}";
    }
}
