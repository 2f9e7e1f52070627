using PainCost.Tests.Sampling.Draws;

namespace PainCost.Tests.Sampling.Passes;

/// <summary>Moments to the fourth order, and at the ends of what a number can hold. Oracles: the slow version, closed forms, and that units
/// change nothing.</summary>
public class MomentTests
{
    private const ulong Seed = 21;
    private const int Draws = 200_000;

    private static readonly Input X = Input.Uncertain("x", Distribution.Gamma(mean: 3, standardError: 2), "1");

    // √(24 / n) is the standard error of a normal's kurtosis; a uniform's varies less.
    [Fact]
    public void ExcessKurtosis_NormalAndUniform_IsTheClosedForm()
    {
        var simulation = Model.Of(
            ("normal", Input.Uncertain("n", Distribution.Normal(mean: 5, standardError: 2), "1")),
            ("uniform", Input.Uncertain("u", Distribution.Uniform(low: 1, high: 3), "1"))).Simulate(Draws, Seed);
        Assert.Equal(0, simulation["normal"].ExcessKurtosis, 4 * Math.Sqrt(24.0 / Draws));
        Assert.Equal(-1.2, simulation["uniform"].ExcessKurtosis, 4 * Math.Sqrt(24.0 / Draws));
    }

    [Fact]
    public void ExcessKurtosis_AnyDraws_IsTheSlowVersion()
    {
        var draws = SlowDraws.Of(X, Seed, Draws);
        var mean = SlowDraws.Moments(draws).Mean;
        var (second, fourth) = (draws.Average(x => Math.Pow(x - mean, 2)), draws.Average(x => Math.Pow(x - mean, 4)));
        Assert.Equal((fourth / (second * second)) - 3, Model.Of(("x", X)).Simulate(Draws, Seed)["x"].ExcessKurtosis, 1e-9);
    }

    // A power of two changes no digit, so every moment must be the same bits, or that power times them.
    [Theory]
    [InlineData(-1000)]
    [InlineData(-300)]
    [InlineData(300)]
    [InlineData(1000)]
    public void Moments_InAnyMeasure_AreTheSameBits(int exponent)
    {
        var measure = Math.ScaleB(1, exponent);
        var (plain, scaled) = (Model.Of(("x", X)).Simulate(Draws, Seed)["x"], Model.Of(("x", measure * X)).Simulate(Draws, Seed)["x"]);
        Assert.Equal(plain.Mean * measure, scaled.Mean);
        Assert.Equal(plain.StandardDeviation * measure, scaled.StandardDeviation);
        Assert.Equal((plain.Skewness, plain.ExcessKurtosis), (scaled.Skewness, scaled.ExcessKurtosis));
        AssertFinite(scaled);
    }

    // The base case lies a million standard deviations from the draws: from there, every digit of a fourth power would cancel.
    [Fact]
    public void Moments_BaseCaseFarFromTheDraws_KeepTheirDigits()
    {
        var half = Input.Uncertain("half", Distribution.Uniform(low: 0, high: 1), "1");
        var far = Quantity.Min(1 / ((half - 0.5) * (half - 0.5)), 1e9) + X;
        var model = Model.Of(("far", Quantity.Min(far, 1e6) - Quantity.Min(Quantity.Max(far, 1e3), 1e6)));
        var draws = model.Simulate(Draws, Seed).Keep("far")["far"].ToArray();
        var (mean, deviation, skewness) = SlowDraws.Moments(draws);
        var estimate = model.Simulate(Draws, Seed)["far"];
        Assert.Equal(mean, estimate.Mean, 1e-12 * Math.Max(Math.Abs(mean), deviation));
        Assert.Equal(deviation, estimate.StandardDeviation, 1e-11 * deviation);
        Assert.Equal(skewness, estimate.Skewness, 1e-9 * (1 + Math.Abs(skewness)));
    }

    // Of 200,000 draws a few are 10^100 times as large as all that the first ones showed.
    [Fact]
    public void Moments_LateDrawsBeyondAllBefore_AreFinite()
    {
        var level = Input.Uncertain("level", Distribution.Normal(mean: 0, standardError: 1), "1");
        var estimate = Model.Of(("x", Quantity.Exp(150 * level))).Simulate(Draws, Seed)["x"];
        AssertFinite(estimate);
        Assert.InRange(estimate.ExcessKurtosis, (estimate.Skewness * estimate.Skewness) - 2, Draws);
    }

    [Theory]
    [InlineData(1e77)]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public void Estimate_HugeOrTiny_HasNoFigureThatIsNoNumber(double size) =>
        AssertFinite(Model.Of(("x", size * (X - 2))).Simulate(Draws, Seed)["x"]);

    [Fact]
    public void Simulate_SpreadBeyondTheLargestNumber_IsRefused()
    {
        var side = Input.Uncertain("side", Distribution.Uniform(low: -1, high: 1), "1");
        var estimate = Model.Of(("x", 1.7e308 * side)).Simulate(Draws, Seed)["x"];
        Assert.True(double.IsFinite(estimate.StandardDeviation));
        Assert.True(double.IsFinite(estimate.Percentile(0.3)));
        Assert.Contains("larger unit", Assert.Throws<ArithmeticException>(() => estimate.Histogram(3)).Message, StringComparison.Ordinal);
        var outermost = 1.7e308 * Quantity.Min(Quantity.Max(1e300 * side, -1), 1);
        Assert.Contains("larger unit", Assert.Throws<ArithmeticException>(() => Model.Of(("x", outermost))
            .Simulate(draws: 2, seed: SeedOfBothSides(side))).Message, StringComparison.Ordinal);
    }

    private static ulong SeedOfBothSides(Input side)
    {
        for (ulong seed = 0; ; seed++)
        {
            if (SlowDraws.Of(side, seed, 2) is [> 0, < 0] or [< 0, > 0])
            {
                return seed;
            }
        }
    }

    private static void AssertFinite(Estimate e)
    {
        var histogram = e.Histogram(5);
        var (percentile, share) = (e.PercentileInterval(0.3, level: 0.9), e.ProbabilityAboveInterval(e.Mean, level: 0.9));
        double[] figures =
        [
            e.BaseCase, e.Mean, e.StandardDeviation, e.Skewness, e.ExcessKurtosis, e.MonteCarloError, e.Percentile(0), e.Percentile(0.3),
                e.Percentile(1),
            e.Interval(0.9).Low, e.Interval(0.9).High, e.PercentileMonteCarloError(0.3), percentile.Low, percentile.High,
                e.ProbabilityAbove(e.Mean),
            share.Low, share.High, histogram.Low, histogram.High, histogram.BinWidth,
        ];
        Assert.All(figures, figure => Assert.True(double.IsFinite(figure), $"{figure} in {string.Join(", ", figures)}"));
    }
}
