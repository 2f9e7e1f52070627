using System.Text;
using PainCost.Evidence;
using PainCost.Reports.Reading;

namespace PainCost.Reports;

/// <summary>
/// Draws that were made elsewhere, in a CSV file: a column for each quantity, a row for each draw. What <see cref="Report.SaveDraws"/>
/// writes is read too.
/// </summary>
/// <remarks>
/// docs/data-formats.md describes the form. Rows are read one by one: what stays in memory is eight bytes for each number.
/// </remarks>
public static class DrawFile
{
    /// <summary>Reads draws from a file.</summary>
    /// <param name="path">A CSV file, UTF-8, with names and units in its header: <c>cost [USD2020/case]</c>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The draws, each column in the unit that the file states, and in 1 where it states none.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; the first twenty are reported at once.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DrawTable Load(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var file = Path.GetFileName(path);
        try
        {
            var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
            using var reader = new StreamReader(path, strict, detectEncodingFromByteOrderMarks: false);
            return new DrawFileReader(reader, file, cancellationToken).Read();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new EvidenceException([new EvidenceFault(file, 0, "", $"there is no such file at {Path.GetFullPath(path)}.")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = Directory.Exists(path) ? "is a folder; name a file in it." : "cannot be opened.";
            throw new EvidenceException([new EvidenceFault(file, 0, "", reason)]);
        }
    }

    /// <summary>Reads draws from text.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>psa.csv</c>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The draws, each column in the unit that the text states, and in 1 where it states none.</returns>
    /// <exception cref="EvidenceException">The text has faults; the first twenty are reported at once.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static DrawTable Parse(TextReader reader, string fileName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        return new DrawFileReader(reader, fileName, cancellationToken).Read();
    }
}
