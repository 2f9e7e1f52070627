using System.Reflection;

namespace PainCost.Evidence.BuiltIn;

/// <summary>The CSV files that come with the library.</summary>
internal static class BuiltInData
{
    private const string Folder = "Evidence";
    private const string Prefix = "PainCost." + Folder + ".Data.";
    private const string Suffix = ".csv";

    /// <summary>The names of the profiles, in alphabetical order.</summary>
    public static IReadOnlyList<string> ProfileNames { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Where(name => name is not (SourceList.FileName or ClaimList.FileName))
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file that is known to be there, in the folder <c>Data</c> of a floor.</summary>
    public static string Read(string name, string floor = Folder)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PainCost.{floor}.Data.{name}{Suffix}")
            ?? throw new InvalidOperationException($"The library was built without its data file '{name}{Suffix}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
