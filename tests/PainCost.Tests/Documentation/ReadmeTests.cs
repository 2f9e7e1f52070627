using System.Text.RegularExpressions;
using PainCost.Tests.Conventions;
using PainCost.Tests.Samples;

namespace PainCost.Tests.Documentation;

/// <summary>The code and the commands that pages show are those that are compiled and run.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public void Region_OnEveryPage_IsTheSourcesText() => Violations.None(
        from page in Pages.All
        from region in CodeRegion.OnPage(page, Repository.Read(page))
        let fault = Fault(region)
        where fault is not null
        select fault,
        "copy the lines between the source's markers to the page.");

    [Fact]
    public void CSharp_InReadme_IsMarkedAsRegion()
    {
        var text = Repository.Read("README.md");

        Assert.Equal(CSharpFence().Count(text), CodeRegion.OnPage("README.md", text).Count());
    }

    [Theory]
    [InlineData("run")]
    [InlineData("test")]
    public void Command_InReadme_IsOneLineBelowItsComment(string name)
    {
        var blocks = Regex.Matches(Repository.Read("README.md"), $"^<!-- {name} -->\n+```sh\n([^\n]+)\n```$", RegexOptions.Multiline);

        Assert.Single(blocks);
        Assert.StartsWith($"dotnet {name} ", blocks[0].Groups[1].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void PageUnderDocs_HasALinkInReadme() => Violations.None(
        from page in Pages.All
        where page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("docs/decisions/", StringComparison.Ordinal)
        where !Repository.Read("README.md").Contains($"]({page})", StringComparison.Ordinal)
        select page,
        "link it in the README's section More, in the group where a reader would look.");

    [Fact]
    public void CommandOfTheConsole_StandsInReadmesTable()
    {
        var help = AppRun.Of("--help").Output.ReplaceLineEndings("\n");
        var commands = CommandInHelp().Matches(help[help.IndexOf("\nCommands:\n", StringComparison.Ordinal)..])
            .Select(m => m.Groups[1].Value).ToList();
        var table = Repository.Read("README.md").Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1]).ToList();

        Assert.Contains("run", commands);
        Violations.None(
            commands.Where(name => !table.Any(cell => Regex.IsMatch(cell, $"`{name}\\b"))),
            "give the command a row in the README's table.");
    }

    private static string? Fault(CodeRegion region)
    {
        if (!File.Exists(Repository.PathOf(region.File)))
        {
            return $"{region.Page} shows {region.File}, which does not exist";
        }

        try
        {
            var source = CodeRegion.InSource(Repository.Read(region.File), region.Name);
            return Snapshot.Difference(source, region.Code) is { } difference
                ? $"{region.Page} and {region.File}#{region.Name}: {difference}" : null;
        }
        catch (FormatException fault)
        {
            return $"{region.Page} shows {region.File}#{region.Name}: {fault.Message}";
        }
    }

    [GeneratedRegex("^```(?:csharp|cs|c#)", RegexOptions.Multiline)]
    private static partial Regex CSharpFence();

    [GeneratedRegex("^  ([a-z]+) ", RegexOptions.Multiline)]
    private static partial Regex CommandInHelp();
}
