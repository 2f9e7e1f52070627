using System.Text.Json;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The promises of the command line: exit codes, messages, and what goes to standard output.</summary>
public sealed class ApplicationTests
{
    [Theory]
    [InlineData("There is no built-in profile 'us2021'", "run", "us2021")]
    [InlineData("nope.csv: there is no such file", "run", "nope.csv")]
    [InlineData("prevalence must lie in [0, 1] but is 50; write 0.5 for 50 %.", "run", "--set", "prevalence=50")]
    [InlineData("did you mean beta?", "run", "--set", "prevalence=bta(mean=0.2, se=0.01)")]
    [InlineData("write name=distribution", "run", "--set", "prevalence")]
    [InlineData("has no input 'previlence'", "run", "--set", "previlence=0.3")]
    [InlineData("The model has nothing named 'absence'", "explain", "article", "absence")]
    [InlineData("the perspective of employer would change nothing", "run", "uk-2013", "--perspective", "employer")]
    [InlineData("prices of GBP2024 would change nothing", "explain", "uk-2013", "--prices", "GBP2024")]
    [InlineData("no output 'total'", "sensitivity", "uk-2013", "--output", "total")]
    [InlineData("it is a folder. Name a file in it", "run", "--out", ".")]
    [InlineData("names no format", "run", "--out", "x.xlsx")]
    [InlineData("make them agree", "run", "--out", "x.json", "--format", "csv")]
    [InlineData("exclude each other", "run", "--draws", "100", "--until", "1%")]
    [InlineData("--max-draws is for --until", "run", "--max-draws", "100")]
    [InlineData("name its file", "run", "--keep", "total")]
    public void Run_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Theory]
    [InlineData("Unrecognized command", "frob")]
    [InlineData("--draws must be a whole number", "run", "--draws", "1e6")]
    [InlineData("--draws must be a whole number", "--draws", "1")]
    [InlineData("--seed must be a whole number", "--seed", "-1")]
    [InlineData("--threads must be a whole number", "--threads", "-2")]
    [InlineData("'xml' not recognized", "run", "--format", "xml")]
    [InlineData("'prevalence' not recognized", "run", "--hold", "prevalence")]
    public void Run_WrongUsage_ExitsTwoAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public void Run_Json_IsOneObjectWithTheTotalFirst()
    {
        var run = AppRun.Of("run", "article", "--hold", "cost-per-case", "--draws", "20000", "--seed", "5", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var root = json.RootElement;
        Assert.Equal(("article", "USD2010", 5UL, 20000L, "Monte Carlo"), (
            root.GetProperty("scenario").GetString(),
            root.GetProperty("priceBasis").GetString(),
            root.GetProperty("seed").GetUInt64(),
            root.GetProperty("draws").GetInt64(),
            root.GetProperty("design").GetString()));
        Assert.Matches("^[0-9a-f]{16}$", root.GetProperty("inputsHash").GetString());
        Assert.NotEmpty(root.GetProperty("version").GetString()!);
        var total = root.GetProperty("outputs")[0];
        Assert.Equal("total", total.GetProperty("name").GetString());
        Assert.Equal("USD2010/year", total.GetProperty("unit").GetString());
        string[] numbers = ["baseCase", "mean", "sd", "monteCarloError", "p2_5", "p50", "p97_5"];
        Assert.All(numbers, name => Assert.Equal(JsonValueKind.Number, total.GetProperty(name).ValueKind));
        Assert.True(total.GetProperty("p2_5").GetDouble() < total.GetProperty("p97_5").GetDouble());
    }

    [Fact]
    public void Run_OutWithKnownEnding_WritesThatFormatAndNothingToStandardOutput()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            var run = AppRun.Of("run", "us-2021", "--out", path);

            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            Assert.Equal(722.8e9, json.RootElement.GetProperty("outputs")[0].GetProperty("mean").GetDouble(), 722.8e9 * 1e-12);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Run_AnyThreads_PrintsTheSameBytes() =>
        Assert.Equal(
            AppRun.Of("run", "--threads", "1", "--format", "csv", "--draws", "200000").Output,
            AppRun.Of("run", "--threads", "7", "--format", "csv", "--draws", "200000").Output);

    [Fact]
    public void Run_UnverifiedFigure_IsNamedInTableAndReports()
    {
        string[] formats = ["table", "json", "markdown"];
        Assert.All(formats, format =>
            Assert.Contains("background", AppRun.Of("run", "us-2008-high", "--format", format, "--draws", "2000").Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OverrideThatTheEquationDoesNotUse_IsNotedOnStandardError()
    {
        var run = AppRun.Of("run", "article", "--set", "published cases=50e6", "--draws", "1000");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("'published cases' is not in this equation", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FileOfOwn_IsRun()
    {
        var example = Repository.PathOf("samples/PainCost.Scenarios/Data/own-figures.csv");

        var run = AppRun.Of("run", example, "--format", "csv", "--draws", "1000");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("own-figures,absenteeism,USD2023/year,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_Cancelled_ExitsWithOneHundredThirtyAndWritesNothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");

        var run = AppRun.Of(cancelled.Token, "run", "--draws", "1000000000", "--out", path);

        Assert.Equal((130, ""), (run.ExitCode, run.Output));
        Assert.False(File.Exists(path));
    }
}
