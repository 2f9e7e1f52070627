namespace PainCost.Tests.Conventions;

/// <summary>Each package is known to one room, so that it can be replaced there.</summary>
public sealed class PackageTests
{
    private static readonly IReadOnlyList<SourceFile> Product = SourceFile.Under("src", "samples");

    [Theory]
    [InlineData("CsvHelper", "src/PainCost/Evidence/Tables/CsvRecords.cs")]
    [InlineData("MathNet", "src/PainCost/Numerics/Searches/")]
    [InlineData("System.Numerics.Tensors", "src/PainCost/Numerics/Sums/")]
    [InlineData("Spectre.Console", "samples/")]
    [InlineData("System.CommandLine", "samples/")]
    public void Package_InSources_IsKnownToItsFolders(string package, params string[] folders) => Violations.None(
        from file in Product
        where !folders.Any(folder => file.Path.StartsWith(folder, StringComparison.Ordinal))
        from line in file.Code
        where line.Code.Contains(package, StringComparison.Ordinal)
        select $"{file.Path}({line.Number}) names {package}",
        $"keep {package} inside {string.Join(" or ", folders)} behind a type of our own.");
}
