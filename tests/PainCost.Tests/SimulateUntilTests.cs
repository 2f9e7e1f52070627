using PainCost.Sampling.Runs;
using PainCost.Tests.Sampling;

namespace PainCost.Tests;

/// <summary>Running until a bound is met. Oracles: the simulation of as many draws, and what the error must be in closed form.</summary>
public class SimulateUntilTests
{
    private const ulong Seed = 4;

    private static readonly Model Normal = Model.Of(("x", Input.Uncertain("x", Distribution.Normal(mean: 10, standardError: 3), "1")));

    // The mean's error is 0.3 / √n of it: 0.1 % needs 90,000 draws, give or take the error of the standard deviation.
    [Fact]
    public void SimulateUntil_MeanOfANormal_StopsAtTheFirstMilestoneThatWillDo()
    {
        var stopped = Normal.SimulateUntil(new StoppingRule(relativeError: 0.001), Seed);
        Assert.True(stopped.IsMet);
        Assert.Equal([10_000, 100_000], stopped.Looks);
        Assert.InRange(stopped.Figures.Single().RelativeError!.Value, 0.0009, 0.001);
    }

    [Theory]
    [InlineData(1, 1024)]
    [InlineData(2, 48)]
    [InlineData(5, 4096)]
    public void SimulateUntil_AnyThreadsAndBlocks_IsTheSimulationOfAsManyDraws(int threads, int blockSize)
    {
        var rule = new StoppingRule(relativeError: 0.002) { Percentiles = [0.025, 0.9], Outputs = ["total"], MostDraws = 1_000_000 };
        var stopped = ExampleModels.Burden.SimulateUntil(rule, Seed, new SimulationOptions { Threads = threads, BlockSize = blockSize });
        var same = ExampleModels.Burden.Simulate(stopped.Simulation.Draws, Seed);
        Assert.Equal([10_000, Predicted(rule)], stopped.Looks);
        Assert.All(same.Estimates.Zip(stopped.Simulation.Estimates), pair => Assert.Equal(Figures(pair.First), Figures(pair.Second)));
        Assert.Equal(["mean", "percentile 2.5", "percentile 90"], stopped.Figures.Select(f => f.ToString().Split(':')[0].Split(", ")[1]));
        Assert.Equal(same["total"].PercentileMonteCarloError(0.9), stopped.Figures[2].MonteCarloError);
    }

    [Fact]
    public void SimulateUntil_BoundOutOfReach_StopsAtTheMostAndSaysWhatIsMissed()
    {
        var rule = new StoppingRule(relativeError: 1e-6) { MostDraws = 25_000 };
        var stopped = Normal.SimulateUntil(rule, Seed);
        Assert.False(stopped.IsMet);
        Assert.Equal([10_000, 25_000], stopped.Looks);
        Assert.StartsWith("25,000 draws, the most allowed: not within 0.0001 % are x, mean: Monte Carlo error 0.1", stopped.ToString(),
            StringComparison.Ordinal);
    }

    // A tail so far out that ten thousand draws do not reach beyond it: no error can be told, so more are drawn.
    [Fact]
    public void SimulateUntil_PercentileBeyondTheFirstDraws_DrawsMore()
    {
        var stopped = Normal.SimulateUntil(new StoppingRule(relativeError: 0.02) { Percentiles = [0.99999] }, Seed);
        Assert.True(stopped.IsMet);
        Assert.True(stopped.Simulation.Draws > 100_000);
    }

    [Fact]
    public void SimulateUntil_NothingUncertain_StopsAtOnce()
    {
        var stopped = Model.Of(("zero", Quantity.Of(0, "case")), ("seven", Quantity.Of(7, "case")))
            .SimulateUntil(new StoppingRule(relativeError: 0.5), Seed);
        Assert.Equal((true, 10_000L), (stopped.IsMet, stopped.Simulation.Draws));
    }

    // No error is a small share of nothing.
    [Fact]
    public void SimulateUntil_MeanOfZero_IsNeverMet()
    {
        var sign = Quantity.Max(Quantity.Min(1e300 * Input.Uncertain("x", Distribution.Normal(mean: 1, standardError: 1e-3), "1"), 0), 0);
        var stopped = Model.Of(("zero", Input.Uncertain("y", Distribution.Normal(mean: 0, standardError: 1), "1") + sign))
            .SimulateUntil(new StoppingRule(relativeError: 0.01) { MostDraws = 20_000 }, Seed);
        Assert.False(stopped.IsMet);
        Assert.Equal(20_000, stopped.Simulation.Draws);
    }

    [Fact]
    public void SimulateUntil_UnknownOutput_ListsThoseThereAre() =>
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() =>
            Normal.SimulateUntil(new StoppingRule(relativeError: 0.1) { Outputs = ["y"] }, Seed)).Message, StringComparison.Ordinal);

    [Fact]
    public void StoppingRule_IllegalBound_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppingRule(relativeError: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppingRule(relativeError: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppingRule(relativeError: 0.1) { MostDraws = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoppingRule(relativeError: 0.1) { Percentiles = [1] });
    }

    [Theory]
    [InlineData(10_000, 0, 15_000)]
    [InlineData(10_000, 15_000.5, 20_000)]
    [InlineData(15_000, 70_001, 100_000)]
    [InlineData(700_000, 0, 1_000_000)]
    [InlineData(10_000, 1e30, 123_456)]
    public void After_AnyNumber_IsTheNextMilestone(long draws, double notBelow, long expected) =>
        Assert.Equal(expected, Milestones.After(draws, notBelow, most: Math.Max(123_456, 2 * draws), replicates: 1));

    /// <summary>What the errors after the first look say will do, the error falling with the root of the draws.</summary>
    private static long Predicted(StoppingRule rule)
    {
        var first = ExampleModels.Burden.Simulate(10_000, Seed)["total"];
        var errors = rule.Percentiles.Select(p => first.PercentileMonteCarloError(p) / first.Percentile(p))
            .Append(first.MonteCarloError / first.Mean);
        var growth = Math.Pow(errors.Max() / rule.RelativeError, 2);
        Assert.InRange(growth, 1.5, 10);
        return Milestones.After(10_000, 10_000 * growth, rule.MostDraws, replicates: 1);
    }

    private static double[] Figures(Estimate e) => [e.Mean, e.StandardDeviation, e.Skewness, e.ExcessKurtosis, e.Percentile(0.025),
        e.Percentile(0.5), e.Percentile(0.975)];
}
