using System.Globalization;
using System.Text.Json;
using PainCost.Cli.Examples.Uncertainty;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Running;

/// <summary>The options that lay out draws. Oracle: what the run states of itself.</summary>
public sealed class DesignCommandTests
{
    [Theory]
    [InlineData("montecarlo", "Monte Carlo", 1)]
    [InlineData("antithetic", "Antithetic", 1)]
    [InlineData("latin", "Latin hypercube", 8)]
    [InlineData("sobol", "Sobol", 8)]
    public void Run_Design_IsStatedWithItsReplicates(string option, string name, int replicates)
    {
        var run = AppRun.Of("run", "us-2023", "--design", option, "--draws", "8192", "--format", "json");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal((name, replicates), (json.RootElement.GetProperty("design").GetString(), json.RootElement.GetProperty("replicates")
            .GetInt32()));
    }

    [Fact]
    public void DesignExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        DesignExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/design-example.txt");
    }

    [Fact]
    public void Run_SobolOfAnOddNumber_IsToldABetterOne()
    {
        var run = AppRun.Of("run", "us-2023", "--design", "sobol", "--replicates", "4", "--draws", "10000");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("here --draws 16384.", run.Error, StringComparison.Ordinal);
        Assert.Contains("10,000 draws, seed 2026, Sobol in 4 replicates, inputs", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "do not divide into 8 replicates; make 1,000 or 1,008 draws", "run", "--design", "latin", "--draws", "1001")]
    [InlineData(1, "Replicates must be 1 for the design MonteCarlo", "run", "--replicates", "4")]
    [InlineData(2, "'lhs' not recognized", "run", "--design", "lhs")]
    [InlineData(2, "--replicates must be a whole number from 0 to 1000", "run", "--replicates", "-1")]
    public void Run_DesignThatCannotBe_SaysWhy(int exitCode, string message, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
