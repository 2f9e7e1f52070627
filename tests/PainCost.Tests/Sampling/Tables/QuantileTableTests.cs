using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;
using Xunit.Abstractions;

namespace PainCost.Tests.Sampling.Tables;

/// <summary>The table against the quantile function it stands for. Oracle: the distribution's own quantile.</summary>
public class QuantileTableTests(ITestOutputHelper output)
{
    private const double LargestError = 1e-6;

    public static TheoryData<string> Distributions =>
    [
        "uniform(low=1/3, high=2/3)", "normal(mean=100, se=1)", "normal(mean=0, se=1, low=0)", "normal(mean=1, se=2, low=-1, high=1.5)",
        "lognormal(mean=25, se=2)", "lognormal(mu=0, sigma=1)", "beta(mean=0.435, se=0.026)", "beta(alpha=0.5, beta=0.5)",
        "beta(alpha=0.05, beta=50)", "beta(alpha=30, beta=0.2)", "beta(alpha=2, beta=2000)", "gamma(mean=2500, se=400)",
        "gamma(shape=1, scale=1)", "gamma(shape=0.0784, scale=1)", "gamma(shape=0.5, scale=1)", "gamma(shape=1e6, scale=1)",
        "triangular(low=0, mode=1, high=4)", "triangular(low=0, mode=0, high=1)", "pert(low=0, mode=1, high=10)",
            "pert(low=2, mode=10, high=10)",
        "exponential(mean=3)", "weibull(shape=0.5, scale=3)", "weibull(shape=1.5, scale=3)", "weibull(shape=40, scale=3)",
        "student(mean=0, scale=1, df=2.1)", "student(mean=100, scale=2, df=30)", "inversegamma(shape=6, scale=3)",
            "inversegamma(shape=60, scale=3)",
        "beta(events=12, of=50)", "beta(mean=0.5, se=0.1, low=-0.5, high=1)", "beta(mean=1.5, se=0.75, low=0, high=24)",
        "gamma(shape=4, scale=2).truncate(low=3, high=20)", "gamma(shape=4, scale=2).truncate(low=25)",
            "normal(mean=0, se=1).truncate(low=-1)",
        "student(mean=0, scale=1, df=3).truncate(high=2)", "lognormal(mu=0, sigma=1).truncate(high=2)",
            "beta(alpha=0.5, beta=0.5).truncate(low=0.2)",
        "metalog(p5=10, p50=20, p95=45)", "metalog(p5=10, p50=20, p95=45, low=0)", "metalog(p5=-45, p50=-20, p95=-10, high=0)",
        "metalog(p2.5=0.1, p50=0.25, p97.5=0.6, low=0, high=1)", "metalog(p1=1, p10=3, p50=8, p90=15, p99=25)",
        "lognormal(mean=25, se=2).shift(by=-20)", "gamma(shape=0.5, scale=1).scale(by=-3)",
    ];

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Quantile_RandomCoordinate_IsWithinAMillionthOfTheStandardDeviation(string text)
    {
        var distribution = Distribution.Parse(text);
        var stream = InputStream.Of(11, "coordinates");
        var worst = Worst(distribution, Enumerable.Range(0, 5000).Select(c => stream.Bits(c).First), _ => distribution.StandardDeviation);
        output.WriteLine($"{text}: {worst:E2} sd");
        Assert.InRange(worst, 0, LargestError);
    }

    // Far out in a heavy tail a value is many standard deviations away, and is held to a millionth of that distance instead.
    [Theory]
    [MemberData(nameof(Distributions))]
    [InlineData("lognormal(mu=0, sigma=2)")]
    [InlineData("inversegamma(shape=2.1, scale=3)")]
    [InlineData("triangular(low=0, mode=1, high=4).truncate(low=0.5, high=3)")]
    public void Quantile_EveryOctave_IsWithinAMillionthOfTheDistance(string text)
    {
        var distribution = Distribution.Parse(text);
        var stream = InputStream.Of(12, "coordinates");
        var bits = Enumerable.Range(0, 5000).Select(c => ShortTail(stream.Bits(c).First, c % 50));
        var worst = Worst(distribution, bits, x => Math.Max(distribution.StandardDeviation, Math.Abs(x - distribution.Mean)));
        output.WriteLine($"{text}: {worst:E2} of the distance");
        Assert.InRange(worst, 0, LargestError);
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Quantile_AscendingTails_NeverTurnsBack(string text)
    {
        var table = QuantileTable.Of(Distribution.Parse(text));
        foreach (var side in new[] { 0UL, 1UL << 63 })
        {
            var previous = side == 0 ? double.NegativeInfinity : double.PositiveInfinity;
            for (var tail = 1.0; tail < 1L << 52; tail = (tail * 1.003) + 1)
            {
                var value = ScalarKernel.Quantile(table.Rows, (ulong)tail | side);

                // A cubic that is monotone in real numbers may step back by its own rounding.
                var rounding = 4 * (Math.BitIncrement(Math.Abs(value)) - Math.Abs(value));
                Assert.True(side == 0 ? value >= previous - rounding : value <= previous + rounding,
                    $"{text} at tail number {tail}: {value:R} after {previous:R}");
                previous = value;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Quantile_ExtremeBits_StaysInRange(string text)
    {
        var distribution = Distribution.Parse(text);
        var rows = QuantileTable.Of(distribution).Rows;
        Assert.InRange(ScalarKernel.Quantile(rows, 0), distribution.Low, distribution.High);
        Assert.InRange(ScalarKernel.Quantile(rows, 1UL << 63), distribution.Low, distribution.High);
        Assert.InRange(ScalarKernel.Quantile(rows, UnitCube.TailMask), distribution.Low, distribution.High);
    }

    [Fact]
    public void Of_SameDistribution_IsMadeOnce()
    {
        var distribution = Distribution.Gamma(mean: 5, standardError: 1);
        Assert.Same(QuantileTable.Of(distribution), QuantileTable.Of(distribution));
    }

    private static double Worst(Distribution distribution, IEnumerable<ulong> draws, Func<double, double> size)
    {
        var table = QuantileTable.Of(distribution);
        return draws.Max(bits =>
        {
            var tail = UnitCube.TailNumber(bits) * UnitCube.SmallestTail;
            var exact = bits >> 63 == 0 ? distribution.LowerTailQuantile(tail) : distribution.UpperTailQuantile(tail);
            return Math.Abs(ScalarKernel.Quantile(table.Rows, bits) - exact) / size(exact);
        });
    }

    private static ulong ShortTail(ulong bits, int octaves) => (bits & (1UL << 63)) | ((bits & UnitCube.TailMask) >> octaves);
}
