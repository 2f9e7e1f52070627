using System.Globalization;
using System.Text.Json;
using PainCost.Cli.Examples;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The commands compare and treat. Oracle: the library's own tests for the figures; here exit codes, words, shapes, and files
/// reviewed as diffs.</summary>
public sealed class ScenarioCommandTests
{
    [Theory]
    [InlineData("compare.txt", "compare")]
    [InlineData("compare-us-2008.md", "compare", "us-2008", "us-2008-high", "--format", "markdown")]
    [InlineData("compare-set.txt", "compare", "article; hold=cost-per-case", "--set", "prevalence=0.243")]
    [InlineData("compare-three.txt", "compare", "us-2008", "us-2021", "us-2023", "--prices", "USD2024")]
    [InlineData("compare-weights.txt", "compare", "us-2008", "us-2008-high", "--weight", "0.75", "--weight", "0.25")]
    [InlineData("compare-weights.csv", "compare", "us-2008", "us-2008-high", "--weight", "0.75", "--weight", "0.25", "--format", "csv")]
    [InlineData("compare.json", "compare", "--format", "json", "--draws", "1000")]
    [InlineData("treat.txt", "treat")]
    [InlineData("treat-us-2023-ketamine.txt", "treat", "us-2023", "--with", "ketamine", "--set", "share treated [high-impact]=0.05",
        "--set", "share treated=0")]
    [InlineData("treat-clonidine.csv", "treat", "--with", "clonidine", "--set", "weeks of effect per course=4", "--set",
        "effect on health care=0.1", "--format", "csv")]
    public void Command_Documented_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    [Fact]
    public void Compare_Json_HoldsTheDifferenceByHand()
    {
        using var json = JsonDocument.Parse(AppRun.Of("compare", "--format", "json", "--draws", "1000").Output);
        var difference = json.RootElement.GetProperty("rows").EnumerateArray()
            .Single(row => row.GetProperty("row").GetString() == "difference");

        // Half of 235,201,000 adults at $5,600, less $560 billion.
        Assert.Equal((235_201_000 * 0.5 * 5600) - 560e9, difference.GetProperty("base_case").GetDouble(), 1);
    }

    [Fact]
    public void Treat_EveryProfile_AnswersOrSaysWhyNot()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            var run = AppRun.Of("treat", name, "--draws", "100");
            Assert.True(run.ExitCode == 0 || run.Error.Contains("how many cases", StringComparison.Ordinal)
                || run.Error.Contains("converted from", StringComparison.Ordinal)
                || run.Error.Contains("no cost", StringComparison.Ordinal), run.Error);
        }
    }

    [Fact]
    public void Compare_EveryProfileWithItself_Answers()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            var run = AppRun.Of("compare", $"{name}; name=a", $"{name}; name=b", "--draws", "100");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Theory]
    [InlineData("only scenario", "compare", "article")]
    [InlineData("--prices", "compare", "us-2008", "us-2021")]
    [InlineData("no built-in profile 'artcle'", "compare", "artcle", "article")]
    [InlineData("named 'article'", "compare", "article", "article")]
    [InlineData("no output 'totl'", "compare", "--output", "totl")]
    [InlineData("must add up to 1", "compare", "--weight", "0.5", "--weight", "0.4")]
    [InlineData("no built-in treatment 'ketamin'", "treat", "--with", "ketamin")]
    [InlineData("two treatments 'ketamine'", "treat", "--with", "ketamine", "--with", "ketamine")]
    [InlineData("shown are ketamine", "treat", "--with", "ketamine", "--set", "courses: lidocaine=2")]
    [InlineData("a treatment has no input", "treat", "--set", "curses=2")]
    public void Command_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ScenariosExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ScenariosExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/scenarios-example.txt");
    }

    [Fact]
    public void TreatmentsExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        TreatmentsExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/treatments-example.txt");
    }
}
