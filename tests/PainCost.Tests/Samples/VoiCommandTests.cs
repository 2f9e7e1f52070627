using System.Text.Json;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The command voi. Oracle: the command treat for costs, laws, and files reviewed as diffs; the library's own tests hold the
/// values of information.</summary>
public sealed class VoiCommandTests
{
    [Theory]
    [InlineData("voi.txt", "voi")]
    [InlineData("voi-week.md", "voi", "article", "--week", "gamma(mean=200, se=60)", "--format", "markdown")]
    [InlineData("voi-us-2023.csv", "voi", "us-2023", "--people", "1e6", "--years", "10", "--discount", "0", "--format", "csv")]
    public void Command_Documented_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    // With costs alone the net benefit of a treatment is its net cost per patient with the sign turned; both see the same draws.
    [Fact]
    public void Voi_CostsAlone_AreThoseOfTreat()
    {
        using var value = JsonDocument.Parse(AppRun.Of("voi", "--format", "json", "--draws", "5000").Output);
        using var treat = JsonDocument.Parse(AppRun.Of("treat", "--format", "json", "--draws", "5000").Output);
        var costs = treat.RootElement.GetProperty("rows").EnumerateArray()
            .Where(row => row.GetProperty("output").GetString() == "net cost per patient")
            .ToDictionary(row => row.GetProperty("treatment").GetString()!, row => row.GetProperty("mean").GetDouble());
        foreach (var option in value.RootElement.GetProperty("rows").EnumerateArray()
            .Where(r => r.GetProperty("part").GetString() == "option" && r.GetProperty("name").GetString() != "no treatment"))
        {
            var cost = costs[option.GetProperty("name").GetString()!];
            Assert.Equal(-cost, option.GetProperty("mean").GetDouble(), 1e-9 * Math.Abs(cost));
        }
    }

    [Fact]
    public void Voi_EveryProfile_AnswersOrSaysWhatItLacks()
    {
        foreach (var name in Profile.BuiltInNames)
        {
            var run = AppRun.Of("voi", name, "--draws", "3000");
            Assert.True(run.ExitCode == 0 || run.Error.Length > 0, name);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("nothing is known of what clonidine averts", "--with", "clonidine")]
    [InlineData("needs 60 draws, but there are 50; take more draws", "--draws", "50")]
    public void Voi_BadInput_ExitsOneAndSaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(["voi", .. args]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
