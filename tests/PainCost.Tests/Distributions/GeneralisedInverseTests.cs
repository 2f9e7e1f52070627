using FsCheck;
using FsCheck.Fluent;
using PainCost.Sampling.Streams;
using PainCost.Sampling.Tables;

namespace PainCost.Tests.Distributions;

/// <summary>A quantile is the first value at or below which the probability lies. Oracles: the definition by hand, and its two
/// laws.</summary>
public class GeneralisedInverseTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(400).WithReplay(20_260_113, 5);

    private static readonly Gen<double> Size = Gen.Choose(-20, 40).Select(i => Math.Pow(10, i / 10.0));

    private static readonly Gen<double> Share = Gen.Choose(1, 999).Select(i => i / 1e3);

    private static readonly Gen<Distribution> Stepped = Gen.OneOf(
        Gen.Choose(2, 400).Select(n => Distribution.Empirical([.. Enumerable.Range(1, n).Select(i => (double)i)])),
        Gen.Choose(2, 40).SelectMany(n => Share.ArrayOf(n)).Select(weights =>
            Distribution.Empirical([.. weights.Select((_, i) => i * 0.1)], weights)),
        from p in Share select Distribution.Bernoulli(p),
        from a in Size select Distribution.Poisson(a),
        from a in Size from p in Share select Distribution.Binomial(1 + (long)a, p),
        from a in Size from p in Share select Distribution.Binomial(2 + (long)a, p).Scale(-a).Shift(3),
        from a in Size select Distribution.Poisson(2 + a).Truncate(low: 1));

    private static readonly Gen<Distribution> Leaping = Gen.OneOf(
        from a in Size
        from p in Share
        select Distribution.Mixture((Distribution.Uniform(0, 1), p),
            (Distribution.Uniform(2, 2 + a), 1 - p)),
        from a in Size
        from b in Size
        from p in Share
        select Distribution.Mixture((Distribution.Fixed(a), p),
            (Distribution.GammaFromShape(b, a), 1 - p)),
        from a in Size
        from p in Share
        select Distribution.Mixture((Distribution.Fixed(0), p), (Distribution.Exponential(a), 1 - p))
            .Truncate(high: 4 * a),
        from a in Size from b in Size select Distribution.Interpolated([a, b, b, b, a + b, -a]));

    [Theory]
    [InlineData("empirical(1, 2, 3, 4, 5)", 0.2, 1)]
    [InlineData("empirical(1, 2, 3, 4, 5)", 0.4, 2)]
    [InlineData("empirical(1, 2, 3, 4, 5)", 0.6, 3)]
    [InlineData("empirical(1, 2, 3, 4, 5)", 0.8, 4)]
    [InlineData("empirical(1, 2, 3, 4, 5)", 0.8001, 5)]
    [InlineData("bernoulli(probability=0.1)", 0.9, 0)]
    [InlineData("bernoulli(probability=0.1)", 0.9000001, 1)]
    [InlineData("discrete(1: 0.1, 2: 0.2, 3: 0.7)", 0.3, 2)]
    [InlineData("mixture(uniform(low=0, high=1): 0.5, uniform(low=2, high=3): 0.5)", 0.5, 1)]
    [InlineData("mixture(uniform(low=0, high=1): 0.3, uniform(low=2, high=3): 0.7)", 0.3, 1)]
    [InlineData("mixture(uniform(low=0, high=1): 0.9, uniform(low=2, high=3): 0.1)", 0.9, 1)]
    [InlineData("mixture(0: 0.9, uniform(low=2, high=3): 0.1)", 0.9, 0)]
    [InlineData("mixture(uniform(low=0, high=1): 0.5, uniform(low=2, high=3): 0.5).scale(by=-1)", 0.5, -2)]
    public void Quantile_WhereItLeaps_IsTheFirstValueThatReachesTheProbability(string text, double probability, double expected) =>
        Assert.Equal(expected, Distribution.Parse(text).Quantile(probability), 1e-14);

    [Fact]
    public void Quantile_AtItsOwnProbability_IsTheCount()
    {
        var poisson = Distribution.Poisson(mean: 100);
        Assert.All(Enumerable.Range(60, 90), k => Assert.Equal(k, poisson.Quantile(poisson.CumulativeProbability(k))));
    }

    [Fact]
    public void Quantile_AtTheProbabilityUpToAValue_IsThatValue() => Prop.ForAll(
        (from d in Stepped from p in Share select (d, p)).ToArbitrary(),
        c =>
        {
            var x = c.d.Quantile(c.p);
            return c.d.Quantile(c.d.CumulativeProbability(x)) == x && c.d.CumulativeProbability(x) >= c.p * (1 - 1e-10);
        }).Check(Seeded);

    // In a smooth part the probability up to x is rounded, and with it x.
    [Fact]
    public void Quantile_AtTheProbabilityUpToAnyNumber_IsNotAboveIt() => Prop.ForAll(
        (from d in Leaping from p in Share from q in Share select (d, p, q)).ToArbitrary(),
        c =>
        {
            var x = c.d.Quantile(c.p) * (0.5 + c.q);
            var back = c.d.Quantile(c.d.CumulativeProbability(x));
            return (x < c.d.Low || c.d.CumulativeProbability(x) == 1 || back <= x + (1e-9 * c.d.StandardDeviation))
                .Label(FormattableString.Invariant($"{c.d}: {back:R} for {x:R}"));
        }).Check(Seeded);

    // mpmath 1.2.1, 40 digits: findroot of 0.5 gammainc(0.01, 0, x/100) = p.
    [Theory]
    [InlineData(1e-3, 7.1758381098578288599e-269)]
    [InlineData(0.01, 7.1758381098578288599e-169)]
    [InlineData(0.25, 4.4655350189103486773e-29)]
    public void Quantile_OfAMixtureThatUnderflows_IsRight(double probability, double expected) =>
        DistributionAssert.Close(expected, Distribution.Parse("mixture(gamma(mean=1, se=10): 0.5, 5: 0.5)").Quantile(probability), 1e-11);

    [Fact]
    public void Quantile_OfAMixtureThatUnderflows_Rises()
    {
        var mixture = Distribution.Parse("mixture(gamma(mean=1, se=10): 0.5, 5: 0.5)");
        var values = Enumerable.Range(-1200, 1199).Select(i => mixture.Quantile(Math.Pow(10, i / 100.0))).ToList();
        Assert.All(values.Zip(values.Skip(1)), p => Assert.True(p.First <= p.Second,
            FormattableString.Invariant($"{p.First:R} {p.Second:R}")));
        Assert.InRange(mixture.Quantile(1e-4), 0, double.Epsilon);
    }

    // The coordinate of a draw is at most the probability up to the draw, and more than that below it.
    [Theory]
    [InlineData("empirical(1, 2, 3, 4, 5)")]
    [InlineData("bernoulli(probability=0.1)")]
    [InlineData("poisson(mean=3)")]
    [InlineData("mixture(0: 0.3, 1: 0.3, exponential(mean=2): 0.4)")]
    public void Draws_ObeyTheSameLaw(string text)
    {
        var distribution = Distribution.Parse(text);
        var stream = InputStream.Of(20_260_114, "law");
        var bits = Enumerable.Range(0, 2_000).Select(i => stream.Bits(i).First).ToArray();
        var draws = bits.Select(BitConverter.UInt64BitsToDouble).ToArray();
        InputQuantiles.Of(Input.Uncertain("x", distribution, "1")).Apply(draws);
        for (var i = 0; i < draws.Length; i++)
        {
            var coordinate = UnitCube.Coordinate(bits[i]);
            var upTo = distribution.CumulativeProbability(draws[i]);
            Assert.True(upTo >= coordinate - 2e-7 && upTo - distribution.ProbabilityMass(draws[i]) <= coordinate + 2e-7,
                FormattableString.Invariant($"{draws[i]:R} at {coordinate:R}"));
        }
    }
}
