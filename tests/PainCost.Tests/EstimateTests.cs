using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests;

/// <summary>What an estimate says. Oracle: the slow version, which keeps and sorts every draw.</summary>
public class EstimateTests
{
    private const ulong Seed = 77;

    // More than eight chunks: brackets instead of keeping every draw.
    private const int Many = 300_000;

    private static readonly double[] Probabilities = [0, 1e-6, 0.001, 1.0 / 3, 0.025, 0.5, 0.77, 0.975, 0.999999, 1];

    private static readonly Input X = Input.Uncertain("x", Distribution.Normal(mean: 10, standardError: 1), "USD2023/year");
    private static readonly Input Y = Input.Uncertain("y", Distribution.Gamma(mean: 3, standardError: 6), "USD2023/year");

    public static TheoryData<int> DrawCounts => [2, 15, 16, 17, 16_384, 16_385, 65_536, 131_073];

    public static TheoryData<string, Quantity, Func<double, double, double>> Shapes => new()
    {
        { "ordinary", X + Y, (x, y) => x + y },
        { "half at one value", Quantity.Max(X, Quantity.Of(10, "USD2023/year")), (x, _) => Math.Max(x, 10) },
        { "all but a few at one value", Quantity.Max(X, Quantity.Of(14, "USD2023/year")), (x, _) => Math.Max(x, 14) },
        { "two values", Quantity.Max(Quantity.Min(1e9 * (X - Quantity.Of(10, "USD2023/year")), Quantity.Of(1, "USD2023/year")),
            Quantity.Of(0, "USD2023/year")), (x, _) => Math.Max(Math.Min(1e9 * (x - 10), 1), 0) },
        { "heavy tail", Y * Y * Y / (X * X), (x, y) => y * y * y / (x * x) },
        { "both tails heavy", Y / (X - Quantity.Of(10.5, "USD2023/year")), (x, y) => y / (x - 10.5) },
    };

    [Theory]
    [MemberData(nameof(DrawCounts))]
    public void Estimate_AnyNumberOfDraws_IsTheSlowVersion(int draws)
    {
        var estimate = Model.Of(("sum", X + Y)).Simulate(draws, Seed)["sum"];
        AssertIsSlow(estimate, SlowDraws.Of(X, Seed, draws).Zip(SlowDraws.Of(Y, Seed, draws), (x, y) => x + y));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Estimate_AnyShape_IsTheSlowVersion(string shape, Quantity quantity, Func<double, double, double> byHand)
    {
        var estimate = Model.Of((shape, quantity)).Simulate(Many, Seed)[shape];
        AssertIsSlow(estimate, SlowDraws.Of(X, Seed, Many).Zip(SlowDraws.Of(Y, Seed, Many), byHand));
    }

    // More than 64 outputs: a pilot of a single chunk.
    [Fact]
    public void Percentile_HundredOutputs_IsTheSlowVersion()
    {
        var simulation = Model.Of(Enumerable.Range(1, 100).Select(i => ("o" + i, X + (i * Y)))).Simulate(Many, Seed);
        var (x, y) = (SlowDraws.Of(X, Seed, Many), SlowDraws.Of(Y, Seed, Many));
        foreach (var i in new[] { 1, 37, 100 })
        {
            var sorted = SlowDraws.Sorted(x.Zip(y, (a, b) => a + (i * b)));
            Assert.All(new[] { 0.025, 0.5, 0.975 }, p => Assert.Equal(SlowDraws.Percentile(sorted, p), simulation["o" + i].Percentile(p)));
        }
    }

    // The base case divides by zero, though no draw does.
    [Fact]
    public void Percentile_BaseCaseNotFinite_IsTheSlowVersion()
    {
        var half = Input.Uncertain("half", Distribution.Uniform(low: 0, high: 1), "1");
        var estimate = Model.Of(("pole", 1 / (half - 0.5))).Simulate(draws: 1000, Seed)["pole"];
        var sorted = SlowDraws.Sorted(SlowDraws.Of(half, Seed, 1000).Select(h => 1 / (h - 0.5)));
        Assert.Throws<ArithmeticException>(() => estimate.BaseCase);
        Assert.All(Probabilities, p => Assert.Equal(SlowDraws.Percentile(sorted, p), estimate.Percentile(p)));
        Assert.Equal(1000, estimate.Histogram(4).Counts.Sum());
    }

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(1.000001)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void Percentile_NoProbability_IsRefused(double probability)
    {
        var estimate = Model.Of(("x", X)).Simulate(draws: 16, Seed)["x"];
        Assert.Contains("write 0.975 for the 97.5th percentile",
            Assert.Throws<ArgumentOutOfRangeException>(() => estimate.Percentile(probability)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void Interval_NoLevel_IsRefused(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.Of(("x", X)).Simulate(draws: 16, Seed)["x"].Interval(level));

    [Theory]
    [InlineData(0.95, 0.025, 0.975)]
    [InlineData(0.9, 0.05, 0.95)]
    [InlineData(0.5, 0.25, 0.75)]
    [InlineData(0.99, 0.005, 0.995)]
    public void Interval_Level_HasEqualSharesBeyondEitherEnd(double level, double low, double high)
    {
        var estimate = Model.Of(("x", X)).Simulate(draws: 1000, Seed)["x"];
        Assert.Equal(new Interval(estimate.Percentile(low), estimate.Percentile(high), level, IntervalKind.Uncertainty),
            estimate.Interval(level));
    }

    [Fact]
    public void ProbabilityAbove_NotANumber_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.Of(("x", X)).Simulate(draws: 16, Seed)["x"].ProbabilityAbove(double.NaN));

    [Fact]
    public void Histogram_NoBins_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Model.Of(("x", X)).Simulate(draws: 16, Seed)["x"].Histogram(0));

    private static void AssertIsSlow(Estimate estimate, IEnumerable<double> draws)
    {
        var sorted = SlowDraws.Sorted(draws);
        Assert.All(Probabilities, p => Assert.Equal(SlowDraws.Percentile(sorted, p), estimate.Percentile(p)));

        // Sums in pairs and in lanes are off by some ten roundings; a cube of deviations triples what it is given.
        var (mean, standardDeviation, skewness) = SlowDraws.Moments(sorted);
        Assert.Equal(mean, estimate.Mean, 1e-12 * Math.Max(Math.Abs(mean), standardDeviation));
        Assert.Equal(standardDeviation, estimate.StandardDeviation, 1e-11 * standardDeviation);
        Assert.Equal(skewness, estimate.Skewness, 1e-9 * (1 + Math.Abs(skewness)));

        foreach (var value in new[] { mean, sorted[0], sorted[^1], sorted[sorted.Length / 2], sorted[0] - 1 })
        {
            Assert.Equal(sorted.Count(v => v > value) / (double)sorted.Length, estimate.ProbabilityAbove(value));
        }

        AssertHistogram(estimate, sorted, bins: 7);
    }

    private static void AssertHistogram(Estimate estimate, double[] sorted, int bins)
    {
        var histogram = estimate.Histogram(bins);
        var (low, high) = (SlowDraws.Percentile(sorted, 0.001), SlowDraws.Percentile(sorted, 0.999));
        Assert.Equal((low, high), (histogram.Low, histogram.High));
        var counts = new long[bins];
        foreach (var value in sorted)
        {
            counts[high > low ? (int)Math.Clamp(Math.Floor((value - low) * (bins / (high - low))), 0, bins - 1) : 0]++;
        }

        Assert.Equal(counts, histogram.Counts);
        Assert.Equal((high - low) / bins, histogram.BinWidth);
    }
}
