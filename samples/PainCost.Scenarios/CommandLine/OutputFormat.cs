using System.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.CommandLine;

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

    private const string PlainText = ".txt";

    private static readonly Dictionary<string, string> ByEnding = new(StringComparer.OrdinalIgnoreCase)
    {
        [".json"] = "json",
        [".csv"] = "csv",
        [".md"] = "markdown",
    };

    public static Option<string?> Make()
    {
        var option = new Option<string?>("--format")
        {
            Description = "table, json, csv or markdown; left out, as the ending of --out says, or table.",
            HelpName = "choice"
        };
        option.AcceptOnlyFromAmong([.. Formats.Keys]);
        return option;
    }

    /// <summary>The report to write; null for the table.</summary>
    /// <exception cref="UsageException">The ending of the path names another format than was asked for, or none that is known.</exception>
    public static ReportFormat? Choose(string? format, string? path)
    {
        var ending = Path.GetExtension(path ?? "");
        var byEnding = ByEnding.GetValueOrDefault(ending);
        if (ending.Length > 0 && ending != PlainText && byEnding is null && format is null)
        {
            throw new UsageException($"--out '{path}': the ending {ending} names no format; use .json, .csv, .md or .txt, or add --format.");
        }

        return format is not null && byEnding is not null && format != byEnding
            ? throw new UsageException($"--out '{path}' is by its ending {byEnding}, but --format asks for {format}; make them agree.")
            : Formats[format ?? byEnding ?? "table"];
    }
}
