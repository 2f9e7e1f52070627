using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Projection.Reading;

namespace PainCost.Projection;

/// <summary>How many people there are by sex and age in each of several years.</summary>
/// <remarks>Immutable. The bands of one sex and year do not overlap.</remarks>
public sealed class PopulationTable
{
    private const string BuiltInName = "us-population";

    private static readonly Lazy<PopulationTable> LazyUnitedStates = new(() =>
        Read(BuiltInData.Read(BuiltInName, nameof(Projection)), BuiltInName + ".csv", SourceList.BuiltIn, new FaultLog()));

    internal PopulationTable(string title, string description, string fileName, IReadOnlyList<PopulationBand> bands)
    {
        (Title, Description, FileName, Bands) = (title, description, fileName, bands);
        Years = [.. bands.Select(band => band.Year).Distinct().Order()];
    }

    /// <summary>
    /// Residents of the United States on 1 July of 2010 to 2024, by sex and five-year age bands, after the Census Bureau.
    /// </summary>
    public static PopulationTable UnitedStates => LazyUnitedStates.Value;

    /// <summary>What the table is of, in one line; empty when the file does not say.</summary>
    public string Title { get; }

    /// <summary>What a reader should know of the table; empty when the file does not say.</summary>
    public string Description { get; }

    /// <summary>The name of the file that it was read from.</summary>
    public string FileName { get; }

    /// <summary>The years that it has, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    internal IReadOnlyList<PopulationBand> Bands { get; }

    /// <summary>Reads a table from a file. Sources may be described in a <c>sources.csv</c> next to it.</summary>
    /// <param name="path">A CSV file in the format of docs/projection.md.</param>
    /// <returns>The table.</returns>
    /// <exception cref="EvidenceException">The file cannot be read or has faults; all are reported at once.</exception>
    public static PopulationTable Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var faults = new FaultLog();
        var text = TextFile.Read(path, faults);
        faults.ThrowIfAny();
        return Read(text!, Path.GetFileName(path), SourceList.NextTo(path, faults), faults);
    }

    /// <summary>Reads a table from text. Its sources are those that come with the library.</summary>
    /// <param name="reader">The text of a CSV file in the format of docs/projection.md.</param>
    /// <param name="fileName">The name by which messages call the text, such as <c>population.csv</c>.</param>
    /// <returns>The table.</returns>
    /// <exception cref="EvidenceException">The text has faults; all are reported at once.</exception>
    public static PopulationTable Parse(TextReader reader, string fileName)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(fileName);
        var faults = new FaultLog();
        var text = TextFile.Read(reader, fileName, faults);
        faults.ThrowIfAny();
        return Read(text!, fileName, SourceList.BuiltIn, faults);
    }

    private static PopulationTable Read(string text, string file, SourceList sources, FaultLog faults)
    {
        var table = PopulationReader.Read(text, file, sources, faults);
        faults.ThrowIfAny();
        return table;
    }
}
