using System.Globalization;
using System.Text;
using PainCost.Quantities;
using PainCost.Texts;

namespace PainCost.Reports.Formats;

/// <summary>The result as a document: the answer in sentences, the components, what to know of them, and all that it rests on.</summary>
internal static class MarkdownReport
{
    public static string Write(Simulation simulation, Headline headline)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {Cell(simulation.Model.Title.Length > 0 ? simulation.Model.Title : "Result")}\n\n");
        if (headline.Description.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Cell(headline.Description)}\n\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"{string.Join(' ', headline.Sentences.Select(Cell))}\n\n");
        MarkdownEstimates.Write(text, simulation);
        MarkdownCaveats.Write(text, simulation, headline);
        WriteChoices(text, simulation.Model);
        WriteInputs(text, simulation.Model);
        WriteSources(text, simulation.Model);
        text.Append(CultureInfo.InvariantCulture,
            $"Seed {simulation.Seed}, {simulation.Draws:N0} draws, {ReportFacts.DesignName(simulation.Design)}{Replicates(simulation)}, inputs {simulation.Model.InputsHash()}, version {Simulation.Version}.\n");
        return text.ToString();
    }

    private static void WriteChoices(StringBuilder text, Model model)
    {
        List<string> lines = [.. model.Choices.Select(choice => $"{choice.Name}: {choice.Value}"), .. ReportFacts.Correlations(model)];
        if (lines.Count > 0)
        {
            text.Append("## Choices\n\n").AppendJoin("", lines.Select(line => $"- {Cell(line)}\n")).Append('\n');
        }
    }

    private static void WriteInputs(StringBuilder text, Model model)
    {
        text.Append("## Inputs\n\n| input | value | unit | of whom | year | source | known | note |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var input in model.Inputs)
        {
            var p = input.Provenance;
            text.Append(CultureInfo.InvariantCulture,
                $"| {Cell(input.Name)} | {Cell(Value(input))} | {Cell(input.Unit.ToString())} | {Cell(p?.Population ?? "")} | {Cell(p?.Year ?? "")} | {Cell(p?.Source.Id ?? "")} | {ReportFacts.Known(input)} | {Cell(p?.Note ?? "")} |\n");
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

    /// <summary>What is known exactly as a number, what is not as it was stated.</summary>
    private static string Value(Input input) =>
        input.Distribution.IsFixed ? ValueText.Of(input.CentralValue) : input.Distribution.ToString();

    private static string Replicates(Simulation simulation) =>
        simulation.Replicates == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" in {simulation.Replicates} replicates");

    private static string Cell(string text) => SafeText.ForMarkdown(text);
}
