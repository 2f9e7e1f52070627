using PainCost.Sampling.Ranks;
using PainCost.Tests.Sampling;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests;

/// <summary>The nine types of Hyndman and Fan. Oracle: R 4.2.2, quantile(x, p, type = 1 … 9) (case C45).</summary>
public class PercentileTypeTests
{
    private static readonly double[] Sorted = [1.2, 3.4, 4.6, 7.7, 8.8, 9.9, 11.1, 12.1, 15.3, 22.5, 30.2];

    private static readonly double[] Probabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975];

    public static TheoryData<PercentileType, double[]> R => new()
    {
        { PercentileType.InverseDistribution, [1.2, 3.4, 4.6, 9.9, 15.3, 22.5, 30.2] },
        { PercentileType.AveragedInverse, [1.2, 3.4, 4.6, 9.9, 15.3, 22.5, 30.2] },
        { PercentileType.NearestRank, [1.2, 1.2, 4.6, 9.9, 12.1, 22.5, 30.2] },
        { PercentileType.InterpolatedInverse, [1.2, 1.42, 4.3, 9.35, 12.9, 21.78, 28.0825] },
        { PercentileType.Hazen, [1.2, 2.52, 5.375, 9.9, 14.5, 25.58, 30.2] },
        { PercentileType.Weibull, [1.2, 1.64, 4.6, 9.9, 15.3, 28.66, 30.2] },
        { PercentileType.Linear, [1.75, 3.4, 6.15, 9.9, 13.7, 22.5, 28.275] },
        { PercentileType.MedianUnbiased, [1.2, 2.22666666666667, 5.11666666666667, 9.9, 14.7666666666667, 26.6066666666667, 30.2] },
        { PercentileType.NormalUnbiased, [1.2, 2.3, 5.18125, 9.9, 14.7, 26.35, 30.2] },
    };

    // R printed fifteen digits, so its last is worth 1e-13 of 26.6.
    [Theory]
    [MemberData(nameof(R))]
    public void Of_AnyType_IsRs(PercentileType type, double[] expected) =>
        Assert.All(Probabilities.Zip(expected), pair =>
        {
            var rank = PercentileRank.Of(pair.First, Sorted.Length, type);
            Assert.Equal(pair.Second, rank.Interpolate(Sorted[rank.Lower], Sorted[rank.Upper]), 1e-12);
        });

    // Where n p is a whole number: by hand, x = 1 … 10.
    [Theory]
    [InlineData(PercentileType.InverseDistribution, 0.3, 3)]
    [InlineData(PercentileType.AveragedInverse, 0.3, 3.5)]
    [InlineData(PercentileType.NearestRank, 0.35, 4)]
    [InlineData(PercentileType.NearestRank, 0.25, 2)]
    [InlineData(PercentileType.InterpolatedInverse, 0.3, 3)]
    [InlineData(PercentileType.Weibull, 1, 10)]
    [InlineData(PercentileType.Hazen, 0, 1)]
    public void Of_WholeRank_IsByHand(PercentileType type, double probability, double expected)
    {
        var rank = PercentileRank.Of(probability, 10, type);
        Assert.Equal(expected, rank.Interpolate(rank.Lower + 1, rank.Upper + 1), 1e-12);
    }

    [Fact]
    public void Percentile_OfKeptDraws_IsOfTheSortedColumn()
    {
        var simulation = ExampleModels.Burden.Simulate(draws: 1000, seed: 3);
        var table = simulation.Keep("total");
        var sorted = SlowDraws.Sorted(table["total"].ToArray());
        foreach (var type in Enum.GetValues<PercentileType>())
        {
            var rank = PercentileRank.Of(0.975, 1000, type);
            Assert.Equal(rank.Interpolate(sorted[rank.Lower], sorted[rank.Upper]), table.Percentile("total", 0.975, type));
        }

        Assert.Equal(simulation["total"].Percentile(0.975), table.Percentile("total", 0.975));
        Assert.Equal(sorted[^1], table.Percentile("total", 1, PercentileType.Hazen));
    }

    [Fact]
    public void Percentile_NoProbabilityOrType_IsRefused()
    {
        var table = ExampleModels.Burden.Simulate(draws: 10, seed: 3).Keep("total");
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Percentile("total", double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Percentile("total", 0.5, (PercentileType)10));
        Assert.Throws<ArgumentException>(() => table.Percentile("totl", 0.5));
    }
}
