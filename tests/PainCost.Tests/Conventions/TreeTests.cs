using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions;

/// <summary>The folders speak the field's words, tests lie where their subject lies, and nothing depends on one machine.</summary>
public sealed partial class TreeTests
{
    private static readonly string[] Areas = ["src", "samples", "tests", "benchmarks"];

    private static readonly string[] EmptyWords = ["Utils", "Util", "Helpers", "Helper", "Common", "Misc", "Models", "Services", "Managers",
        "Shared"];

    /// <summary>Test folders that mirror no folder of the library.</summary>
    private static readonly string[] TestsOwn = ["Conventions", "Documentation", "Published", "Reference", "Samples"];

    [Fact]
    public void Folder_Any_IsNamedForWhatItHolds() => Violations.None(
        Repository.Folders(Areas).Where(folder => EmptyWords.Contains(folder.Split('/')[^1], StringComparer.OrdinalIgnoreCase)),
        "name the folder for a term of the equation, or for the one thing that it supports.");

    [Fact]
    public void Folder_OfTests_MirrorsTheLibrary() => Violations.None(
        from folder in Repository.Folders("tests/PainCost.Tests")
        let below = folder["tests/PainCost.Tests/".Length..]
        where !TestsOwn.Contains(below.Split('/')[0])
            && !Directory.Exists(Repository.PathOf($"src/PainCost/{below}"))
            && !Directory.Exists(Repository.PathOf($"src/PainCost.{below}"))
            && !Directory.Exists(Repository.PathOf($"samples/PainCost.{below}"))
        select folder,
        $"give the test folder the name of the folder it tests, or use one of {string.Join(", ", TestsOwn)}.");

    [Fact]
    public void File_Any_NamesNoFolderOfOneMachine() => Violations.None(
        from path in TextFiles()
        from line in Repository.Read(path).Split('\n').Select((text, index) => (Text: text, Number: index + 1))
        let match = MachineFolder().Match(line.Text)
        where match.Success
        select $"{path}({line.Number}) has {match.Value}",
        "write the path relative to the repository's root, or take it as an argument.");

    [Theory]
    [InlineData("see \"/{0}/data\"", true)]
    [InlineData("cd /{0}", true)]
    [InlineData("hour/{0}er/year", false)]
    [InlineData("see docs/{0}/data", false)]
    public void MachineFolder_Line_IsTheBeginningOfAPath(string line, bool expected) =>
        Assert.Equal(expected, MachineFolder().IsMatch(line.Replace("{0}", "work", StringComparison.Ordinal)));

    private static IEnumerable<string> TextFiles() =>
        Repository.Files("*", [.. Areas, "docs", ".ci"])
            .Concat(Directory.EnumerateFiles(Repository.Root).Select(Repository.Relative))
            .Where(path => TextName().IsMatch(path));

    [GeneratedRegex(@"(?<![\w.~/})-])/(?:work|home|root|Users)(?![\w-])")]
    private static partial Regex MachineFolder();

    [GeneratedRegex(@"(?:^|/)[^./]+$|\.(?:cs|csproj|props|sln|md|csv|json|txt|py|R|awk|editorconfig|gitignore|html|svg)$")]
    private static partial Regex TextName();
}
