using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Running;

/// <summary>Results that repeat themselves, runs until a bound, and draws in a file, from the command line.</summary>
public sealed class RerunCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void Rerun_AResult_GivesTheSameJson()
    {
        var path = Path.Combine(folder, "result.json");
        var run = AppRun.Of("run", "article", "--hold", "cost-per-case", "--set", "prevalence=beta(mean=0.243, se=0.004)", "--draws",
            "2000", "--seed", "9", "--out", path);
        Assert.Equal(0, run.ExitCode);

        var again = AppRun.Of("rerun", path, "--threads", "1");

        Assert.Equal((0, File.ReadAllText(path), ""), (again.ExitCode, again.Output, again.Error));
    }

    [Theory]
    [InlineData("own")]
    [InlineData("own", "--prices", "USD2024", "--seed", "18446744073709551615")]
    [InlineData("own", "--set", "cases=normal(mean=1e5, se=1e3)", "--design", "latin", "--replicates", "4")]
    [InlineData("own", "--correlate", "excess health care cost ~ excess absence days = 0.4", "--copula", "t(df=4)", "--design", "sobol")]
    [InlineData("stratified", "--by-stratum", "--design", "antithetic")]
    [InlineData("stratified", "--perspective", "employer", "--set", "hours per day [men]=8")]
    public void Rerun_AResultOfOnesOwnProfile_GivesTheSameJson(string kind, params string[] options)
    {
        var (profile, path) = (Path.Combine(folder, $"{kind}.csv"), Path.Combine(folder, "result.json"));
        File.Copy(Repository.PathOf(kind == "own" ? "samples/PainCost.Scenarios/Data/own-figures.csv"
            : "src/PainCost/Evidence/Data/us-2023.csv"), profile);
        var run = AppRun.Of(["run", profile, "--draws", "2000", "--out", path, .. options]);
        Assert.True(run.ExitCode == 0, run.Error);
        File.Delete(profile);

        var again = AppRun.Of("rerun", path);

        Assert.Equal((0, File.ReadAllText(path), ""), (again.ExitCode, again.Output, again.Error));
    }

    [Theory]
    [InlineData("\"mean\": 560000000000", "\"mean\": 561000000000",
        "outputs 'total', mean is 561000000000 on record and comes out as 560000000000.")]
    [InlineData("\"inputsHash\": \"7", "\"inputsHash\": \"8", "inputsHash is \"8")]
    [InlineData("\"known\": \"seen\"", "\"known\": \"assumption\"", "known is \"assumption\" on record and comes out as \"seen\".")]
    [InlineData("\"priceBasis\": \"USD2010\",", "", "priceBasis comes out and is not on record.")]
    public void Rerun_AnEditedResult_SaysWhatDiffersAndExitsOne(string was, string edited, string difference)
    {
        var path = Path.Combine(folder, "result.json");
        AppRun.Of("run", "article", "--draws", "2000", "--out", path);
        var whole = File.ReadAllText(path);
        File.WriteAllText(path, whole.Replace(was, edited, StringComparison.Ordinal));

        var again = AppRun.Of("rerun", path);

        Assert.Equal((1, whole), (again.ExitCode, again.Output));
        Assert.Contains(difference, again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OutputThatIsAnInputOrTheOtherOutput_IsRefusedBeforeTheRun()
    {
        var profile = Path.Combine(folder, "in.csv");
        File.Copy(Repository.PathOf("samples/PainCost.Scenarios/Data/own-figures.csv"), profile);
        File.CreateSymbolicLink(Path.Combine(folder, "link.csv"), profile);
        File.WriteAllText(Path.Combine(folder, "sources.csv"), "source_id,authors,year,title,venue,doi,address,what_was_seen\n");
        var before = File.ReadAllText(profile);
        string[][] runs =
        [
            ["run", profile, "--out", profile],
            ["run", profile, "--out", Path.Combine(folder, "link.csv")],
            ["run", profile, "--draws-out", profile],
            ["run", profile, "--out", Path.Combine(folder, "sources.csv")],
            ["run", "article", "--out", Path.Combine(folder, "x.csv"), "--draws-out", Path.Combine(folder, ".", "x.csv")],
            ["compare", "article", $"{profile}; hold=total", "--out", profile],
        ];
        foreach (var args in runs)
        {
            var run = AppRun.Of(args);
            Assert.Equal((2, ""), (run.ExitCode, run.Output));
            Assert.Contains("lost; name", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal((before, 3), (File.ReadAllText(profile), Directory.GetFiles(folder).Length));
    }

    [Fact]
    public void Run_DrawsOutWhenTheAnswerCannotBeWritten_LeavesNeither()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var run = AppRun.Of("run", "article", "--draws", "100", "--draws-out", Path.Combine(folder, "draws.csv"), "--out", "/dev/full");
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public void Run_OutDash_IsStandardOutput() => Assert.Equal(
        AppRun.Of("run", "article", "--draws", "100", "--format", "csv"),
            AppRun.Of("run", "article", "--draws", "100", "--format", "csv", "--out", "-"));

    [Fact]
    public void Rerun_AResultOfOtherFigures_NamesThemAndGivesNone()
    {
        var path = Path.Combine(folder, "result.json");
        AppRun.Of("run", "article", "--draws", "2000", "--out", path);
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"uniform(low=1/3, high=2/3)\"", "\"uniform(low=0.3, high=2/3)\"",
            StringComparison.Ordinal)
            .Replace("\"inputsHash\": \"", "\"inputsHash\": \"0", StringComparison.Ordinal));

        var again = AppRun.Of("rerun", path);

        Assert.Equal((1, ""), (again.ExitCode, again.Output));
        Assert.Contains("'prevalence' was uniform(low=0.3, high=2/3) case/adult and is uniform(low=1/3, high=2/3) case/adult.", again.Error,
            StringComparison.Ordinal);
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
        var lines = until.Error.Split('\n');
        Assert.StartsWith("Note: after 10,000 draws ", lines[0], StringComparison.Ordinal);
        Assert.Contains("but 20,000 are allowed. Ctrl-C ends the run", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("20,000 draws, the most allowed: not within 0.0001 % are ", lines[1], StringComparison.Ordinal);
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
        var run = AppRun.Of("run", "article", "--draws", "100", "--draws-out", path, "--keep", "total", "--keep", "prevalence", "--format",
            "csv");
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
        Assert.Contains("Warning: 'hours per day [men]', gamma(mean=8, se=2) hour/day, can be drawn outside [0, 24], with probability",
            run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
