using PainCost.Evidence;

namespace PainCost.Tests.Samples;

/// <summary>The command init, and the file that show gives. Oracle: what the same commands say of the profile that they come
/// from.</summary>
public sealed class InitCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Init_BuiltInProfile_WritesAFolderWhoseFileRuns()
    {
        var target = Path.Combine(folder, "mine");

        var run = AppRun.Of("init", target, "--from", "us-2023");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["README.md", "scenario.json", "scenario.schema.json", "sources.csv", "us-2023.csv"],
            Directory.GetFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal([target], Directory.GetFileSystemEntries(folder));
        string[] figures = ["--draws", "1000", "--seed", "3", "--format", "csv"];
        Assert.Equal(AppRun.Of(["run", "us-2023", .. figures]).Output,
            AppRun.Of(["run", Path.Combine(target, "us-2023.csv"), .. figures]).Output);
    }

    [Fact]
    public void Init_Workbook_RunsAsItsProfile()
    {
        var target = Path.Combine(folder, "mine");

        var run = AppRun.Of("init", target, "--from", "us-2023", "--xlsx");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal(["README.md", "scenario.json", "scenario.schema.json", "us-2023.xlsx"],
            Directory.GetFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        string[] figures = ["--draws", "1000", "--seed", "3", "--format", "csv"];
        Assert.Equal(AppRun.Of(["run", "us-2023", .. figures]).Output,
            AppRun.Of(["run", Path.Combine(target, "us-2023.xlsx"), .. figures]).Output);
        Assert.Contains("paincost run \"us-2023.xlsx\"", File.ReadAllText(Path.Combine(target, "README.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void Init_Page_NamesCommandsThatRun()
    {
        AppRun.Of("init", Path.Combine(folder, "mine"), "--from", "article");
        var page = File.ReadAllText(Path.Combine(folder, "mine", "README.md"));
        var commands = page.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("paincost ", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(4, commands.Count);
        Assert.All(commands, command => Assert.Equal(0, AppRun.Of(
            [.. command.Split(' ').Skip(1).Select(word => word.Trim('"') is "article.csv" or "scenario.json"
                ? Path.Combine(folder, "mine", word.Trim('"')) : word)]).ExitCode));
    }

    [Fact]
    public void Init_FolderThatIsThere_LeavesItAsItWas()
    {
        File.WriteAllText(Path.Combine(folder, "us-2023.csv"), "mine");

        var run = AppRun.Of("init", folder, "--from", "us-2023");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is there already and is not written over; name a folder that is not there yet", run.Error,
            StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Assert.Single(Directory.GetFileSystemEntries(folder))));
    }

    [Theory]
    [InlineData("no/mine", "us-2023", 1, "make it first")]
    [InlineData("mine", "us-2032", 1, "There is no built-in profile 'us-2032'")]
    [InlineData(" ", "us-2023", 2, "the folder has no name")]
    public void Init_ThatCannotBe_SaysWhyAndLeavesNothing(string name, string from, int code, string words)
    {
        var run = AppRun.Of("init", name == " " ? name : Path.Combine(folder, name), "--from", from);

        Assert.Equal(code, run.ExitCode);
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Show_Csv_IsTheFileOfTheProfile()
    {
        var run = AppRun.Of("show", "article", "--format", "csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Profile.BuiltIn("article").ToCsv(), run.Output);
    }
}
