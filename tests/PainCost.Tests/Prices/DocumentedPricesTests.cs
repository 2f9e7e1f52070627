using System.Globalization;
using PainCost.Burden;
using PainCost.Evidence;
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

    // By hand: 1,000 cases × EUR 500 × 1.10, and the index of the page's own table.
    [Fact]
    public void Burden_InEurosOfThePage_IsConvertedAndThenRestated()
    {
        var model = PainBurden.Model(Profile.Parse(new StringReader(Block("```csv euros.csv")), "euros.csv"));
        var ratio = PriceIndex.BuiltIn("pce-health").Ratio(2020, 2023).CentralValue;
        var total = model.Evaluate()["total"];
        Close(1000 * 500 * 1.10 * ratio, total);
        string[] printed =
        [
            .. model.Choices.Where(c => c.Name is "conversion of health care" or "price index of health care")
            .Select(c => $"{c.Name}: {c.Value}"),
            string.Create(CultureInfo.InvariantCulture,
                $"{1000 * 500 * 1.10:N0} USD2020/year × {ratio:0.0000} = {total:N0} {model.Evaluate().Unit("total")}"),
        ];
        Assert.Equal(string.Join('\n', printed), Block("```text euros"));
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
        index => Assert.Matches($@"\| `{index.Name}` \|[^\n]+\| USD \| {index.Years[0]}-{index.Years[^1]} \| `{index.Source.Id}` \|",
            Page));

    private static string Block(string opening, string closing = "\n```")
    {
        var start = Page.IndexOf(opening + "\n", StringComparison.Ordinal) + opening.Length + 1;
        return Page[start..Page.IndexOf(closing, start, StringComparison.Ordinal)];
    }
}
