using PainCost.Sampling.Ranks;

namespace PainCost.Tests.Sampling.Ranks;

/// <summary>Tolerance intervals and intervals of percentiles by rank. Oracles: Hahn and Meeker's tables and Wilks' sample sizes (case C22),
/// and SciPy 1.10.1.</summary>
public class RankIntervalTests
{
    private const double Relative = 1e-6;

    // Case C22: Hahn and Meeker 1991, Wilks 1941.
    [Theory]
    [InlineData(2, 0.99, 0.90, BoundSide.Both, 667)]
    [InlineData(1, 0.95, 0.95, BoundSide.Upper, 59)]
    [InlineData(2, 0.95, 0.95, BoundSide.Upper, 93)]
    [InlineData(1, 0.95, 0.95, BoundSide.Both, 93)]
    [InlineData(1, 0.99, 0.95, BoundSide.Lower, 299)]
    public void DrawsNeeded_Published_IsThat(long rank, double coverage, double confidence, BoundSide side, long expected) =>
        Assert.Equal(expected, ToleranceInterval.DrawsNeeded(rank, coverage, confidence, side));

    [Fact]
    public void Confidence_OfToleranceInterval_IsThePublished() =>
        Assert.Equal(0.9004787, ToleranceInterval.Confidence(667, rank: 2, coverage: 0.99, BoundSide.Both), 0.9004787 * Relative);

    [Theory]
    [InlineData(1000, 3, 0.01, BoundSide.Both, 0.7366882)]
    [InlineData(1000, 11, 0.95, BoundSide.Upper, 0.9566518)]
    public void Confidence_OfPercentile_IsThePublished(long draws, long offset, double probability, BoundSide side, double expected) =>
        Assert.Equal(expected, PercentileRankInterval.Confidence(draws, offset, probability, side), expected * Relative);

    [Theory]
    [InlineData(100, 0.5, 0.95, BoundSide.Both, 10)]
    [InlineData(100, 0.9, 0.95, BoundSide.Upper, 5)]
    public void OffsetNeeded_Published_IsThat(long draws, double probability, double confidence, BoundSide side, long expected) =>
        Assert.Equal(expected, PercentileRankInterval.OffsetNeeded(draws, probability, confidence, side));

    // Case C22 has 108 draws for an offset of 10: a number after which the confidence falls below 0.95. It is not the only one, for the
    // confidence goes up and down with odd and even numbers; SciPy's binomial gives 0.9571928 at 108 and 0.9450912 at 109.
    [Theory]
    [InlineData(108, 0.9571927792007744)]
    [InlineData(109, 0.9450911822242398)]
    public void Confidence_WhereTenRanksCeaseToDo_CrossesTheLevel(long draws, double expected) =>
        Assert.Equal(expected, PercentileRankInterval.Confidence(draws, offset: 10, probability: 0.5, BoundSide.Both), 1e-12);

    // What docs/summaries.md says of it; counted with scipy.stats.binom.cdf too.
    [Fact]
    public void Confidence_OfTenRanks_HasNoSingleNumberOfDraws() => Assert.Equal(
        [105, 107, 109, 111, 113, .. Enumerable.Range(115, 400 - 115)],
        Enumerable.Range(21, 400 - 21).Where(draws =>
            PercentileRankInterval.Confidence(draws, offset: 10, probability: 0.5, BoundSide.Both) < 0.95));

    [Fact]
    public void DrawsNeeded_Result_IsTheFewest()
    {
        foreach (var side in Enum.GetValues<BoundSide>())
        {
            foreach (var rank in new long[] { 1, 3, 40 })
            {
                var needed = ToleranceInterval.DrawsNeeded(rank, coverage: 0.9, confidence: 0.99, side);
                Assert.True(ToleranceInterval.Confidence(needed, rank, 0.9, side) >= 0.99);
                Assert.True(ToleranceInterval.Confidence(needed - 1, rank, 0.9, side) < 0.99);
            }
        }
    }

    // scipy.stats.binom.ppf(q, n, p), SciPy 1.10.1: the count k is the least with P(at most k) at least q.
    [Theory]
    [InlineData(100_000, 0.5, 49_690, 50_310)]
    [InlineData(100_000, 0.025, 2404, 2597)]
    [InlineData(100_000, 0.975, 97_403, 97_596)]
    [InlineData(1000, 0.975, 965, 984)]
    [InlineData(1_000_000_000, 0.5, 499_969_010, 500_030_990)]
    public void Counts_AtTwoAndAHalfPercent_AreSciPys(long draws, double probability, long lower, long upper)
    {
        Assert.Equal(lower, BinomialCount.LowerCount(0.025, draws, probability));
        Assert.Equal(upper, BinomialCount.UpperCount(0.025, draws, probability));
    }

    [Fact]
    public void AtMost_SmallCounts_IsTheSum()
    {
        const int draws = 12;
        var sum = 0.0;
        for (var k = 0; k <= draws; k++)
        {
            sum += Choose(draws, k) * Math.Pow(0.3, k) * Math.Pow(0.7, draws - k);
            Assert.Equal(sum, BinomialCount.AtMost(k, draws, 0.3), 1e-13);
            Assert.Equal(1 - sum, BinomialCount.AtLeast(k + 1, draws, 0.3), 1e-13);
        }
    }

    // scipy.stats.beta.ppf(.025, k, n - k + 1) and (.975, k + 1, n - k).
    [Theory]
    [InlineData(0, 10, 0, 0.3084971078187608)]
    [InlineData(3, 10, 0.06673951117773447, 0.6524528500599973)]
    [InlineData(10, 10, 0.6915028921812392, 1)]
    [InlineData(123, 100_000, 0.0010223513683246855, 0.0014673898394555118)]
    [InlineData(250_000_000, 1_000_000_000, 0.24997316231150896, 0.2500268391358544)]
    public void Interval_OfAShare_IsSciPys(long count, long draws, double low, double high)
    {
        var interval = BinomialShare.Interval(count, draws, level: 0.95);
        Assert.Equal(low, interval.Low, 1e-10);
        Assert.Equal(high, interval.High, 1e-10);
    }

    [Fact]
    public void Confidence_OutsideTheDraws_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ToleranceInterval.Confidence(3, rank: 2, coverage: 0.9, BoundSide.Both));
        Assert.Throws<ArgumentOutOfRangeException>(() => ToleranceInterval.Confidence(3, rank: 1, coverage: double.NaN, BoundSide.Both));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentileRankInterval.Confidence(10, offset: 5, probability: 0.5,
            BoundSide.Both));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentileRankInterval.OffsetNeeded(10, probability: 0.99, confidence: 0.95,
            BoundSide.Upper));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentileRankInterval.Confidence(10, offset: 1, probability: 0.5, (BoundSide)7));
    }

    private static double Choose(int n, int k) => Enumerable.Range(1, k).Aggregate(1.0, (product, i) => product * (n - k + i) / i);
}
