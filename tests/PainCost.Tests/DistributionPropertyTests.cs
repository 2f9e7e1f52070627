using FsCheck;
using FsCheck.Fluent;
using PainCost.Tests.Distributions;

namespace PainCost.Tests;

public class DistributionPropertyTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_260_101, 7);

    private static readonly Gen<double> Probability = Gen.Choose(1, 999_999).Select(i => i / 1e6);

    private static readonly Gen<double> Size = Gen.Choose(-20, 60).Select(i => Math.Pow(10, i / 10.0));

    private static readonly Gen<Distribution> Any = Gen.OneOf(
        from a in Size from b in Size select Distribution.GammaFromShape(a, b),
        from a in Size from b in Size select Distribution.BetaFromShapes(a, b),
        from a in Size from b in Size select Distribution.Normal(a, b),
        from a in Size from p in Probability select Distribution.LogNormalFromLogScale(Math.Log(a), 3 * p),
        from a in Size from p in Probability select Distribution.LogitNormal(Math.Log(a) / 3, 3 * p),
        from a in Size from p in Probability select Distribution.TruncatedNormal(0, 1, (8 * p) - 4, (8 * p) - 4 + a),
        from a in Size from b in Size select Distribution.Triangular(-a, 0, b),
        from a in Size from b in Size select Distribution.Pert(-a, 0, b),
        from a in Size select Distribution.Exponential(a),
        from a in Size from p in Probability select Distribution.Exponential(a).Truncate(low: a * p, high: 4 * a),
        from a in Size from b in Size select Distribution.GammaFromShape(a, 2).Scale(-b).Shift(b),
        from a in Size from p in Probability select Distribution.Weibull(0.2 + (20 * p), a),
        from a in Size from b in Size from p in Probability select Distribution.Student(10 * p, b, 2 + a),
        from a in Size from b in Size select Distribution.InverseGamma(2 + a, b),
        from a in Size
        from b in Size
        from p in Probability
        select Distribution.BetaOnRange(-a + ((a + b) * p), (a + b) * p * (1 - p), -a,
            b),
        from a in Size from b in Size select Distribution.Metalog([(0.1, a), (0.9, a + b)]),
        from a in Size
        from p in Probability
        select Distribution.Metalog([(0.1, a * (1 - (0.5 * p))), (0.5, a), (0.9, a * (1 + p))],
            low: 0),
        from p in Probability select Distribution.Metalog([(0.05, 0.3 * p), (0.5, 0.5 * p), (0.95, 0.9 * p)], low: 0, high: 1),
        from a in Size
        from b in Size
        from p in Probability
        select Distribution.Mixture((Distribution.Normal(a, b), p),
            (Distribution.Exponential(b), 1 - p)),
        from a in Size from b in Size select Distribution.Interpolated([a, b, a + b, -a], [1, 2, 0.5, b]),
        from a in Size from b in Size select Distribution.Uniform(-a, b));

    private static readonly Gen<Distribution> AnyDiscrete = Gen.OneOf(
        from a in Size select Distribution.Poisson(a),
        from a in Size from p in Probability select Distribution.Binomial(1 + (long)a, p),
        from a in Size from p in Probability select Distribution.Binomial(1 + (long)a, p).Scale(-a),
        from a in Size from b in Size from p in Probability select Distribution.Discrete((a, 2 * p), (b, 2 - p), (-a, b + 1)));

    // A probability of a count is known to a relative 1e-10.
    [Fact]
    public void Quantile_OfADiscrete_IsTheFirstValueThatReachesTheProbability() => Prop.ForAll(
        (from d in AnyDiscrete from p in Probability select (d, p)).ToArbitrary(),
        c =>
        {
            var x = c.d.Quantile(c.p);
            var upTo = c.d.CumulativeProbability(x);
            return c.d.IsDiscrete && upTo >= c.p - 1e-10 && upTo - c.d.ProbabilityMass(x) <= c.p + 1e-10
                && x >= c.d.Low && x <= c.d.High && Distribution.Parse(c.d.ToString()).Equals(c.d);
        }).Check(Seeded);

    [Fact]
    public void CumulativeProbability_IsAProbability() => Check((d, p, q) =>
    {
        var cumulative = d.CumulativeProbability(d.Quantile(p) * (1 + q));
        return cumulative >= 0 && cumulative <= 1;
    });

    [Fact]
    public void Quantile_IsMonotoneAndInRange() => Check((d, p, q) =>
    {
        double below = d.Quantile(Math.Min(p, q)), above = d.Quantile(Math.Max(p, q));
        return d.Low <= below && below <= above && above <= d.High;
    });

    // A quantile is rounded: the probability may move by the density times that rounding, and by the rounding of its logarithm.
    [Fact]
    public void CumulativeProbability_OfQuantile_IsTheProbability() => Check((d, p, _) =>
    {
        var x = d.Quantile(p);
        var rounding = double.IsFinite(d.Density(x)) ? d.Density(x) * Math.Max(Math.Abs(x), d.StandardDeviation) * 1e-13 : 1;
        return Math.Abs(d.CumulativeProbability(x) - p) <= 1e-12 + rounding;
    });

    [Fact]
    public void Parse_OfText_IsTheSame() => Check((d, _, _) =>
        Distribution.Parse(d.ToString()).Equals(d) && Distribution.Parse(d.ToString()).ToString() == d.ToString());

    [Theory]
    [InlineData("gamma(shape=0.01, scale=1)")]
    [InlineData("gamma(shape=0.0784, scale=1.8)")]
    [InlineData("gamma(shape=2.25, scale=1)")]
    [InlineData("gamma(mean=2500, se=400)")]
    [InlineData("gamma(shape=1e8, scale=1)")]
    [InlineData("beta(alpha=0.05, beta=1e5)")]
    [InlineData("beta(alpha=5, beta=0.1)")]
    [InlineData("beta(mean=0.02, se=0.01)")]
    [InlineData("beta(mean=0.435, se=0.026)")]
    [InlineData("pert(low=0, mode=1, high=10)")]
    [InlineData("normal(mean=1, se=1, low=0)")]
    [InlineData("student(mean=0, scale=1, df=2.1)")]
    [InlineData("student(mean=100, scale=8, df=30)")]
    [InlineData("inversegamma(shape=2.1, scale=1)")]
    [InlineData("student(mean=1, scale=2, df=5).scale(by=-3).shift(by=1)")]
    [InlineData("beta(mean=0.5, se=0.1, low=-0.5, high=1)")]
    public void TailQuantiles_EqualSingleSolves(string text)
    {
        var distribution = Distribution.Parse(text);
        var values = new double[TailTable.Tails.Length];
        foreach (var upper in new[] { false, true })
        {
            distribution.TailQuantiles(TailTable.Tails, upper, values);
            for (var i = 0; i < values.Length; i++)
            {
                var tail = TailTable.Tails[i];
                var single = upper ? distribution.UpperTailQuantile(tail) : distribution.LowerTailQuantile(tail);
                Assert.True(Math.Abs(values[i] - single) <= 1e-12 * Math.Max(Math.Abs(single), Math.Abs(distribution.Mean)),
                    FormattableString.Invariant($"{text} {upper} {tail:R}: {values[i]:R} {single:R}"));
            }
        }
    }

    // The mean and variance are the integrals of the quantile function and of its squared deviation.
    [Theory]
    [InlineData("gamma(shape=2.25, scale=3)")]
    [InlineData("gamma(shape=0.3, scale=1)")]
    [InlineData("beta(mean=0.243, se=0.03)")]
    [InlineData("beta(alpha=0.5, beta=4)")]
    [InlineData("lognormal(mean=25, se=12)")]
    [InlineData("logitnormal(mu=-1.3, sigma=0.15)")]
    [InlineData("logitnormal(mu=2, sigma=1)")]
    [InlineData("logitnormal(mu=-4, sigma=1.5)")]
    [InlineData("normal(mean=3, se=2)")]
    [InlineData("normal(mean=0.5, se=0.5, low=0, high=1)")]
    [InlineData("triangular(low=0, mode=1, high=4)")]
    [InlineData("pert(low=2, mode=3, high=10)")]
    [InlineData("uniform(low=2, high=3)")]
    [InlineData("exponential(mean=3)")]
    [InlineData("weibull(shape=0.7, scale=3)")]
    [InlineData("student(mean=3, scale=2, df=6)")]
    [InlineData("inversegamma(shape=6, scale=3)")]
    [InlineData("beta(mean=0.5, se=0.2, low=-0.5, high=1)")]
    public void MeanAndVariance_AreIntegralsOfTheQuantile(string text)
    {
        var distribution = Distribution.Parse(text);
        var mean = OverQuantiles(distribution, x => x);
        DistributionAssert.Close(mean, distribution.Mean, 1e-8);
        DistributionAssert.Close(OverQuantiles(distribution, x => (x - mean) * (x - mean)), distribution.Variance, 1e-8);
    }

    /// <summary>The trapezium rule after the substitution tail = e^(−t) / (1 + e^(−t)), on which the integrand dies off at both
    /// ends.</summary>
    private static double OverQuantiles(Distribution distribution, Func<double, double> value)
    {
        const double step = 0.02;
        var sum = 0.0;
        for (var i = 0; i <= 36 / step; i++)
        {
            var tail = Math.Exp(-i * step) / (1 + Math.Exp(-i * step));
            var weight = (i == 0 ? 0.5 : 1) * tail * (1 - tail);
            sum += weight * (value(distribution.LowerTailQuantile(tail)) + value(distribution.UpperTailQuantile(tail)));
        }

        return sum * step;
    }

    private static void Check(Func<Distribution, double, double, bool> holds)
    {
        var cases = from d in Any from p in Probability from q in Probability select (d, p, q);
        Prop.ForAll(cases.ToArbitrary(), c => holds(c.d, c.p, c.q)).Check(Seeded);
    }
}
