using PainCost.Reports;
using Spectre.Console;

namespace PainCost.Cli.Running;

/// <summary>Where a run's answer goes: to the terminal or a file, as a table or a report, and its draws to a file of their own.</summary>
/// <param name="Format">The report to write; null for the table.</param>
/// <param name="Path">The file; null for the terminal.</param>
/// <param name="DrawsPath">The file for the draws; null for none.</param>
/// <param name="Keep">What of each draw to write; empty for every output and every uncertain input.</param>
internal sealed record RunDelivery(ReportFormat? Format, string? Path, string? DrawsPath = null, IReadOnlyList<string>? Keep = null)
{
    public void Deliver(Terminal terminal, Simulation simulation, Action<IAnsiConsole> table)
    {
        if (DrawsPath is not null)
        {
            Report.SaveDraws(simulation, DrawsPath, Keep ?? []);
            terminal.Error.WriteLine($"Written: {DrawsPath}");
        }

        var text = Format is { } report ? Report.Write(simulation, report) : null;
        if (Path is not null)
        {
            WholeFile.Write(Path, text ?? Delivery.Collected(table));
            terminal.Error.WriteLine($"Written: {Path}");
        }
        else if (text is not null)
        {
            terminal.Output.Write(text);
        }
        else
        {
            table(terminal.Console);
        }
    }
}
