namespace PainCost.Tests.Samples.Running;

/// <summary>Results that repeat themselves, runs until a bound, and draws in a file, from the command line.</summary>
public sealed class RerunCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Rerun_AResult_GivesTheSameJson()
    {
        var path = Path.Combine(folder, "result.json");
        var run = AppRun.Of("run", "article", "--hold", "cost-per-case", "--set", "prevalence=beta(mean=0.243, se=0.004)", "--draws", "2000", "--seed", "9", "--out", path);
        Assert.Equal(0, run.ExitCode);

        var again = AppRun.Of("rerun", path, "--threads", "1");

        Assert.Equal((0, File.ReadAllText(path), ""), (again.ExitCode, again.Output, again.Error));
    }

    [Fact]
    public void Rerun_AResultOfOtherFigures_NamesThemAndGivesNone()
    {
        var path = Path.Combine(folder, "result.json");
        AppRun.Of("run", "article", "--draws", "2000", "--out", path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"uniform(low=1/3, high=2/3)\"", "\"uniform(low=0.3, high=2/3)\"", StringComparison.Ordinal)
            .Replace("\"inputsHash\": \"", "\"inputsHash\": \"0", StringComparison.Ordinal));

        var again = AppRun.Of("rerun", path);

        Assert.Equal((1, ""), (again.ExitCode, again.Output));
        Assert.Contains("'prevalence' was uniform(low=0.3, high=2/3) case/adult and is uniform(low=1/3, high=2/3) case/adult.", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rerun_NoResult_ExitsOne()
    {
        var path = Path.Combine(folder, "result.json");
        File.WriteAllText(path, "{}");
        Assert.Equal(1, AppRun.Of("rerun", path).ExitCode);
        Assert.Equal(1, AppRun.Of("rerun", Path.Combine(folder, "nothing.json")).ExitCode);
    }

    [Fact]
    public void Run_Until_SaysWhatWasReachedAndIsTheRunOfAsManyDraws()
    {
        var until = AppRun.Of("run", "article", "--until", "1%", "--format", "csv");
        Assert.Equal(0, until.ExitCode);
        Assert.StartsWith("10,000 draws: every Monte Carlo error is within 1 %", until.Error, StringComparison.Ordinal);
        Assert.Equal(AppRun.Of("run", "article", "--draws", "10000", "--format", "csv").Output, until.Output);
    }

    [Fact]
    public void Run_UntilOutOfReach_SaysSo()
    {
        var until = AppRun.Of("run", "article", "--until", "0.0001%", "--max-draws", "20000", "--format", "csv");
        Assert.StartsWith("20,000 draws, the most allowed: not within 0.0001 % are ", until.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("0%")]
    [InlineData("100%")]
    [InlineData("little%")]
    public void Run_UntilNoPercentage_ExitsTwo(string until)
    {
        var run = AppRun.Of("run", "article", "--until", until);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("such as 0.1%", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DrawsOut_WritesThemBesideTheAnswer()
    {
        var path = Path.Combine(folder, "draws.csv");
        var run = AppRun.Of("run", "article", "--draws", "100", "--draws-out", path, "--keep", "total", "--keep", "prevalence", "--format", "csv");
        Assert.Equal((0, $"Written: {path}\n"), (run.ExitCode, run.Error));
        var lines = File.ReadAllLines(path);
        Assert.Equal((101, "draw,total [USD2010/year],prevalence [case/adult]"), (lines.Length, lines[0]));
        Assert.StartsWith("scenario,", run.Output, StringComparison.Ordinal);
    }

    // Legal in a profile, since so rare; said all the same.
    [Fact]
    public void Run_InputThatMayBeIllegal_WarnsWithProbabilityAndCure()
    {
        var run = AppRun.Of("run", "us-2023", "--set", "hours per day [men]=gamma(mean=8, se=2)", "--draws", "100", "--format", "csv");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Warning: 'hours per day [men]', gamma(mean=8, se=2) hour/day, can be drawn outside [0, 24], with probability", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
