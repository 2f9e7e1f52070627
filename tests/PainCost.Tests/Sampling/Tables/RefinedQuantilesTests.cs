using System.Runtime.InteropServices;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;
using Xunit.Abstractions;

namespace PainCost.Tests.Sampling.Tables;

/// <summary>Cells halved until they follow. Oracle: the distribution's own quantile.</summary>
public class RefinedQuantilesTests(ITestOutputHelper output)
{
    private const double LargestError = 1e-6;

    public static TheoryData<string> Distributions =>
    [
        "mixture(normal(mean=0, se=1): 0.5, normal(mean=100, se=1): 0.5)", "mixture(normal(mean=0, se=1): 1, normal(mean=100, se=1): 2)",
        "mixture(0: 0.3, gamma(mean=100, se=20): 0.7)", "mixture(0: 1, 50: 1, normal(mean=20, se=5): 1, exponential(mean=3): 1)",
        "mixture(beta(alpha=0.5, beta=0.5): 1, uniform(low=2, high=3): 1)",
            "mixture(lognormal(mu=0, sigma=1): 1, student(mean=0, scale=1, df=3): 1)",
        "interpolated(1, 2, 7, 30)", "interpolated(1, 2, 2, 2, 7)", "interpolated(0: 0.001, 1: 5, 2: 1, 900: 0.002)",
        "mixture(0: 0.3, gamma(mean=100, se=20): 0.7).truncate(high=120)", "interpolated(1, 2, 7, 30).scale(by=-2).shift(by=3)",
        "mixture(normal(mean=0, se=1): 1, 3: 1).scale(by=-2)",
    ];

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Apply_AnyCoordinate_IsWithinAMillionth(string text)
    {
        var distribution = Distribution.Parse(text);
        var table = RefinedQuantiles.Of(distribution);
        var stream = InputStream.Of(14, "coordinates");
        var bits = Enumerable.Range(0, 6000).Select(c => stream.Bits(c).First)
            .Select((b, i) => (b & (1UL << 63)) | ((b & UnitCube.TailMask) >> (i < 3000 ? 0 : i % 50)));
        var worst = bits.Max(b => Error(distribution, table, b));
        output.WriteLine($"{text}: {worst:E2}, {table.CellCount} cells");
        Assert.InRange(worst, 0, LargestError);
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void Apply_AscendingTails_NeverTurnsBack(string text)
    {
        var table = RefinedQuantiles.Of(Distribution.Parse(text));
        foreach (var side in new[] { 0UL, 1UL << 63 })
        {
            var previous = side == 0 ? double.NegativeInfinity : double.PositiveInfinity;
            for (var tail = 1.0; tail < 1L << 52; tail = (tail * 1.003) + 1)
            {
                var value = Draw(table, (ulong)tail | side);

                // A cubic that is monotone in real numbers may step back by its own rounding.
                var rounding = 8 * (Math.BitIncrement(Math.Abs(value)) - Math.Abs(value)) + 1e-15;
                Assert.True(side == 0 ? value >= previous - rounding : value <= previous + rounding,
                    $"{text} at tail number {tail}: {value:R} after {previous:R}");
                previous = value;
            }
        }
    }

    // Between 8 and 92 lies a probability of some 1e-15: none of a hundred thousand draws may fall there.
    [Fact]
    public void Apply_ModesFarApart_DrawsNothingBetween()
    {
        var table = RefinedQuantiles.Of(Distribution.Parse("mixture(normal(mean=0, se=1): 0.37, normal(mean=100, se=1): 0.63)"));
        var stream = InputStream.Of(15, "coordinates");
        Assert.DoesNotContain(Enumerable.Range(0, 100_000).Select(c => Draw(table, stream.Bits(c).First)), x => x is > 8 and < 92);
    }

    [Fact]
    public void Apply_ValueWithAProbability_IsDrawnExactly()
    {
        var table = RefinedQuantiles.Of(Distribution.Parse("mixture(0: 0.3, gamma(mean=100, se=20): 0.7)"));
        var stream = InputStream.Of(16, "coordinates");
        const int draws = 100_000;
        var zeros = Enumerable.Range(0, draws).Count(c => Draw(table, stream.Bits(c).First) == 0);
        Assert.InRange(zeros, draws * (0.3 - (4 * Math.Sqrt(0.21 / draws))), draws * (0.3 + (4 * Math.Sqrt(0.21 / draws))));
    }

    private static double Error(Distribution distribution, RefinedQuantiles table, ulong bits)
    {
        var tail = UnitCube.TailNumber(bits) * UnitCube.SmallestTail;
        var exact = bits >> 63 == 0 ? distribution.LowerTailQuantile(tail) : distribution.UpperTailQuantile(tail);
        return Math.Abs(Draw(table, bits) - exact) / Math.Max(distribution.StandardDeviation, Math.Abs(exact - distribution.Mean));
    }

    private static double Draw(RefinedQuantiles table, ulong bits)
    {
        ulong[] block = [bits];
        table.Apply(MemoryMarshal.Cast<ulong, double>(block.AsSpan()));
        return BitConverter.UInt64BitsToDouble(block[0]);
    }
}
