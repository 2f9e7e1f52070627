using PainCost.Reports.Reproductions;
using PainCost.Sampling;
using PainCost.Validation;

namespace PainCost.Reports;

/// <summary>Writes the result of a simulation with all that is needed to repeat and to judge it.</summary>
public static class Report
{
    /// <summary>The report as text.</summary>
    /// <param name="simulation">The result.</param>
    /// <param name="format">The form.</param>
    /// <returns>The text, ending in a line break; money in the price basis that each unit names.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of those named.</exception>
    public static string Write(Simulation simulation, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return format switch
        {
            ReportFormat.Json => JsonReport.Write(simulation),
            ReportFormat.Csv => CsvReport.Write(simulation),
            ReportFormat.Markdown => MarkdownReport.Write(simulation),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Choose Json, Csv or Markdown."),
        };
    }

    /// <summary>Published figures beside ours, as text.</summary>
    /// <param name="reproductions">The figures, from <see cref="PublishedStudies.Reproduce"/>.</param>
    /// <param name="format">The form.</param>
    /// <returns>The text, ending in a line break; every value in the unit that stands beside it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of those named.</exception>
    public static string Write(IReadOnlyList<Reproduction> reproductions, ReportFormat format)
    {
        ArgumentNullException.ThrowIfNull(reproductions);
        return format switch
        {
            ReportFormat.Json => ReproductionJson.Write(reproductions),
            ReportFormat.Csv => ReproductionCsv.Write(reproductions),
            ReportFormat.Markdown => ReproductionMarkdown.Write(reproductions),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Choose Json, Csv or Markdown."),
        };
    }

    /// <summary>Writes the report to a file, whole or not at all.</summary>
    /// <param name="simulation">The result.</param>
    /// <param name="format">The form.</param>
    /// <param name="path">The file; one that exists is replaced, and stays as it was if writing fails.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(Simulation simulation, ReportFormat format, string path) => WholeFile.Write(path, Write(simulation, format));
}
