using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling.Ranks;

/// <summary>What a design that fills the cube says of its percentiles' errors. Oracle: how far percentiles lie apart over many seeds, and
/// draws counted by hand.</summary>
public class ReplicateSharesTests
{
    private const double StandardErrors = 5;
    private const ulong Seed = 6;

    // The variance over seeds over the mean square of the stated errors is 1. Its own error is as in MonteCarloErrorTests, and the gap
    // between draws, over 2 √(n p (1 − p)) of them, adds its variance to every stated square.
    [Theory]
    [InlineData(Design.MonteCarlo, 0.5)]
    [InlineData(Design.LatinHypercube, 0.5)]
    [InlineData(Design.LatinHypercube, 0.975)]
    [InlineData(Design.Sobol, 0.5)]
    [InlineData(Design.Sobol, 0.975)]
    public void PercentileMonteCarloError_ManySeeds_IsTheErrorOfThePercentile(Design design, double probability)
    {
        const int seeds = 200;
        const long draws = 16_384;
        var options = new SimulationOptions { Design = design };
        var totals = Enumerable.Range(1, seeds).Select(seed => ExampleModels.Burden.Simulate(draws, (ulong)seed, options)["total"])
            .ToList();
        var (_, spread, _) = SlowDraws.Moments([.. totals.Select(e => e.Percentile(probability))]);
        var stated = totals.Average(e => Math.Pow(e.PercentileMonteCarloError(probability), 2));
        var ofGap = 1 / (2 * Math.Sqrt(draws * probability * (1 - probability)));
        var error = Math.Sqrt((2.0 / seeds) + (options.Replicates > 1 ? 2.0 / (seeds * (options.Replicates - 1)) : 0)) + ofGap;
        Assert.InRange(spread * spread / stated, 1 - (StandardErrors * error), 1 + (StandardErrors * error));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    public void PercentileMonteCarloError_Replicates_IsByTheSharesOfEach(double probability)
    {
        const int draws = 70_008;
        var simulation = ExampleModels.Burden.Simulate(draws, Seed, new SimulationOptions { Design = Design.LatinHypercube, Threads = 3 });
        var values = simulation.Keep("total")["total"].ToArray();
        var percentile = simulation["total"].Percentile(probability);
        var (_, ofShare, _) = SlowDraws.Moments([.. values.Chunk(draws / 8).Select(c => c.Count(v => v <= percentile) / (draws / 8.0))]);
        var (sorted, reach) = (SlowDraws.Sorted(values), 2.5 * Math.Sqrt(draws * probability * (1 - probability)));
        var (below, above) = ((int)Math.Round(((draws - 1) * probability) - reach), (int)Math.Round(((draws - 1) * probability) + reach));
        var expected = (sorted[above] - sorted[below]) / (above - below) * draws * ofShare / Math.Sqrt(8);
        Assert.Equal(expected, simulation["total"].PercentileMonteCarloError(probability), 1e-9 * expected);
    }

    // Every replicate has exactly half its draws below the median of a single input, so only the spacing of draws is left.
    [Fact]
    public void PercentileMonteCarloError_ExactShares_IsHalfARank()
    {
        var model = Model.Of(("level", ExampleModels.Level));
        var estimate = model.Simulate(draws: 80_000, Seed, new SimulationOptions { Design = Design.LatinHypercube })["level"];
        var apart = Math.Sqrt(2 * Math.PI) / 80_000;
        Assert.Equal(0.5 * apart, estimate.PercentileMonteCarloError(0.5), 0.5 * apart * StandardErrors / Math.Sqrt(Math.Sqrt(80_000)));
    }

    // Half the draws of 0.1 % would do for a Monte Carlo mean; with independent errors of percentiles a net would need as many as that.
    [Fact]
    public void SimulateUntil_PercentilesOfANet_NeedsFewerDrawsThanMonteCarlo()
    {
        var rule = new StoppingRule(relativeError: 0.001) { Outputs = ["total"], Percentiles = [0.025, 0.975], MostDraws = 1_000_000 };
        var net = ExampleModels.Burden.SimulateUntil(rule, Seed, new SimulationOptions { Design = Design.Sobol });
        var independent = ExampleModels.Burden.SimulateUntil(rule, Seed);
        Assert.True(net.IsMet);
        Assert.True(2 * net.Simulation.Draws <= independent.Simulation.Draws);
    }

    [Fact]
    public void SimulateUntil_CancelledBefore_Throws() => Assert.ThrowsAny<OperationCanceledException>(() =>
        ExampleModels.Burden.SimulateUntil(
        new StoppingRule(relativeError: 0.001) { Percentiles = [0.5] }, Seed, new SimulationOptions { Design = Design.Sobol },
            new CancellationToken(canceled: true)));
}
