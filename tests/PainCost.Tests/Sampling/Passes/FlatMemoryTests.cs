using PainCost.Sampling.Passes;
using PainCost.Sampling.Ranks;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>What is kept of the draws. Oracles: the width that brackets must have, and one thread.</summary>
public class FlatMemoryTests
{
    // A bracket that ends 5 standard errors of its rank off holds 10 √(N p q (1 − N / n)) of the first N draws, at most 5 √(n p q);
    // the next stage at most doubles the draws, and so what is kept.
    [Theory]
    [InlineData(1_000_000)]
    [InlineData(1_000_000_000)]
    [InlineData(1_000_000_000_000)]
    public void Among_ManyDraws_IsAsWideAsTheRootOfTheirNumber(long draws)
    {
        foreach (var p in new[] { 0.025, 0.5 })
        {
            var target = new PercentileTarget(p, draws).Ranks;
            for (var first = draws / 64; first < draws; first += draws / 64)
            {
                var (low, high) = target.Among(first, draws, widening: 1);
                var errorsEitherSide = 2 * 2.5 * Math.Sqrt(draws * p * (1 - p)) * first / draws;
                Assert.InRange(high - low, errorsEitherSide, (5 * Math.Sqrt(draws * p * (1 - p))) + errorsEitherSide + 8);
            }
        }
    }

    // Stages that double from 4 to 128 chunks, and a last chunk that is not full.
    [Fact]
    public void Simulate_SeveralStages_GivesTheSameBitsForAnyThreads()
    {
        const long draws = (128 * Pass.ChunkDraws) + 777;
        var expected = Figures(draws, threads: 1, blockSize: 1024);
        Assert.Equal(expected, Figures(draws, threads: 2, blockSize: 1024));
        Assert.Equal(expected, Figures(draws, threads: 5, blockSize: 4096));
    }

    private static List<double> Figures(long draws, int threads, int blockSize)
    {
        var simulation = ExampleModels.Mixed.Simulate(draws, seed: 8, new SimulationOptions { Threads = threads, BlockSize = blockSize });
        return
        [
            .. simulation.Estimates.SelectMany(e => new[]
            {
                e.Mean, e.StandardDeviation, e.Skewness, e.ExcessKurtosis, e.Percentile(0.025), e.Percentile(0.5), e.Percentile(0.975),
                    e.Percentile(0), e.Percentile(1),
                e.Percentile(1e-6), e.PercentileMonteCarloError(0.5),
            }),
        ];
    }
}
