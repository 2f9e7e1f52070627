using System.Text.Json;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The promises of the command line: exit codes, messages, and what goes to standard output.</summary>
public sealed class ApplicationTests
{
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
            Assert.Contains("background", AppRun.Of("run", "us-2008-high", "--format", format, "--draws", "2000").Output,
                StringComparison.Ordinal));
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

    [Theory]
    [InlineData("explain", "us-2023")]
    [InlineData("explain", "us-2023", "total")]
    [InlineData("validate")]
    public async Task CommandWithoutDraws_Cancelled_ExitsWithOneHundredThirtyAndWritesNothing(params string[] args)
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        var run = AppRun.Of(cancelled.Token, args);

        Assert.Equal((130, ""), (run.ExitCode, run.Output));
    }
}
