using PainCost.Reports.Files;
using PainCost.Reports.Formats;
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
    public static string Write(Simulation simulation, ReportFormat format) => Write(simulation, format, headline: null);

    /// <summary>The report as text, in Markdown with the sentences of a headline.</summary>
    /// <param name="simulation">The result.</param>
    /// <param name="format">The form.</param>
    /// <param name="headline">
    /// The sentences that a report in Markdown begins with; null for what the result says of itself. The other forms have none.
    /// </param>
    /// <returns>The text, ending in a line break; money in the price basis that each unit names.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The format is none of those named.</exception>
    public static string Write(Simulation simulation, ReportFormat format, Headline? headline)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        return format switch
        {
            ReportFormat.Json => JsonReport.Write(simulation),
            ReportFormat.Csv => CsvReport.Write(simulation),
            ReportFormat.Markdown => MarkdownReport.Write(simulation, headline ?? Headline.Of(simulation)),
            _ => throw new ArgumentOutOfRangeException(null, "Choose Json, Csv or Markdown."),
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
            _ => throw new ArgumentOutOfRangeException(null, "Choose Json, Csv or Markdown."),
        };
    }

    /// <summary>Writes the draws of a simulation as CSV, a row for each, while they are made: none are kept.</summary>
    /// <param name="simulation">The simulation; its draws are made again.</param>
    /// <param name="writer">
    /// Takes the text. The header names each column with its unit, <c>total [USD2023/year]</c>; the first is the draw's number, from 0.
    /// </param>
    /// <param name="names">
    /// Outputs, inputs or named quantities on the way; nothing named means every output and every uncertain input.
    /// </param>
    /// <exception cref="ArgumentException">The model has nothing of a name, or a name is given twice.</exception>
    public static void WriteDraws(Simulation simulation, TextWriter writer, params IEnumerable<string> names) =>
        WriteDraws(simulation, writer, names, CancellationToken.None);

    /// <summary>Writes the draws of a simulation as CSV, a row for each, while they are made: none are kept.</summary>
    /// <param name="simulation">The simulation; its draws are made again.</param>
    /// <param name="writer">
    /// Takes the text. The header names each column with its unit, <c>total [USD2023/year]</c>; the first is the draw's number, from 0.
    /// </param>
    /// <param name="names">
    /// Outputs, inputs or named quantities on the way; nothing named means every output and every uncertain input.
    /// </param>
    /// <param name="cancellationToken">Ends the writing early.</param>
    /// <exception cref="ArgumentException">The model has nothing of a name, or a name is given twice.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static void WriteDraws(Simulation simulation, TextWriter writer, IEnumerable<string> names, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        ArgumentNullException.ThrowIfNull(writer);
        DrawsCsv.Write(simulation, writer, [.. names], cancellationToken);
    }

    /// <summary>Writes the draws of a simulation to a CSV file, whole or not at all.</summary>
    /// <param name="simulation">The simulation; its draws are made again.</param>
    /// <param name="path">
    /// The file, in a folder that is there; one that exists is replaced, and stays as it was if writing fails. See
    /// <see cref="OutputTarget"/>.
    /// </param>
    /// <param name="names">
    /// Outputs, inputs or named quantities on the way; nothing named means every output and every uncertain input.
    /// </param>
    /// <exception cref="ArgumentException">The model has nothing of a name, or a name is given twice.</exception>
    /// <exception cref="IOException">The file cannot be written, or may not be; the message says why.</exception>
    public static void SaveDraws(Simulation simulation, string path, params IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(simulation);
        WholeFile.Write(path, writer => WriteDraws(simulation, writer, names, CancellationToken.None));
    }

    /// <summary>Writes the report to a file, whole or not at all.</summary>
    /// <param name="simulation">The result.</param>
    /// <param name="format">The form.</param>
    /// <param name="path">
    /// The file, in a folder that is there; one that exists is replaced, and stays as it was if writing fails. See
    /// <see cref="OutputTarget"/>.
    /// </param>
    /// <exception cref="IOException">The file cannot be written, or may not be; the message says why.</exception>
    public static void Save(Simulation simulation, ReportFormat format, string path) => WholeFile.Write(path, Write(simulation, format));

    /// <summary>
    /// Writes any text to several files, all of them or none: each is complete under a temporary name before the first is put in its place.
    /// </summary>
    /// <param name="outputs">
    /// The targets, no two of which are one file, and what writes each, in UTF-8. What is no file is written through, after the others are
    /// complete.
    /// </param>
    /// <exception cref="ArgumentException">Two targets are one file.</exception>
    /// <exception cref="IOException">A file cannot be written, or may not be; the message says why.</exception>
    public static void Save(params IReadOnlyList<(OutputTarget Target, Action<TextWriter> Write)> outputs) => WholeFile.Write(outputs);
}
