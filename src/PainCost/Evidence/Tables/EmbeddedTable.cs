using System.Reflection;

namespace PainCost.Evidence.Tables;

/// <summary>Reads a table that comes with the library.</summary>
internal static class EmbeddedTable
{
    /// <exception cref="InvalidOperationException">The library was built without the table.</exception>
    /// <exception cref="EvidenceException">The table is faulty.</exception>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(Assembly assembly, string resource, IReadOnlyList<string> columns)
    {
        using var stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The library was built without its table '{resource}'.");
        using var reader = new StreamReader(stream);
        var faults = new FaultLog();
        var rows = CsvTable.Read(reader.ReadToEnd(), resource, new TableForm(columns), faults).Rows;
        faults.ThrowIfAny();
        return [.. rows.Select(row => columns.ToDictionary(c => c, c => row[c] ?? "", StringComparer.Ordinal))];
    }
}
