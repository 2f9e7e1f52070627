using System.Text.RegularExpressions;
using PainCost.Burden.Inputs;

namespace PainCost.Tests.Conventions;

/// <summary>The names of the burden's inputs are written once, in the catalogue; the floors that know it take them from there.</summary>
public sealed partial class BurdenWordsTests
{
    /// <summary>The floors that stand on the burden, and itself; lower ones cannot know the catalogue.</summary>
    private static readonly string[] Floors = ["Burden", "Treatments", "Impact", "Projection", "Calibration", "Scenarios", "Validation",
        "Reports"];

    private static readonly Dictionary<string, string> Excused = new(StringComparer.Ordinal)
    {
        ["src/PainCost/Burden/Inputs/BurdenInput.cs"] = "the catalogue itself",
        ["src/PainCost/Burden/Inputs/BurdenOutput.cs"] = "outputs, some of which have the name of an input",
        ["src/PainCost/Burden/Equation/TopDown.cs"] =
            "a quantity between input and output: medication spending in the prices of health care",
        ["src/PainCost/Projection/Reading/PopulationReader.cs"] = "a column of the table of population",
        ["src/PainCost/Reports/Formats/JsonReport.cs"] = "a field of the report",
    };

    private static readonly HashSet<string> Names =
        [.. BurdenInput.All.Select(known => known.Class is null ? known.Name : known.Prefix.TrimEnd(' ', ':'))];

    [Fact]
    public void NameOfAnInput_AboveTheCatalogue_IsNoLiteral() => Violations.None(
        from file in Files()
        where !Excused.ContainsKey(file.Path)
        from line in file.Code
        from name in Named(line.Code)
        select $"{file.Path}({line.Number}): {name}",
        "take it from BurdenInput.");

    [Fact]
    public void Excuse_OfAFile_IsStillNeeded() => Violations.None(
        from path in Excused.Keys
        where !Files().Any(file => file.Path == path && file.Code.Any(line => Named(line.Code).Any()))
        select path,
        "take the excuse out.");

    [Theory]
    [InlineData("cell[\"hourly wage\"]", "hourly wage")]
    [InlineData("$\"rebate: {drug}\"", "rebate")]
    [InlineData("$\"take out 'wage gap'.\"", "wage gap")]
    [InlineData("Names.StartsWith(\"payer weight: \")", "payer weight")]
    [InlineData("$\"how many cases there are, 'cases' or so\"", "cases")]
    public void Name_InALine_IsSeen(string line, string name) => Assert.Equal(name, Assert.Single(Named(line)));

    [Theory]
    [InlineData("return \"the cases of the population\";")]
    [InlineData("cell[BurdenInput.HourlyWage]")]
    public void OtherWords_InALine_AreNone(string line) => Assert.Empty(Named(line));

    /// <summary>Studies are left out: their words are those of printed figures, wherever these have a burden's name.</summary>
    private static IEnumerable<SourceFile> Files() =>
        SourceFile.Under("src/PainCost").Where(file => Floors.Contains(file.Floor)
            && !file.Path.Contains("/Papers/", StringComparison.Ordinal));

    private static IEnumerable<string> Named(string code) =>
        Literal().Matches(code).Select(match => match.Groups[1].Value).Where(Names.Contains).Distinct();

    /// <summary>What begins a text or stands in quotation marks in one, up to their end or to the class that follows.</summary>
    [GeneratedRegex("""["']([A-Za-z][A-Za-z -]*?)(?=["']|: ?[{*A-Za-z"'])""")]
    private static partial Regex Literal();
}
