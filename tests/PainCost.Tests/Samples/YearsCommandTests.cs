using System.Globalization;
using System.Text.Json;
using PainCost.Cli.Examples;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The commands impact and project. Oracle: the library's own tests for the figures; here exit codes, words, shapes, and files
/// reviewed as diffs.</summary>
public sealed class YearsCommandTests
{
    [Theory]
    [InlineData("impact.txt", "impact")]
    [InlineData("impact-article.csv", "impact", "article", "--years", "3", "--format", "csv")]
    [InlineData("impact-discounted.md", "impact", "--years", "2", "--discount", "0.03", "--format", "markdown")]
    [InlineData("impact-offset.txt", "impact", "--years", "3", "--set", "first-year offset: absenteeism=uniform(low=0, high=1000)", "--set",
        "persistence=0.5")]
    [InlineData("project.txt", "project")]
    [InlineData("project-article.txt", "project", "article", "--from", "2010", "--prices", "USD2024")]
    [InlineData("project-numbers.json", "project", "--from", "2023", "--set", "trend of cases per person=0", "--format", "json")]
    [InlineData("project-2024.md", "project", "us-2021", "--from", "2024", "--format", "markdown")]
    public void Command_Documented_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    [Fact]
    public void Impact_Json_FirstYearIsTheValueByHand()
    {
        using var json = JsonDocument.Parse(AppRun.Of("impact", "us-2021", "--years", "1", "--draws", "1000", "--format", "json").Output);
        var total = Value(json, "total [year 1]");

        // 65.8 million cases, 6 % eligible, 0.5 % of them; 14 infusions at fees of 2023, drug in prices of 2015 by the PCE health index.
        Assert.Equal(65.8e6 * 0.06 * 0.005 * (1774.22 + (5.61 * 114.65 / 97.427)), total, 1e-6);
    }

    [Fact]
    public void Project_Json_NumbersAreThePopulationsRatio()
    {
        using var json = JsonDocument.Parse(AppRun.Of("project", "us-2021", "--from", "2021", "--to", "2024", "--set", "trend of cases per person=0",
            "--set", "trend of cost per case: health care=0", "--set", "trend of cost per case: medication=0", "--draws", "100", "--format",
                "json").Output);

        // Adults on 1 July: 258,463,827 in 2021 and 266,978,268 in 2024 (Census, Vintage 2024).
        var ratio = Value(json, "population [2024]") / Value(json, "population [2021]");
        Assert.Equal(266_978_268, Value(json, "population [2024]"));
        Assert.Equal(722.8e9 * (ratio - 1), Value(json, "growth"), 1.0);
        Assert.Equal(Value(json, "growth"), Value(json, "growth: numbers"), 1.0);
    }

    [Fact]
    public void Command_EveryProfile_AnswersOrSaysWhyNot()
    {
        foreach (var (name, command) in from n in Profile.BuiltInNames from c in new[] { "impact", "project" } select (n, c))
        {
            var run = AppRun.Of(command, name, "--draws", "100");
            Assert.True(run.ExitCode == 0 ? run.Output.Contains("uncertainty", StringComparison.Ordinal)
                : run.Error.Contains("how many cases", StringComparison.Ordinal)
                || run.Error.Contains("of the United States; give one", StringComparison.Ordinal)
                || run.Error.Contains("--base", StringComparison.Ordinal), run.Error);
        }
    }

    [Theory]
    [InlineData("how many cases", "impact", "us-back-2016")]
    [InlineData("give one with --plan", "impact", "au-2018")]
    [InlineData("no input 'persistance'", "impact", "--set", "persistance=0.5")]
    [InlineData("must lie in [0, 1]", "impact", "--set", "persistence=1.5")]
    [InlineData("cannot be restated in USD2020", "impact", "--prices", "USD2020")]
    [InlineData("above -1 and at most 1", "impact", "--discount", "3")]
    [InlineData("give one with --population", "project", "ca-ab-2019")]
    [InlineData("no population of 2030; it has 2010-2024", "project", "--to", "2030")]
    [InlineData("is after the last", "project", "--from", "2024", "--to", "2020")]
    [InlineData("on the console --base", "project", "us-2008")]
    public void Command_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Project_PopulationOfOnesOwn_IsMarkedAndHasNoTrends()
    {
        var path = Path.Combine(Path.GetTempPath(), $"people-{Guid.NewGuid():N}.csv");
        try
        {
            // Half as many adults again in 2040.
            File.WriteAllText(path,
                "year,sex,age_from,age_to,population,source\n2021,all,18,,200000000,CENSUS_V2024\n2040,all,18,,300000000,\n");
            var run = AppRun.Of("project", "us-2021", "--population", path, "--draws", "100", "--format", "json");
            using var json = JsonDocument.Parse(run.Output);

            Assert.Equal(722.8e9 * 1.5, Value(json, "total [2040]"), 1.0);
            Assert.Equal(722.8e9 / 2, Value(json, "growth: numbers"), 1.0);
            Assert.Equal("population (assumption)", json.RootElement.GetProperty("not_verified").GetString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Command_OverrideWithoutEffect_IsNoted()
    {
        Assert.Contains("'hourly wage [men / 65+]' is not in this equation",
            AppRun.Of("impact", "--draws", "100", "--set", "hourly wage [men / 65+]=30").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ImpactExample.Run(output);
        ProjectionExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/years-examples.txt");
    }

    private static double Value(JsonDocument json, string output) =>
        json.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("output").GetString() == output)
            .GetProperty("base_case").GetDouble();
}
