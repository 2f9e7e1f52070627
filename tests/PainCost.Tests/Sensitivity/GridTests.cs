using PainCost.Sensitivity;

namespace PainCost.Tests.Sensitivity;

/// <summary>Two-way grid and spider. Oracle: by hand.</summary>
public class GridTests
{
    private static readonly Input Up = Input.Uncertain("up", Distribution.Uniform(low: 0, high: 10), "1");
    private static readonly Input Down = Input.Uncertain("down", Distribution.Uniform(low: 1, high: 2), "1");
    private static readonly Input Known = Input.Fixed("known", 4, "1");

    [Fact]
    public void TwoWay_Corners_AreTheModelByHand()
    {
        var grid = TwoWay.Of(Model.Of(("y", Up * Down)), "y", "up", "down", steps: 3);
        Assert.Equal([0.25, 5, 9.75], grid.ValuesA);
        Assert.Equal(0.25 * 1.025, grid[0, 0], 1e-12);
        Assert.Equal(9.75 * 1.025, grid[2, 0], 1e-12);
        Assert.Equal(grid.BaseCase, grid[1, 1], 1e-12);
    }

    [Fact]
    public void EveryAnalysis_OverValuesOfOnesOwn_IsTheModelByHand()
    {
        var model = Model.Of(("y", Up * Down * Known));
        var grid = TwoWay.Of(model, "y", "up", [7, 2], "known", [1, 3, 5]);
        Assert.Equal([2, 7], grid.ValuesA);
        Assert.Equal(7 * 1.5 * 5, grid[1, 2], 1e-12);

        var line = Spider.Of(model, "y", ("up", [3, 1, 9])).Lines.Single();
        Assert.Equal([1, 3, 9], line.InputValues);
        Assert.Equal([6, 18, 54], line.Outputs);

        var tornado = Tornado.Of(model, "y", ("known", [1, 9, 4]), ("down", [1, 2]));
        Assert.Equal(["known", "down"], tornado.Rows.Select(row => row.Input.Name));
        Assert.Equal(5 * 1.5 * 8, tornado.Rows[0].Swing, 1e-12);
        Assert.Equal("stated values", tornado.Range.ToString());
    }

    [Fact]
    public void EveryAnalysis_OverImpossibleValues_NamesEveryFault()
    {
        var model = Model.Of(("y", Up * Down), ("other", (Quantity)Known));
        var message = Assert.Throws<ArgumentException>(() =>
            Spider.Of(model, "y", ("up", [1, 11]), ("dwn", [1, 2]), ("known", [1, 2]))).Message;
        Assert.Contains("'up' is to be 11, but uniform(low=0, high=10) lies between 0 and 10", message, StringComparison.Ordinal);
        Assert.Contains("no input 'dwn'. Did you mean 'down'?", message, StringComparison.Ordinal);
        Assert.Contains("'known' does not stand in the formula of 'y'", message, StringComparison.Ordinal);
        Assert.Contains("state from 2 to 1,000", Assert.Throws<ArgumentException>(() =>
            TwoWay.Of(model, "y", "up", [1, 1], "down", [1, 2])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoWay_WrongInputs_AreErrorsInWords()
    {
        var model = Model.Of(("y", Up * Known));
        Assert.Contains("two different", Assert.Throws<ArgumentException>(() => TwoWay.Of(model, "y", "up", "up", 3)).Message,
            StringComparison.Ordinal);
        Assert.Contains("no percentiles", Assert.Throws<ArgumentException>(() => TwoWay.Of(model, "y", "up", "known", 3)).Message,
            StringComparison.Ordinal);
        Assert.Contains("no input 'x'", Assert.Throws<ArgumentException>(() => TwoWay.Of(model, "y", "up", "x", 3)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => TwoWay.Of(model, "y", "up", "known", 1));
    }

    [Fact]
    public void Spider_SquareAroundItsCentre_ShowsTheBendThatATornadoHides()
    {
        var model = Model.Of(("y", Quantity.Power(Up - 5, 2)));
        Assert.False(Tornado.Of(model, "y").IsMoved);
        var outputs = Spider.Of(model, "y", steps: 3).Lines[0].Outputs;
        Assert.Equal(0, outputs[1], 1e-12);
        Assert.Equal(4.75 * 4.75, outputs[2], 1e-12);
    }
}
