using System.Text.Json;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The command pool. Oracle: the library's own tests for the figures; here exit codes, words and shapes, and files reviewed as
/// diffs.</summary>
public sealed class PoolCommandTests
{
    [Theory]
    [InlineData("pool.txt")]
    [InlineData("pool-year.md", "--covariate", "year", "--format", "markdown")]
    [InlineData("pool-binomial.txt", "--measure", "binomial", "--prediction", "normal", "--study-interval", "wilson")]
    [InlineData("pool-at-2020.md", "--covariate", "year", "--at", "year=2020", "--format", "markdown")]
    [InlineData("pool-fixed.csv", "--tau", "fixed", "--interval", "wald", "--format", "csv")]
    [InlineData("pool-year.txt", "--measure", "freeman-tukey", "--tau", "pm", "--interval", "wald", "--covariate", "year")]
    public void Pool_DocumentedCommand_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(["pool", .. args]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    [Fact]
    public void Pool_Json_HasBothUsesAsDistributions()
    {
        using var json = JsonDocument.Parse(AppRun.Of("pool", "--format", "json").Output);
        var root = json.RootElement;

        Assert.Equal(10, root.GetProperty("studies").GetArrayLength());
        var inputs = root.GetProperty("inputs");
        var same = Distribution.Parse(inputs.GetProperty("samePopulation").GetString()!);
        var another = Distribution.Parse(inputs.GetProperty("anotherPopulation").GetString()!);
        Assert.Equal(root.GetProperty("confidenceInterval")[0].GetDouble(), same.Quantile(0.025), 1e-12);
        Assert.Equal(root.GetProperty("predictionInterval")[1].GetDouble(), another.Quantile(0.975), 1e-12);
    }

    [Theory]
    [InlineData("nope.csv: there is no such file", "nope.csv")]
    [InlineData("no covariate 'yaer'", "--covariate", "yaer")]
    [InlineData("there is no covariate to predict by", "--at", "year=2020")]
    [InlineData("write --at year=2020", "--covariate", "year", "--at", "year")]
    [InlineData("Did you mean 'year'?", "--covariate", "year", "--at", "yaer=2020")]
    [InlineData("take a t or a Wald interval", "--measure", "binomial", "--interval", "knapp-hartung")]
    [InlineData("it is a folder. Name a file in it", "--out", ".")]
    public void Pool_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(["pool", .. args]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Pool_SquaresThatNoNumberHolds_ExitsOne()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        try
        {
            File.WriteAllText(path, "study,estimate,se\nA,1e-300,1e-301\nB,2e-300,1e-301\n");
            var run = AppRun.Of(["pool", path]);

            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Contains("state all studies in another unit", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("--measure", "log")]
    [InlineData("--tau", "REML")]
    [InlineData("--interval", "bayes")]
    [InlineData("--format", "xml")]
    public void Pool_WrongWord_ExitsTwo(params string[] args)
    {
        var run = AppRun.Of(["pool", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"'{args[1]}' not recognized", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("study,events,total\nA,20,100\n", "Wald interval", "--tau", "fixed")]
    [InlineData("study,events,total\nA,20,100\nB,25,100\n", "at least three studies")]
    [InlineData("study,estimate,se\nA,1.5,0.1\nB,2,0.2\nC,1.2,0.3\n", "normal(mean=")]
    [InlineData("study,events,total\nA,0,20\nB,0,35\nC,0,10\n", "beta(alpha=1, beta=65)")]
    [InlineData("study,events,total\nA,0,20\nB,0,35\nC,0,10\n", "the mean is 0.00 %, not 2.46 %", "--measure", "logit")]
    [InlineData("study,events,total\nA,0,20\nB,0,35\nC,0,10\n", "\"correction\": 0.5", "--measure", "logit", "--format", "json")]
    [InlineData("study,events,total\nA,0,20\nB,0,35\nC,0,10\n", "Half a person was added to both cells of A, B, C", "--measure", "logit",
        "--format", "markdown")]
    [InlineData("study,events,total\nA,0,20\nB,0,35\nC,0,10\n", "study,A,0,0,0.168433", "--format", "csv")]
    [InlineData("study,events,total\nA,0,20\nB,0,35\nC,0,10\n", "\"scaledMean\": null", "--format", "json")]
    [InlineData("study,events,total,control_events,control_total\nA,4,123,11,139\nB,6,306,29,303\nC,3,231,11,220\n", "log risk ratio")]
    [InlineData("study,events,total,control_events,control_total\nA,4,123,11,139\nB,0,306,29,303\nC,3,231,11,220\n", "all four cells of B")]
    [InlineData("study,estimate,se\nA,1e-80,1e-81\nB,2e-80,1e-81\nC,3e-80,2e-81\n", "normal(mean=1.")]
    [InlineData("study,estimate,se\nA,1e100,1e99\nB,2e100,1e99\nC,3e100,2e99\n", "normal(mean=1.")]
    public void Pool_FileOfOwn_SaysWhatItCan(string text, string words, params string[] args)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        try
        {
            File.WriteAllText(path, text);
            var run = AppRun.Of(["pool", path, .. args]);

            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.Contains(words, run.Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
