using System.Text.Json;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The command pool. Oracle: the library's own tests for the figures; here exit codes, words and shapes, and files reviewed as diffs.</summary>
public sealed class PoolCommandTests
{
    [Theory]
    [InlineData("pool.txt")]
    [InlineData("pool-year.md", "--covariate", "year", "--format", "markdown")]
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
    [InlineData("it is a folder. Name a file in it", "--out", ".")]
    public void Pool_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(["pool", .. args]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
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
