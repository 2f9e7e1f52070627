using System.Globalization;
using System.Text;
using PainCost.Burden;
using PainCost.Quantities;
using PainCost.Texts;

namespace PainCost.Reports.Formats;

/// <summary>The result as a page: estimates, choices, inputs, sources.</summary>
internal static class MarkdownReport
{
    public static string Write(Simulation simulation)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Cell(simulation.Model.Title)}\n\n");
        WriteEstimates(text, simulation);
        WriteChoices(text, simulation.Model);
        WriteInputs(text, simulation.Model);
        WriteSources(text, simulation.Model);
        text.Append(CultureInfo.InvariantCulture,
            $"Seed {simulation.Seed}, {simulation.Draws:N0} draws, {ReportFacts.DesignName(simulation.Design)}{Replicates(simulation)}, inputs {simulation.Model.InputsHash()}, version {Simulation.Version}.\n");
        return text.ToString();
    }

    private static void WriteEstimates(StringBuilder text, Simulation simulation)
    {
        text.Append("| output | unit | base case | mean | 95 % uncertainty interval | Monte Carlo error |\n|---|---|---:|---:|---:|---:|\n");
        foreach (var e in simulation.Estimates)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"| {Cell(e.Name)} | {Cell(e.Unit.ToString())} | {Number(e.BaseCase)} | {Number(e.Mean)} | {Interval(e)} | {Number(e.MonteCarloError)} |\n");
        }

        text.Append('\n');
    }

    private static void WriteChoices(StringBuilder text, Model model)
    {
        foreach (var choice in model.Choices)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Cell(choice.Name)}: {Cell(choice.Value)}\n");
        }

        foreach (var line in ReportFacts.Correlations(model))
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Cell(line)}\n");
        }

        var unverified = ReportFacts.Unverified(model).ToList();
        if (unverified.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"- **not verified against a text**, {PainBurden.UnverifiedShare(model) * 100:N0} % of the {ReportFacts.Headline(model)} on it: {string.Join(", ", unverified.Select(i => $"{Cell(i.Name)} ({ReportFacts.Known(i)})"))}\n");
        }

        text.Append('\n');
    }

    private static void WriteInputs(StringBuilder text, Model model)
    {
        text.Append("## Inputs\n\n| input | value | unit | of whom | year | source | known | note |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var input in model.Inputs)
        {
            var p = input.Provenance;
            text.Append(CultureInfo.InvariantCulture,
                $"| {Cell(input.Name)} | {Cell(input.Distribution.ToString())} | {Cell(input.Unit.ToString())} | {Cell(p?.Population ?? "")} | {Cell(p?.Year ?? "")} | {Cell(p?.Source.Id ?? "")} | {ReportFacts.Known(input)} | {Cell(p?.Note ?? "")} |\n");
        }

        text.Append('\n');
    }

    private static void WriteSources(StringBuilder text, Model model)
    {
        var sources = ReportFacts.Sources(model).Where(source => source.Id.Length > 0).ToList();
        text.Append(sources.Count > 0 ? "## Sources\n\n" : "No figure has a source: all are assumptions.\n");
        foreach (var source in sources)
        {
            text.Append(CultureInfo.InvariantCulture,
                $"- **{Cell(source.Id)}**: {Cell(source.Citation)}.{(source.Doi.Length > 0 ? $" doi:{Cell(source.Doi)}" : "")}\n");
        }

        text.Append('\n');
    }

    private static string Interval(Estimate e) =>
        e.Percentile(0.025) == e.Percentile(0.975) ? "not drawn" : $"{Number(e.Percentile(0.025))} to {Number(e.Percentile(0.975))}";

    private static string Replicates(Simulation simulation) =>
        simulation.Replicates == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" in {simulation.Replicates} replicates");

    private static string Number(double value) => ValueText.Of(value);

    private static string Cell(string text) => SafeText.ForMarkdown(text);
}
