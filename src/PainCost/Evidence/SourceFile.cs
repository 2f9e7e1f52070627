using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;

namespace PainCost.Evidence;

/// <summary>The file of sources that stands beside profiles: <c>sources.csv</c>.</summary>
public static class SourceFile
{
    /// <summary>Reads the sources of a file by themselves.</summary>
    /// <param name="path">A CSV file, UTF-8.</param>
    /// <returns>The keys that it describes and those that come with the library.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    public static IReadOnlyCollection<string> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        var sources = TextFile.Read(path, faults) is { } text
            ? SourceList.BuiltIn.And(text, Path.GetFileName(path), faults) : SourceList.BuiltIn;
        faults.ThrowIfAny();
        return sources.Ids;
    }
}
