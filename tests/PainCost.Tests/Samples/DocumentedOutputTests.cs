using System.Globalization;
using PainCost.Cli.Examples;
using PainCost.Cli.Examples.Uncertainty;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>What the sample prints, held to checked-in files. Oracle: the files, reviewed as diffs.</summary>
public sealed class DocumentedOutputTests
{
    [Theory]
    [InlineData("article.txt")]
    [InlineData("article-cost-per-case.txt", "run", "article", "--hold", "cost-per-case")]
    [InlineData("us-2008-high.md", "run", "us-2008-high", "--format", "markdown")]
    [InlineData("us-2021.csv", "run", "us-2021", "--format", "csv")]
    [InlineData("us-2008.json", "run", "us-2008", "--format", "json")]
    [InlineData("uk-2013.txt", "run", "uk-2013")]
    [InlineData("us-fibromyalgia-2012.md", "run", "us-fibromyalgia-2012", "--format", "markdown")]
    [InlineData("list.txt", "list")]
    [InlineData("show-us-2021.txt", "show", "us-2021")]
    [InlineData("explain-article.txt", "explain", "article")]
    public void Sample_DocumentedCommand_PrintsTheCheckedInText(string file, params string[] args)
    {
        var run = AppRun.Of(args);

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Snapshot.Matches(run.Output, $"tests/PainCost.Tests/Samples/Expected/{file}");
    }

    [Fact]
    public void ReadmeExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        ReadmeExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/readme-example.txt");
    }

    [Fact]
    public void QuantitiesExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        QuantitiesExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/quantities-example.txt");
    }

    [Fact]
    public void PricesExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        PricesExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/prices-example.txt");
    }

    [Fact]
    public void CalibrationExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        CalibrationExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/calibration-example.txt");
    }

    [Fact]
    public void DecisionExample_Run_PrintsTheCheckedInText()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        DecisionExample.Run(output);
        Snapshot.Matches(output.ToString(), "tests/PainCost.Tests/Samples/Expected/decision-example.txt");
    }
}
