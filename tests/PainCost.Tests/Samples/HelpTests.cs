using System.CommandLine.Parsing;
using PainCost.Cli;
using PainCost.Cli.Help;

namespace PainCost.Tests.Samples;

/// <summary>The pages of help. Oracles: the list of commands on the first page; the commands themselves, which take the examples.</summary>
public sealed class HelpTests : IDisposable
{
    private static readonly string[] WithDraws =
        ["run", "report", "compare", "treat", "voi", "impact", "project", "employer", "country", "diff", "calibrate"];

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public static TheoryData<string> Examples =>
        [.. CommandExamples.Commands.SelectMany(CommandExamples.Of).Distinct(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Pasted_IsRightUsage(string example)
    {
        List<string> words = [.. CommandLineParser.SplitCommandLine(example)];
        var outputs = words.IndexOf("--out") + 1;
        if (outputs > 0)
        {
            words[outputs] = Path.Combine(folder, words[outputs]);
        }

        if (words[0] == "init")
        {
            words[1] = Path.Combine(folder, words[1]);
        }

        if (WithDraws.Contains(words[0]) && !words.Contains("--draws"))
        {
            words.AddRange(["--draws", "64"]);
        }

        var run = AppRun.Of([.. words]);

        // Those that name a file of the user's say that it is not there.
        var isOwnFile = words[0] is "rerun" or "draws" or "attribute" or "check";
        Assert.True(run.ExitCode == ExitCode.Done || (isOwnFile && run.ExitCode == ExitCode.BadInput),
            $"{example}: {run.ExitCode} {run.Error}");
    }

    [Fact]
    public void Help_EachCommandOfTheFirstPage_HasItsPageWithThreeExamples()
    {
        var first = AppRun.Of("help").Output;
        foreach (var command in CommandExamples.Commands)
        {
            var page = AppRun.Of("help", command).Output;

            Assert.Contains($"\n  {command} ", first, StringComparison.Ordinal);
            Assert.Equal(page, AppRun.Of(command, "--help").Output);
            Assert.Contains($"  paincost {command}", page, StringComparison.Ordinal);
            Assert.All(CommandExamples.Of(command), example => Assert.Contains($"  paincost {example}", page, StringComparison.Ordinal));
            Assert.Equal(3, CommandExamples.Of(command).Count);
        }
    }

    [Theory]
    [InlineData("Did you mean 'show'?", "shwo")]
    [InlineData("Did you mean 'run us-2023'?", "us-2032")]
    [InlineData("Did you mean '--seed'?", "run", "--sede", "1")]
    [InlineData("Did you mean 'compare'?", "help", "comparee")]
    public void Word_OneEditFromAName_IsAskedBack(string expected, params string[] words)
    {
        var run = AppRun.Of(words);

        Assert.Equal(ExitCode.WrongUsage, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }
}
