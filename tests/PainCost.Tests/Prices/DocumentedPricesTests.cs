using PainCost.Prices;
using PainCost.Tests.Conventions;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>docs/prices.md against the library. Oracle: the page.</summary>
public sealed class DocumentedPricesTests
{
    private static readonly string Page = Repository.Read("docs/prices.md").ReplaceLineEndings("\n");

    [Fact]
    public void Parse_FileOfThePage_IsRead()
    {
        var index = PriceIndex.Parse(new StringReader(Block("```csv prices.csv")), "prices.csv", "cpi");
        Assert.Equal([1950, 2017], index.Years);
        Close(247.867 / 23.5, index.Ratio(PricePeriod.Parse("1950-01"), PricePeriod.Parse("2018-01")).CentralValue);
    }

    [Fact]
    public void PricesExample_TextOfThePage_IsTheBeginningOfItsOutput() => Assert.StartsWith(
        Block("```text"),
        Repository.Read("tests/PainCost.Tests/Samples/Expected/prices-example.txt").ReplaceLineEndings("\n"),
        StringComparison.Ordinal);

    [Fact]
    public void Component_OfThePlan_IsOnThePage() => Assert.All(
        RestatementPlan.UnitedStates.Components.Where(component => component != "lost productivity"),
        component => Assert.Contains(component, Block("## Which index when", "\n\nThe choice"), StringComparison.Ordinal));

    [Fact]
    public void BuiltInIndex_OfTheUnitedStates_HasItsRowOnThePage() => Assert.All(
        PriceIndex.BuiltInNames.Select(PriceIndex.BuiltIn).Where(index => index.Currency == "USD"),
        index => Assert.Matches($@"\| `{index.Name}` \|[^\n]+\| USD \| {index.Years[0]}-{index.Years[^1]} \| `{index.Source.Id}` \|", Page));

    private static string Block(string opening, string closing = "\n```")
    {
        var start = Page.IndexOf(opening + "\n", StringComparison.Ordinal) + opening.Length + 1;
        return Page[start..Page.IndexOf(closing, start, StringComparison.Ordinal)];
    }
}
