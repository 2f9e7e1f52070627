using PainCost.Texts.Names;

namespace PainCost.Tests.Texts.Names;

/// <summary>Oracle: the sentence, written by hand.</summary>
public sealed class NamedListTests
{
    [Fact]
    public void IndexOf_UnknownName_ProposesTheNearestAndListsThem()
    {
        var list = new NamedList<string>("The model", "output", ["total", "cases"], name => name);

        var refusal = Assert.Throws<ArgumentException>(() => list.IndexOf("totl"));

        Assert.Equal("The model has no output 'totl'; it has 'total', 'cases'. Did you mean 'total'?", refusal.Message);
    }

    [Fact]
    public void IndexOf_UnknownNameOfMany_ListsTheNearestTwentyAndHowManyMore()
    {
        var list = new NamedList<int>("The table", "column", [.. Enumerable.Range(0, 5_000)], number => $"draw {number}");

        var message = Assert.Throws<ArgumentException>(() => list.Find("drow 4321")).Message;

        Assert.StartsWith("The table has no column 'drow 4321'; it has 'draw 4321', ", message, StringComparison.Ordinal);
        Assert.EndsWith(" and 4,980 more. Did you mean 'draw 4321'?", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_KnownName_GivesTheFirstOfThatName() =>
        Assert.Equal(1, new NamedList<(string Name, int Value)>("The list", "entry", [("a", 1), ("b", 2), ("a", 3)], x => x.Name)
            .Find("a").Value);
}
