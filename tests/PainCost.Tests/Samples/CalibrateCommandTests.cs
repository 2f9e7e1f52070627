using System.Text.Json;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The command calibrate. Oracle: the library's own tests for the figures, and by hand; here exit codes, words, and files reviewed
/// as diffs.</summary>
public sealed class CalibrateCommandTests
{
    [Theory]
    [InlineData("calibrate.txt", "calibrate")]
    [InlineData("calibrate-us-2023.txt", "calibrate", "us-2023")]
    [InlineData("calibrate-group.md", "calibrate", "us-2023", "--input", "prevalence", "--input", "excess impairment", "--format",
        "markdown")]
    [InlineData("calibrate-impossible.txt", "calibrate", "--target", "2e12")]
    public void Command_Documented_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    // $560 billion for 100 million cases makes 5,600 a case; at 235,201,000 adults that is a prevalence of 0.4252.
    [Fact]
    public void Calibrate_Json_HoldsTheFactorByHand()
    {
        using var json = JsonDocument.Parse(AppRun.Of("calibrate", "--format", "json").Output);
        var row = json.RootElement.GetProperty("rows")[0];
        Assert.Equal("prevalence", row.GetProperty("name").GetString());
        Assert.Equal(1e8 / 235_201_000, row.GetProperty("after").GetDouble(), 1e-12);
    }

    [Fact]
    public void Calibrate_EveryProfile_Answers()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            var run = AppRun.Of("calibrate", name, "--draws", "2000");
            Assert.True(run.ExitCode == 0 || run.Error.Contains("give one with --target", StringComparison.Ordinal),
                $"{name}: {run.Error}");
        }
    }

    [Theory]
    [InlineData("no input 'prevalense'", "--input", "prevalense")]
    [InlineData("give one with --target", "--output", "medication")]
    public void Calibrate_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(["calibrate", .. args]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
