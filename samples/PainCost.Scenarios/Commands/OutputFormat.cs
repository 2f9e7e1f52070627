using System.CommandLine;
using PainCost.Reports;

namespace PainCost.Scenarios.Commands;

/// <summary>The form of a run's answer: a table for people, or a report.</summary>
internal static class OutputFormat
{
    private static readonly Dictionary<string, ReportFormat?> Formats = new(StringComparer.Ordinal)
    {
        ["table"] = null,
        ["json"] = ReportFormat.Json,
        ["csv"] = ReportFormat.Csv,
        ["markdown"] = ReportFormat.Markdown,
    };

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = "json",
        [".csv"] = "csv",
        [".md"] = "markdown",
    };

    public static Option<string?> Make()
    {
        var option = new Option<string?>("--format") { Description = "table, json, csv or markdown; left out, as the ending of --out says, or table." };
        option.AcceptOnlyFromAmong([.. Formats.Keys]);
        return option;
    }

    /// <summary>The report to write; null for the table.</summary>
    public static ReportFormat? Choose(string? format, string? path) =>
        Formats[format ?? ByEnding.GetValueOrDefault(Path.GetExtension(path ?? ""), "table")];
}
