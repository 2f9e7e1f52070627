using PainCost.Sampling.Streams;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>
/// Coordinates look independent and uniform. Oracle: the sampling distribution of each statistic; bounds are five standard errors.
/// </summary>
public class RandomnessTests
{
    private const int Count = 1 << 19;
    private const double StandardErrors = 5;

    [Theory]
    [InlineData(1UL, "prevalence")]
    [InlineData(2UL, "prevalence")]
    [InlineData(0UL, "a")]
    [InlineData(ulong.MaxValue, "hourly wage")]
    public void Coordinates_FillTheInterval(ulong seed, string name)
    {
        var coordinates = Coordinates(seed, name);
        AssertUniform(coordinates.Select(u => (int)(u * 256)), bins: 256);

        // Bits below the first sixteen of the tail.
        AssertUniform(coordinates.Select(u => (int)(u * 65_536 * 256 % 256)), bins: 256);

        // Both of two neighbours at once.
        AssertUniform(coordinates.Where((_, i) => i % 2 == 0)
            .Zip(coordinates.Where((_, i) => i % 2 == 1), (u, v) => ((int)(u * 16) * 16) + (int)(v * 16)), bins: 256);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(1024)]
    public void Coordinates_SerialCorrelation_IsNone(int lag)
    {
        var coordinates = Coordinates(3, "prevalence");
        AssertUncorrelated(coordinates.AsSpan(0, coordinates.Length - lag), coordinates.AsSpan(lag));
    }

    [Theory]
    [InlineData(1UL, "a", 1UL, "b")]
    [InlineData(1UL, "x1", 1UL, "x2")]
    [InlineData(1UL, "prevalence", 2UL, "prevalence")]
    [InlineData(0UL, "prevalence", 1UL << 32, "prevalence")]
    [InlineData(7UL, "prevalence", 7UL, "prevalence ")]
    [InlineData(1UL, "a", 2UL, "b")]
    public void Coordinates_OfNeighbours_AreUncorrelated(ulong seed, string name, ulong otherSeed, string otherName) =>
        AssertUncorrelated(Coordinates(seed, name), Coordinates(otherSeed, otherName));

    private static double[] Coordinates(ulong seed, string name)
    {
        var stream = InputStream.Of(seed, name);
        return [.. Enumerable.Range(0, Count / 2).SelectMany(counter =>
        {
            var (first, second) = stream.Bits(counter);
            return new[] { UnitCube.Coordinate(first), UnitCube.Coordinate(second) };
        })];
    }

    /// <summary>Chi-square with k − 1 degrees of freedom has mean k − 1 and variance 2 (k − 1).</summary>
    private static void AssertUniform(IEnumerable<int> cells, int bins)
    {
        var counts = new long[bins];
        foreach (var cell in cells)
        {
            counts[cell]++;
        }

        var expected = counts.Sum() / (double)bins;
        var chiSquare = counts.Sum(c => (c - expected) * (c - expected) / expected);
        var margin = StandardErrors * Math.Sqrt(2.0 * (bins - 1));
        Assert.InRange(chiSquare, bins - 1 - margin, bins - 1 + margin);
    }

    /// <summary>The correlation of n independent pairs has standard error 1 / √n.</summary>
    private static void AssertUncorrelated(ReadOnlySpan<double> u, ReadOnlySpan<double> v)
    {
        var sum = 0.0;
        for (var i = 0; i < u.Length; i++)
        {
            sum += (u[i] - 0.5) * (v[i] - 0.5);
        }

        Assert.InRange(12 * sum / u.Length, -StandardErrors / Math.Sqrt(u.Length), StandardErrors / Math.Sqrt(u.Length));
    }
}
