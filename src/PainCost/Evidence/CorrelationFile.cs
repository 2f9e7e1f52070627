using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Files;
using PainCost.Evidence.Reading;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence;

/// <summary>Correlations of a profile's inputs, from a CSV file.</summary>
public static class CorrelationFile
{
    /// <summary>Reads correlations from a file. Sources may be described in a <c>sources.csv</c> next to it.</summary>
    /// <param name="path">A CSV file, UTF-8; docs/dependence.md describes its columns.</param>
    /// <param name="profile">The profile whose inputs the file names.</param>
    /// <returns>The correlations, under the copula that the file's heading names, or the Gaussian.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    public static Correlations Load(string path, Profile profile)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(profile);
        var faults = new FaultLog();
        var text = TextFile.Read(path, faults);
        var sources = text is null ? SourceList.BuiltIn : SourceList.NextTo(path, faults);
        return Read(text, Path.GetFileName(path), profile, sources, faults);
    }

    /// <summary>Reads correlations from text. Its sources are those that come with the library.</summary>
    /// <param name="reader">The text of a CSV file.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>correlations.csv</c>.</param>
    /// <param name="profile">The profile whose inputs the text names.</param>
    /// <returns>The correlations, under the copula that the heading names, or the Gaussian.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static Correlations Parse(TextReader reader, string fileName, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(profile);
        var faults = new FaultLog();
        return Read(TextFile.Read(reader, fileName, faults), fileName, profile, SourceList.BuiltIn, faults);
    }

    private static Correlations Read(string? text, string file, Profile profile, SourceList sources, FaultLog faults)
    {
        var correlations = text is null ? null : CorrelationReader.Read(text, file, profile, sources, faults);
        faults.ThrowIfAny();
        return correlations!;
    }
}
