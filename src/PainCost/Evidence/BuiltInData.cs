using System.Reflection;

namespace PainCost.Evidence;

/// <summary>The CSV files that come with the library.</summary>
internal static class BuiltInData
{
    private const string Prefix = "PainCost.Evidence.Data.";
    private const string Suffix = ".csv";

    /// <summary>The names of the profiles, in alphabetical order.</summary>
    public static IReadOnlyList<string> ProfileNames { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Where(name => name is not (SourceList.FileName or ClaimList.FileName))
            .Order(StringComparer.Ordinal)];

    /// <summary>The text of a file that is known to be there.</summary>
    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Suffix)
            ?? throw new InvalidOperationException($"The library was built without its data file '{name}{Suffix}'.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
