using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>The command attribute. Oracle: the library's own tests for the figures; here exit codes, words and shapes, and files reviewed
/// as diffs.</summary>
public sealed class AttributeCommandTests
{
    private static readonly string[] Documented =
    [
        "attribute", Repository.PathOf("docs/data/attribution-survey.csv"), "--covariate", "age", "--covariate", "female", "--weight",
            "weight",
        "--stratum", "stratum", "--cluster", "cluster", "--by", "female", "--replicates", "jackknife",
    ];

    [Theory]
    [InlineData("attribute.txt", "table")]
    [InlineData("attribute.csv", "csv")]
    [InlineData("attribute.json", "json")]
    [InlineData("attribute.md", "markdown")]
    public void Attribute_DocumentedCommand_PrintsTheCheckedInText(string file, string format)
    {
        var run = AppRun.Of([.. Documented, "--format", format]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    [Fact]
    public void Attribute_ColumnThatIsNotThere_IsBadInputWithTheNearest()
    {
        var run = AppRun.Of("attribute", Documented[1], "--covariate", "agee");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no column 'agee'", run.Error, StringComparison.Ordinal);
        Assert.Contains("age", run.Error, StringComparison.Ordinal);
    }
}
