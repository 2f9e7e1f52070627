using System.Text.Json;
using PainCost.Cli.Validating;
using PainCost.Tests.Conventions;
using PainCost.Validation.Papers;

namespace PainCost.Tests.Samples;

/// <summary>The command validate, and the page that it writes.</summary>
public sealed class ValidateCommandTests
{
    [Fact]
    public void Validate_Markdown_IsThePage()
    {
        var run = AppRun.Of("validate", "--format", "markdown");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, "docs/validation.md");
    }

    [Fact]
    public void Validate_Out_WritesThePage()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".md");
        try
        {
            Assert.Equal(0, AppRun.Of("validate", "--out", path).ExitCode);
            Assert.Equal(AppRun.Of("validate", "--format", "markdown").Output, File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Validate_Table_HasEachStudyAndNothingUnexplained()
    {
        var run = AppRun.Of("validate");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Guy and others 2025: diagnosed chronic pain, United States 2021", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 unexplained", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_JsonAndCsv_HaveTheSameFigures()
    {
        using var json = JsonDocument.Parse(AppRun.Of("validate", "--format", "json").Output);
        var figures = json.RootElement.GetProperty("figures");
        var csv = AppRun.Of("validate", "--format", "csv").Output.TrimEnd('\n').Split('\n');

        Assert.True(json.RootElement.GetProperty("allAsStated").GetBoolean());
        Assert.Equal(figures.GetArrayLength(), csv.Length - 1);
        Assert.StartsWith("study,what,formula,inputs,unit,published,", csv[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Verdict_OneUnexplainedDifference_IsExitCodeOne()
    {
        var wrong = Guy2025.Paper.Figures.With("cases", Distribution.Fixed(66.8e6));

        Assert.Equal((0, 1), (ValidateCommand.Verdict(Guy2025.Paper.Reproduce()), ValidateCommand.Verdict(Guy2025.Paper.Reproduce(wrong))));
    }
}
