using System.Text.Json;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Running;

/// <summary>Correlations on the command line. Oracle: docs/dependence.md, and the library's own tests for the figures.</summary>
public sealed class CorrelateTests : IDisposable
{
    private const string Pair = "excess health care cost ~ excess absence days = 0.5";
    private const string Draws = "20000";

    private static readonly string Page = Repository.Read("docs/dependence.md");
    private static readonly string Profile = Repository.PathOf("samples/PainCost.Scenarios/Data/own-figures.csv");
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Run_Correlated_PrintsTheCheckedInText()
    {
        var run = AppRun.Of("run", Profile, "--correlate", Pair);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, "tests/PainCost.Tests/Samples/Expected/correlated.txt");
    }

    [Fact]
    public void Run_Correlated_WidensTheTotalAndLeavesItsMean()
    {
        var (alone, together) = (Total(), Total("--correlate", Pair));
        Assert.True(together.GetProperty("sd").GetDouble() > 1.1 * alone.GetProperty("sd").GetDouble());
        Assert.Equal(alone.GetProperty("baseCase").GetDouble(), together.GetProperty("baseCase").GetDouble());
    }

    [Fact]
    public void Run_FileOfThePage_IsInEveryReport()
    {
        var path = Path.Combine(folder, "correlations.csv");
        File.WriteAllText(path, Block("```csv"));
        string Text(string format) => AppRun.Of("run", Profile, "--correlations", path, "--copula", "t(df=4)", "--draws", Draws, "--format",
            format).Output;

        using var json = JsonDocument.Parse(Text("json"));
        var pairs = json.RootElement.GetProperty("correlations");
        Assert.Equal(("t(df=4)", 2), (json.RootElement.GetProperty("copula").GetString(), pairs.GetArrayLength()));
        Assert.Equal(("employment", "excess absence days", "kendall", -0.2, "assumption", "the sicker work less"), (
            pairs[1].GetProperty("input").GetString(), pairs[1].GetProperty("with").GetString(), pairs[1].GetProperty("kind").GetString(),
            pairs[1].GetProperty("value").GetDouble(), pairs[1].GetProperty("known").GetString(), pairs[1].GetProperty("note")
                .GetString()));
        Assert.All(new[] { "csv", "markdown", "table" }, format =>
            Assert.Contains("employment ~ excess absence days = kendall(-0.2), assumption", Text(format), StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Contradiction_IsAnsweredAsThePageSays()
    {
        var run = AppRun.Of("run", Profile, "--correlate", "excess health care cost ~ excess absence days = 0.9",
            "--correlate", "excess health care cost ~ employment = 0.9", "--correlate", "employment ~ excess absence days = -0.5");

        Assert.Equal((1, Block("```text").TrimEnd()), (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public void Run_SeveralFaults_ReportsAll()
    {
        var run = AppRun.Of("run", Profile, "--correlate", "excess health cost ~ employment = 0.5", "--correlate", "cases");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("has no input 'excess health cost'. Did you mean 'excess health care cost'?", run.Error, StringComparison.Ordinal);
        Assert.Contains("'cases': write name ~ name = correlation", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_PairThatTheEquationDoesNotUse_IsNoted()
    {
        var run = AppRun.Of("run", "article", "--correlate", "prevalence ~ published cases = 0.5", "--set",
            "published cases=gamma(mean=100e6, se=1e6)", "--draws", "1000");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("'prevalence ~ published cases = spearman(0.5)' changes nothing in the burden", run.Error,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FileOfThePage_IsRead()
    {
        var read = CorrelationFile.Parse(new StringReader(Block("```csv")), "correlations.csv", PainCost.Evidence.Profile.Load(Profile));
        Assert.Equal((Copula.Gaussian, 2), (read.Copula, read.Pairs.Count));
    }

    private static JsonElement Total(params string[] more)
    {
        using var json = JsonDocument.Parse(AppRun.Of(["run", Profile, "--draws", Draws, "--format", "json", .. more]).Output);
        return json.RootElement.GetProperty("outputs")[0].Clone();
    }

    private static string Block(string fence) => Page.Split(fence + "\n")[1].Split("```")[0];
}
