using PainCost.Sampling.Ranks;
using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling;

/// <summary>How far chance may have moved a percentile or a probability. Oracles: sorted draws at ranks that SciPy gives, closed forms, and
/// coverage of a known truth.</summary>
public class PercentileErrorTests
{
    private const ulong Seed = 12;
    private const int Draws = 100_000;

    private static readonly Input X = Input.Uncertain("x", Distribution.Normal(mean: 0, standardError: 1), "1");
    private static readonly Lazy<Estimate> Estimate = new(() => Model.Of(("x", X)).Simulate(Draws, Seed)["x"]);

    // scipy.stats.binom.ppf([.025, .975], 100000, p): the draws of these ranks, the upper counted from 0 and the lower from 1.
    [Theory]
    [InlineData(0.5, 49_690, 50_310)]
    [InlineData(0.025, 2404, 2597)]
    [InlineData(0.975, 97_403, 97_596)]
    public void PercentileInterval_AnyPercentile_IsTwoOfTheSortedDraws(double probability, int lower, int upper)
    {
        var sorted = SlowDraws.Sorted(SlowDraws.Of(X, Seed, Draws));
        Assert.Equal(new Interval(sorted[lower - 1], sorted[upper], 0.95, IntervalKind.MonteCarlo),
            Estimate.Value.PercentileInterval(probability, level: 0.95));
    }

    // The truth is known, and so is how often the interval must hold it: the binomial probability of its ranks.
    [Fact]
    public void PercentileInterval_ManySeeds_HoldTheTruthAsOftenAsStated()
    {
        const int runs = 400;
        const int draws = 200;
        var model = Model.Of(("x", X));
        var hits = Enumerable.Range(0, runs).Count(seed =>
        {
            var interval = model.Simulate(draws, (ulong)seed)["x"].PercentileInterval(probability: 0.5, level: 0.9);
            return interval.Low <= 0 && interval.High >= 0;
        });
        var (low, high) = (BinomialCount.LowerCount(0.05, draws, 0.5), BinomialCount.UpperCount(0.05, draws, 0.5));
        var covered = BinomialCount.AtMost(high, draws, 0.5) - BinomialCount.AtMost(low - 1, draws, 0.5);
        Assert.InRange(covered, 0.9, 0.95);
        Assert.InRange(hits, (runs * covered) - Margin(runs, covered), (runs * covered) + Margin(runs, covered));
    }

    // Closed form: √(p (1 − p) / n) over the density. It is read off about 2 √(n p (1 − p)) gaps, each with the relative error of an
    // exponential.
    [Theory]
    [InlineData(0.025, 0.05844506)]
    [InlineData(0.5, 0.39894228)]
    [InlineData(0.9, 0.17549833)]
    public void PercentileMonteCarloError_Normal_IsTheClosedForm(double probability, double density)
    {
        var spread = Math.Sqrt(Draws * probability * (1 - probability));
        var expected = spread / Draws / density;
        Assert.Equal(expected, Estimate.Value.PercentileMonteCarloError(probability), 4 * expected / Math.Sqrt(2 * spread));
    }

    // The truth is known, so errors over their stated size must have a root mean square of one. Over 400 seeds that is known to 1 / √800,
    // 3.5 %;
    // three of these, and 5 % for what ten to thirty draws can tell of how far they lie apart.
    [Theory]
    [InlineData("normal(mean=0, se=1)", 0.025)]
    [InlineData("normal(mean=0, se=1)", 0.5)]
    [InlineData("normal(mean=0, se=1)", 0.975)]
    [InlineData("lognormal(mean=1, se=1)", 0.025)]
    [InlineData("lognormal(mean=1, se=1)", 0.975)]
    [InlineData("uniform(low=0, high=1)", 0.025)]
    [InlineData("exponential(mean=1)", 0.975)]
    public void PercentileMonteCarloError_OverManySeeds_IsTheSizeOfTheErrors(string text, double probability)
    {
        const int seeds = 400;
        var distribution = Distribution.Parse(text);
        var model = Model.Of(("x", Input.Uncertain("x", distribution, "1")));
        var squares = Enumerable.Range(1, seeds).AsParallel().AsOrdered().Sum(seed =>
        {
            var estimate = model.Simulate(draws: 1024, (ulong)seed, new SimulationOptions { Threads = 1 })["x"];
            var error = estimate.Percentile(probability) - distribution.Quantile(probability);
            return Math.Pow(error / estimate.PercentileMonteCarloError(probability), 2);
        });
        Assert.InRange(Math.Sqrt(squares / seeds), 1 - 0.15, 1 + 0.15);
    }

    [Fact]
    public void PercentileMonteCarloError_FixedOutput_IsNone()
    {
        var estimate = Model.Of(("seven", Quantity.Of(7, "case"))).Simulate(draws: 1000, Seed)["seven"];
        Assert.Equal(0, estimate.PercentileMonteCarloError(0.5));
        Assert.Equal(new Interval(7, 7, 0.95, IntervalKind.MonteCarlo), estimate.PercentileInterval(0.5, level: 0.95));
        Assert.Equal(0, estimate.ExcessKurtosis);
    }

    [Fact]
    public void PercentileInterval_TooFewDraws_SaysSo()
    {
        var estimate = Model.Of(("x", X)).Simulate(draws: 16, Seed)["x"];
        Assert.Contains("16 draws are too few", Assert.Throws<ArgumentOutOfRangeException>(() =>
            estimate.PercentileInterval(0.01, level: 0.95)).Message, StringComparison.Ordinal);
        Assert.Contains("16 draws are too few", Assert.Throws<ArgumentOutOfRangeException>(() =>
            estimate.PercentileMonteCarloError(0.01)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Intervals_NoProbabilityOrLevel_AreRefused(double share)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Value.PercentileInterval(share, level: 0.95));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Value.PercentileInterval(0.5, share));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Value.PercentileMonteCarloError(share));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Value.ProbabilityAboveInterval(0, share));
    }

    [Fact]
    public void ProbabilityAboveInterval_AnyValue_IsThatOfTheCount()
    {
        var count = SlowDraws.Of(X, Seed, Draws).Count(x => x > 1);
        Assert.Equal(BinomialShare.Interval(count, Draws, 0.9), Estimate.Value.ProbabilityAboveInterval(1, level: 0.9));
        Assert.Equal(new Interval(0, BinomialShare.Interval(0, Draws, 0.9).High, 0.9, IntervalKind.MonteCarlo),
            Estimate.Value.ProbabilityAboveInterval(1e9, level: 0.9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Estimate.Value.ProbabilityAboveInterval(double.NaN, level: 0.9));
    }

    [Fact]
    public void ToString_MonteCarloInterval_SaysWhatItIs() =>
        Assert.Equal("95 % Monte Carlo interval 12,345 to 23,456", new Interval(12_345, 23_456, 0.95, IntervalKind.MonteCarlo).ToString());

    private static double Margin(int runs, double probability) => 4 * Math.Sqrt(runs * probability * (1 - probability));
}
