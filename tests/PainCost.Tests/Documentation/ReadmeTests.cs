using System.Text.RegularExpressions;
using PainCost.Tests.Conventions;

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

    private static string? Fault(CodeRegion region)
    {
        if (!File.Exists(Repository.PathOf(region.File)))
        {
            return $"{region.Page} shows {region.File}, which does not exist";
        }

        try
        {
            var source = CodeRegion.InSource(Repository.Read(region.File), region.Name);
            return Snapshot.Difference(source, region.Code) is { } difference ? $"{region.Page} and {region.File}#{region.Name}: {difference}" : null;
        }
        catch (FormatException fault)
        {
            return $"{region.Page} shows {region.File}#{region.Name}: {fault.Message}";
        }
    }

    [GeneratedRegex("^```(?:csharp|cs|c#)", RegexOptions.Multiline)]
    private static partial Regex CSharpFence();
}
