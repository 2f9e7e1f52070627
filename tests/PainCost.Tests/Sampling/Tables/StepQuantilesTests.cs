using System.Runtime.InteropServices;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Tests.Sampling.Tables;

/// <summary>Draws of staircases and of leaping quantile functions. Oracle: the distribution's own quantile at the same
/// coordinate.</summary>
public class StepQuantilesTests
{
    public static TheoryData<string> Discrete =>
    [
        "bernoulli(probability=0.5)", "bernoulli(probability=1e-12)", "poisson(mean=0.01)", "poisson(mean=4)", "poisson(mean=1e6)",
        "binomial(trials=30, probability=0.75)", "discrete(-2: 1, 0.5: 2, 9: 1)", "empirical(1, 2, 3, 3, 8)",
        "poisson(mean=4).truncate(low=2)", "poisson(mean=4).scale(by=-3).shift(by=1)", "mixture(0: 3, poisson(mean=4): 1)",
    ];

    [Theory]
    [MemberData(nameof(Discrete))]
    public void Apply_AnyCoordinate_IsTheQuantile(string text)
    {
        var distribution = Distribution.Parse(text);
        foreach (var bits in Bits())
        {
            var tail = UnitCube.TailNumber(bits) * UnitCube.SmallestTail;
            var expected = bits >> 63 == 0 ? distribution.LowerTailQuantile(tail) : distribution.UpperTailQuantile(tail);
            Assert.Equal(expected, Draw(distribution, bits));
        }
    }

    // At a step the draw changes between two neighbouring coordinates: odd tail numbers on either side of a quarter and an eighth.
    [Fact]
    public void Apply_EitherSideOfAStep_IsExact()
    {
        var distribution = Distribution.Discrete((1, 0.25), (2, 0.625), (3, 0.125));
        var quarter = 1UL << 51;
        Assert.Equal((1, 2), (Draw(distribution, quarter - 1), Draw(distribution, quarter + 1)));
        var eighth = (1UL << 50) | (1UL << 63);
        Assert.Equal((3, 2), (Draw(distribution, eighth - 1), Draw(distribution, eighth + 1)));
    }

    [Theory]
    [InlineData("poisson(mean=1e8)", 1e8)]
    [InlineData("binomial(trials=1000000000, probability=0.5)", 5e8)]
    public void Apply_LargeCount_IsWithinOneOfTheQuantile(string text, double mean)
    {
        var distribution = Distribution.Parse(text);
        Assert.Equal(mean, distribution.Mean);
        foreach (var bits in Bits().Take(200))
        {
            var tail = UnitCube.TailNumber(bits) * UnitCube.SmallestTail;
            var expected = bits >> 63 == 0 ? distribution.LowerTailQuantile(tail) : distribution.UpperTailQuantile(tail);
            Assert.InRange(Draw(distribution, bits) - expected, -1, 1);
        }
    }

    // The mean and variance of the draws, at four standard errors of each; that of a variance follows from the fourth moment.
    [Theory]
    [InlineData("poisson(mean=4)", 52.0)]
    [InlineData("bernoulli(probability=0.3)", 0.0777)]
    [InlineData("binomial(trials=20, probability=0.125)", 16.106)]
    public void Simulate_Moments_AreThoseOfTheDistribution(string text, double fourthMoment)
    {
        const int draws = 200_000;
        var distribution = Distribution.Parse(text);
        var simulation = Model.Of(("x", Input.Uncertain("count", distribution, "1"))).Simulate(draws: draws, seed: 3);
        Assert.Equal(distribution.Mean, simulation["x"].Mean, 4 * distribution.StandardDeviation / Math.Sqrt(draws));
        var error = Math.Sqrt((fourthMoment - (distribution.Variance * distribution.Variance)) / draws);
        Assert.Equal(distribution.Variance, Math.Pow(simulation["x"].StandardDeviation, 2), 4 * error);
    }

    [Fact]
    public void Simulate_Counts_AreWholeNumbers()
    {
        var table = Model.Of(("x", Input.Uncertain("count", Distribution.Poisson(mean: 1e8), "1"))).Simulate(draws: 1000, seed: 3)
            .Keep("x");
        Assert.All(table["x"].ToArray(), x => Assert.True(double.IsInteger(x)));
    }

    private static IEnumerable<ulong> Bits()
    {
        var stream = InputStream.Of(13, "coordinates");
        return Enumerable.Range(0, 3000).Select(c => stream.Bits(c).First)
            .Select((bits, i) => (bits & (1UL << 63)) | ((bits & UnitCube.TailMask) >> (i % 50)));
    }

    private static double Draw(Distribution distribution, ulong bits)
    {
        ulong[] block = [bits];
        InputQuantiles.Of(Input.Uncertain("x", distribution, "1")).Apply(MemoryMarshal.Cast<ulong, double>(block.AsSpan()));
        return BitConverter.UInt64BitsToDouble(block[0]);
    }
}
