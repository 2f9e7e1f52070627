using PainCost.Cli;
using PainCost.Evidence;

namespace PainCost.Tests.Samples;

/// <summary>What a shell is told of the last word. Oracles: what the commands, options and choices are called in help; the list of
/// profiles.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("run", "ru")]
    [InlineData("calibrate check compare completion country", "c")]
    [InlineData("us-2008 us-2008-high us-2021 us-2023", "run", "us-20")]
    [InlineData("us-2008 us-2008-high us-2021 us-2023", "compare", "article", "us-20")]
    [InlineData("us-2008 us-2008-high us-2021 us-2023", "init", "mine", "--from", "us-20")]
    [InlineData("us-2023", "diff", "us-2021", "us-2023")]
    [InlineData("--format", "run", "--for")]
    [InlineData("--format", "--for")]
    [InlineData("csv json markdown table", "run", "--format", "")]
    [InlineData("csv json markdown table", "run", "us-2023", "--set", "hourly wage=30", "--format", "")]
    [InlineData("csv", "--format", "c")]
    [InlineData("rank", "draws", "psa.csv", "r")]
    [InlineData("bash powershell zsh", "completion", "")]
    [InlineData("compare completion", "help", "comp")]
    public void Complete_LastWord_GivesWhatMayStandThere(string expected, params string[] words)
    {
        var run = AppRun.Of(["complete", "--", .. words]);

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Error));
        Assert.Equal(expected.Split(' '), run.Output.Split('\n').SkipLast(1));
    }

    [Fact]
    public void Complete_EmptyProfile_GivesThemAllAndNoOption() => Assert.Equal(
        Profile.BuiltInNames.Order(StringComparer.Ordinal), AppRun.Of("complete", "--", "run", "").Output.Split('\n').SkipLast(1));

    [Theory]
    [InlineData("run", "my-")]
    [InlineData("run", "us-2023", "")]
    [InlineData("run", "us-2023", "us-2")]
    [InlineData("diff", "us-2021", "us-2023", "")]
    [InlineData("run", "--out", "")]
    [InlineData("run", "us-2023", "--set", "hourly \"wa")]
    [InlineData("nothing", "x")]
    public void Complete_WhereNothingIsKnown_LeavesFilesToTheShell(params string[] words) =>
        Assert.Equal(new AppRun(ExitCode.Done, "", ""), AppRun.Of(["complete", "--", .. words]));

    [Fact]
    public void Complete_IsForShells_NotInHelp() =>
        Assert.DoesNotContain("\n  complete ", AppRun.Of("help").Output, StringComparison.Ordinal);

    [Fact]
    public void Completion_OfAnUnknownShell_IsWrongUsage() => Assert.Equal(ExitCode.WrongUsage, AppRun.Of("completion", "tcsh").ExitCode);
}
