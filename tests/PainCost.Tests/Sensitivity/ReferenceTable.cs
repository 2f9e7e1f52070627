using System.Globalization;

namespace PainCost.Tests.Sensitivity;

/// <summary>A table of numbers in the folder Reference.</summary>
internal static class ReferenceTable
{
    /// <returns>The rows below the heading.</returns>
    public static double[][] Rows(string file)
    {
        using var stream = typeof(ReferenceTable).Assembly.GetManifestResourceStream($"PainCost.Tests.Reference.{file}")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.TrimEnd('\r').Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
    }
}
