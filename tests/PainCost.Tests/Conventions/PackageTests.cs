namespace PainCost.Tests.Conventions;

/// <summary>Each package is known to few folders, so that it can be replaced there.</summary>
public sealed class PackageTests
{
    private static readonly IReadOnlyList<SourceFile> Product = SourceFile.Under("src", "samples");

    [Theory]
    [InlineData("CsvHelper", "src/PainCost/Evidence/Tables/CsvRecords.cs")]
    // Pooling's meta-regression needs the QR decomposition of small matrices, dependence their eigenvalues and a root.
    [InlineData("MathNet", "src/PainCost/Dependence/", "src/PainCost/Distributions/", "src/PainCost/Numerics/", "src/PainCost/Pooling/", "src/PainCost/Sampling/")]
    [InlineData("System.Numerics.Tensors", "src/PainCost/Attribution/", "src/PainCost/Calibration/", "src/PainCost/Decisions/", "src/PainCost/Distributions/", "src/PainCost/Modelling/", "src/PainCost/Numerics/", "src/PainCost/Sampling/", "src/PainCost/Sensitivity/")]
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
