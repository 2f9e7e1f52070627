using PainCost.Decisions;

namespace PainCost.Tests.Decisions;

/// <summary>Strategies compared. Oracle: case C33, the example of the dampack package's own tests; by hand.</summary>
public class FrontierTests
{
    private static readonly Strategy[] Six =
    [
        new("E", 55_000, 5), new("D", 35_000, 4), new("C", 25_000, 3), new("B", 10_000, 2), new("A", 12_000, 1.5), new("UC", 5_000, 1),
    ];

    [Fact]
    public void Of_SixStrategies_HasTheRatiosOfTheFrontier()
    {
        var frontier = Frontier.Of(Six);
        Assert.Equal(["UC", "B", "D", "E"], frontier.Efficient.Select(row => row.Strategy.Name));
        Assert.Equal([null, 5000.0, 12_500.0, 20_000.0], frontier.Efficient.Select(row => row.Icer));
        Assert.Equal(Dominance.Extended, frontier.Rows.Single(row => row.Strategy.Name == "C").Dominance);
        Assert.Equal(Dominance.Simple, frontier.Rows.Single(row => row.Strategy.Name == "A").Dominance);
        Assert.All(frontier.Rows.Where(row => row.Dominance != Dominance.None), row => Assert.Null(row.Icer));
    }

    [Fact]
    public void Of_AnyOrder_IsTheSameFrontier() =>
        Assert.Equal(Frontier.Of(Six).Efficient, Frontier.Of(Six.Reverse()).Efficient);

    // A line through three: the one between is a mix of the others for the same money, so it adds nothing.
    [Fact]
    public void Of_ThreeOnALine_LeavesTheEnds() =>
        Assert.Equal(["a", "c"], Frontier.Of(new Strategy("a", 0, 0), new Strategy("b", 10, 1),
            new Strategy("c", 20, 2)).Efficient.Select(r => r.Strategy.Name));

    [Fact]
    public void Of_TwoAlike_KeepsTheFirst() =>
        Assert.Equal(["a"], Frontier.Of(new Strategy("a", 5, 1), new Strategy("b", 5, 1)).Efficient.Select(r => r.Strategy.Name));

    [Fact]
    public void Of_SavingAndBetter_IsAloneOnTheFrontier()
    {
        var frontier = Frontier.Of(new Strategy("usual", 100, 1), new Strategy("new", -20, 2));
        Assert.Equal("new", frontier.Efficient.Single().Strategy.Name);
        Assert.Null(frontier.Efficient.Single().Icer);
    }

    [Fact]
    public void Of_FaultyStrategies_NamesAllFaults()
    {
        var fault = Assert.Throws<ArgumentException>(() => Frontier.Of(new Strategy("a", double.NaN, 1),
            new Strategy("b", 1, double.PositiveInfinity), new Strategy("b", 1, 1)));
        Assert.Contains("'a' has cost NaN", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'b' has cost 1 and effect", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'b' is named 2 times", fault.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Frontier.Of());
    }
}
