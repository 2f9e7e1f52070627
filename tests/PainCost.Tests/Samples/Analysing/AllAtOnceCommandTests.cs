using System.Globalization;
using System.Text.Json;
using PainCost.Burden;
using PainCost.Cli.Examples.Uncertainty;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Analysing;

/// <summary>The methods of the command sensitivity that draw all inputs. Oracle: the library's own tests for the figures; here words,
/// shapes, and files reviewed as diffs.</summary>
public sealed class AllAtOnceCommandTests
{
    private const string Pair = "excess impairment ~ prevalence [women / 45-64] = 0.5";

    public static TheoryData<string> Methods => ["spider", "sobol", "morris", "rank", "shapley"];

    [Theory]
    [InlineData("sensitivity-spider.txt", "sensitivity", "us-2023", "--method", "spider")]
    [InlineData("sensitivity-sobol.txt", "sensitivity", "us-2023", "--method", "sobol")]
    [InlineData("sensitivity-morris.txt", "sensitivity", "us-2023", "--method", "morris")]
    [InlineData("sensitivity-rank.txt", "sensitivity", "us-2023", "--method", "rank", "--draws", "20000")]
    [InlineData("sensitivity-shapley.txt", "sensitivity", "us-2023", "--method", "shapley", "--draws", "16384")]
    [InlineData("sensitivity-shapley-correlated.txt", "sensitivity", "us-2023", "--method", "shapley", "--output", "health care", "--draws",
        "16384", "--correlate", Pair)]
    [InlineData("sensitivity-rank-correlated.csv", "sensitivity", "us-2023", "--method", "rank", "--draws", "20000", "--correlate", Pair,
        "--copula", "t(df=4)", "--format", "csv")]
    [InlineData("sensitivity-sobol-article.txt", "sensitivity", "--method", "sobol")]
    [InlineData("sensitivity-sobol-hold-total.txt", "sensitivity", "--method", "sobol", "--hold", "total")]
    [InlineData("sensitivity-sobol.csv", "sensitivity", "article", "--method", "sobol", "--draws", "1024", "--format", "csv")]
    [InlineData("sensitivity-morris.md", "sensitivity", "article", "--method", "morris", "--format", "markdown")]
    [InlineData("sensitivity-shapley.json", "sensitivity", "article", "--method", "shapley", "--draws", "1024", "--format", "json")]
    public void Command_Documented_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    // Every built-in profile, and every output it has: an answer, or one that says that nothing moves the output.
    [Theory]
    [MemberData(nameof(Methods))]
    public void Command_EveryProfileAndOutput_Answers(string method)
    {
        var draws = method == "spider" ? Array.Empty<string>() : ["--draws", "1000"];
        foreach (var name in Profile.BuiltInNames)
        {
            foreach (var output in PainBurden.Model(Profile.BuiltIn(name)).Outputs)
            {
                var run = AppRun.Of(["sensitivity", name, "--method", method, "--output", output.Name, .. draws]);
                Assert.True((run.ExitCode, run.Error) == (0, ""), $"{name}, {output.Name}: {run.Error}");
                Assert.Contains(output.Name, run.Output, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Command_EveryFormat_HoldsTheSameInputs(string method)
    {
        var draws = method == "spider" ? Array.Empty<string>() : ["--draws", "1000"];
        var texts = new[] { "json", "csv", "markdown" }.ToDictionary(format => format,
            format => AppRun.Of(["sensitivity", "us-2023", "--method", method, "--format", format, .. draws]).Output);

        using var json = JsonDocument.Parse(texts["json"]);
        string[] inputs = [.. json.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("input").GetString()!)];

        Assert.NotEmpty(inputs);
        Assert.All(inputs, input => Assert.Contains($",{input},", texts["csv"], StringComparison.Ordinal));
        Assert.All(inputs, input => Assert.Contains($"| {input} |", texts["markdown"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at least 64 draws", "sensitivity", "--method", "sobol", "--draws", "10")]
    [InlineData("from 4 to 10,000", "sensitivity", "--method", "morris", "--draws", "3")]
    [InlineData("no output 'totl'", "sensitivity", "--method", "shapley", "--output", "totl")]
    public void Command_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Command_CorrelatedInputThatTheOutputDoesNotUse_HasAShare()
    {
        var output = AppRun.Of("sensitivity", "us-2023", "--method", "shapley", "--output", "health care", "--draws", "16384",
            "--correlate", Pair, "--format", "json").Output;

        using var json = JsonDocument.Parse(output);
        var row = json.RootElement.GetProperty("rows").EnumerateArray()
            .Single(each => each.GetProperty("input").GetString() == "excess impairment");
        Assert.True(row.GetProperty("share_low").GetDouble() > 0);
        Assert.Contains("excess impairment ~ prevalence [women / 45-64] = spearman(0.5)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void AllAtOnceExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        AllAtOnceExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/all-at-once-example.txt");
    }

    [Fact]
    public void Command_DrawsNotANumber_ExitsTwo() => Assert.Equal(2,
        AppRun.Of("sensitivity", "--method", "sobol", "--draws", "1e4").ExitCode);

    [Fact]
    public void Command_Cancelled_Exits130() =>
        Assert.Equal(130, AppRun.Of(new CancellationToken(canceled: true), "sensitivity", "--method", "sobol").ExitCode);
}
