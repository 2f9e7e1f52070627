using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Evidence.Tables;

/// <summary>The examples of docs/data-formats.md do what the page says. Oracle: the page.</summary>
public sealed class DocumentedFormatTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_WorkedExample_IsRead()
    {
        Save("sources.csv");
        var profile = Profile.Load(Save("my-region.csv"));
        Assert.Equal(["population", "prevalence", "excess health care cost"], profile.Inputs.Select(input => input.Name));
        Assert.Equal("my-region.csv(6)", profile["prevalence"].Provenance!.Location);
        Assert.Equal(("Chronic pain in my region, 2021", "USD2021"), (profile.Title, profile.PriceBasis?.ToString()));
    }

    [Fact]
    public void Load_GermanExample_IsReadAsThePageSays() => Assert.Equal(
        ["2155", "2500.5", "uniform(low=0.33, high=0.54)"],
        Profile.Load(Save("german.csv")).Rows.Select(row => row.Distribution.ToString()));

    [Fact]
    public void Load_FaultyExample_IsAnsweredAsThePageSays()
    {
        var exception = Assert.Throws<EvidenceException>(() => Profile.Load(Save("faulty.csv")));
        Assert.Equal(Block("```text"), exception.Message.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("strata")]
    [InlineData("undivided")]
    [InlineData("ratios")]
    public void Model_ExampleByStratum_HasTheFiguresOfThePage(string example)
    {
        var baseCase = PainBurden.Model(Profile.Load(Save($"{example}.csv")), new BurdenChoices { Detail = Detail.ByCell }).Evaluate();
        Assert.All(Block($"```text {example}").Split('\n'), line =>
        {
            var parts = line.Split(": ");
            Assert.Equal(parts[1], baseCase[parts[0]].ToString("N0", CultureInfo.InvariantCulture));
        });
    }

    [Fact]
    public void Load_DrawsExample_IsRead()
    {
        var table = DrawFile.Load(Save("psa.csv"));
        Assert.Equal(["cost A", "effect A", "cost B", "effect B", "price of B"], table.Names);
        Assert.Equal((2, "QALY/case", 1180.2), (table.Draws, table.UnitOf("effect B").ToString(), table["cost B"][1]));
    }

    private static string Block(string fence)
    {
        var page = Repository.Read("docs/data-formats.md");
        var start = page.IndexOf(fence + "\n", StringComparison.Ordinal) + fence.Length + 1;
        return page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
    }

    private string Save(string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, Block($"```csv {name}"));
        return path;
    }
}
