namespace PainCost.Tests.Published;

/// <summary>Trap 13: one input is one draw, shared inputs correlate, interval ends do not add. Oracle: closed forms.</summary>
public sealed class SharedInputTrapTests
{
    private static readonly Input Cost = Input.Uncertain("cost", Distribution.Normal(mean: 100, standardError: 10), "USD2021/case/year");

    [Fact]
    public void Trap13_AnInputLessItself_IsNothingInEveryDraw()
    {
        var difference = Model.Of(("difference", Cost * 2 - Cost - Cost)).Simulate(draws: 10_000, seed: 13)["difference"];

        Assert.Equal((0.0, 0.0), (difference.Mean, difference.StandardDeviation));
    }

    [Fact]
    public void Trap13_StrataThatShareAnInput_AddTheirDeviationsNotTheirVariances()
    {
        var total = Total(Cost, Cost);

        // The standard error of a standard deviation of n normal draws is sd / sqrt(2 n); allow four.
        Assert.Equal(5000 * 10.0, total.StandardDeviation, 4 * 5000 * 10 / Math.Sqrt(2 * 100_000));
    }

    [Fact]
    public void Trap13_EndsOfIndependentIntervals_DoNotAdd()
    {
        var other = Input.Uncertain("other cost", Cost.Distribution, "USD2021/case/year");
        var apart = Total(Cost, other).Interval(0.95);
        var (women, men) = (Model.Of(("w", Women * Cost)).Simulate(draws: 100_000, seed: 13)["w"].Interval(0.95),
            Model.Of(("m", Men * other)).Simulate(draws: 100_000, seed: 13)["m"].Interval(0.95));

        Assert.True(apart.High < women.High + men.High - 10_000);
        Assert.True(apart.Low > women.Low + men.Low + 10_000);
    }

    private static Quantity Women => Quantity.Of(3000, "case");

    private static Quantity Men => Quantity.Of(2000, "case");

    private static Estimate Total(Input women, Input men) =>
        Model.Of(("total", Women * women + Men * men)).Simulate(draws: 100_000, seed: 13)["total"];
}
