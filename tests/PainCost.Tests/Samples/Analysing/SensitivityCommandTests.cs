using System.Globalization;
using System.Text.Json;
using PainCost.Cli.Examples.Uncertainty;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Analysing;

/// <summary>The commands sensitivity and threshold. Oracle: the library's own tests for the figures; here exit codes, words, shapes, and
/// files reviewed as diffs.</summary>
public sealed class SensitivityCommandTests
{
    [Theory]
    [InlineData("sensitivity.txt", "sensitivity")]
    [InlineData("sensitivity-hold-total.txt", "sensitivity", "--hold", "total")]
    [InlineData("sensitivity-us-2023.txt", "sensitivity", "us-2023")]
    [InlineData("sensitivity-percent.csv", "sensitivity", "--range", "percent", "--format", "csv")]
    [InlineData("sensitivity-twoway.txt", "sensitivity", "--method", "twoway")]
    [InlineData("sensitivity-values.txt", "sensitivity", "--method", "twoway", "--values", "prevalence=0.35,0.45,0.55", "--values",
        "published total=560e9,635e9")]
    [InlineData("sensitivity-medication.md", "sensitivity", "article", "--output", "medication", "--format", "markdown")]
    [InlineData("threshold.txt", "threshold")]
    [InlineData("threshold-article.json", "threshold", "article", "--output", "total", "--target", "500e9", "--input", "prevalence",
        "--format", "json")]
    [InlineData("threshold-none.txt", "threshold", "article", "--target", "300e9", "--input", "prevalence")]
    public void Command_Documented_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    [Fact]
    public void Threshold_Json_HoldsTheValueByHand()
    {
        using var json = JsonDocument.Parse(AppRun.Of("threshold", "--target", "500e9", "--format", "json").Output);
        var value = json.RootElement.GetProperty("rows")[0].GetProperty("value").GetDouble();

        // $560 billion for 100 million cases; 235,201,000 adults.
        Assert.Equal(500e9 / (560e9 / 100e6) / 235_201_000, value, 1e-12);
    }

    [Fact]
    public void Command_EveryProfile_Answers()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            Assert.Equal((0, ""), (AppRun.Of("sensitivity", name).ExitCode, AppRun.Of("sensitivity", name).Error));
            var threshold = AppRun.Of("threshold", name);
            Assert.True(threshold.ExitCode == 0 || threshold.Error.Contains("its own low and high", StringComparison.Ordinal),
                threshold.Error);
        }
    }

    [Theory]
    [InlineData("no output 'totl'", "sensitivity", "--output", "totl")]
    [InlineData("no input 'prevalense'", "threshold", "--input", "prevalense")]
    [InlineData("above 0", "sensitivity", "--percent", "0")]
    [InlineData("write input=value,value", "sensitivity", "--values", "prevalence")]
    [InlineData("'many' is not a number", "sensitivity", "--values", "prevalence=0.3,many")]
    [InlineData("lies between 0.333333 and 0.666667", "sensitivity", "--method", "spider", "--values", "prevalence=0.4,0.9")]
    [InlineData("Did you mean 'prevalence'?", "sensitivity", "--values", "prevalense=0.4,0.5")]
    [InlineData("--values moves one input or two", "sensitivity", "--method", "rank", "--values", "prevalence=0.4,0.5")]
    [InlineData("two different", "sensitivity", "--method", "twoway", "--input", "prevalence", "--input", "prevalence")]
    public void Command_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sensitivity", "--method", "sobel")]
    [InlineData("sensitivity", "--range", "sd")]
    [InlineData("threshold", "--target", "many")]
    public void Command_WrongWord_ExitsTwo(params string[] args) => Assert.Equal(2, AppRun.Of(args).ExitCode);

    [Fact]
    public void SensitivityExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        SensitivityExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/sensitivity-example.txt");
    }

    // Twice what it is known to be; a share ends at 1 before that.
    [Theory]
    [InlineData("Searched from 0 to 0.402 case/person", "threshold", "ca-ab-2019")]
    [InlineData("Searched from 0 to 1 case/adult", "threshold", "article", "--set", "prevalence=0.6", "--hold", "cost-per-case", "--input",
        "prevalence")]
    public void Threshold_InputKnownExactly_IsSearchedFromNought(string expected, params string[] args) =>
        Assert.Contains(expected, AppRun.Of(args).Output, StringComparison.Ordinal);
}
