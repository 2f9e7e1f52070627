using PainCost.Dependence.Copulas;

namespace PainCost.Tests.Dependence;

/// <summary>
/// Inputs that go wholly together, or all but wholly. Oracle: a correlation of ±1, or of the most that two distributions can have, is
/// reached
/// only where one is a monotone function of the other, so that the ranks of the draws are the same or reversed (Fréchet 1951).
/// </summary>
public class WholeCorrelationTests
{
    private const int Draws = 2048;
    private const ulong Seed = 9;

    private static readonly Distribution[] Families =
    [
        Distribution.Normal(mean: 3, standardError: 2),
        Distribution.Parse("lognormal(mean=2, se=1)"),
        Distribution.Parse("gamma(mean=3, se=2)"),
        Distribution.Parse("beta(mean=0.3, se=0.1)"),
        Distribution.Uniform(low: 1, high: 2),
        Distribution.Parse("triangular(low=0, mode=1, high=4)"),
        Distribution.Parse("weibull(shape=2, scale=3)"),
        Distribution.Parse("logitnormal(mu=0, sigma=1)"),
        Distribution.Parse("normal(mean=1, se=1, low=0)"),
    ];

    public static TheoryData<CorrelationKind, double, string> EveryMeasure
    {
        get
        {
            var data = new TheoryData<CorrelationKind, double, string>();
            foreach (var kind in Enum.GetValues<CorrelationKind>())
            {
                foreach (var value in new[] { 1, 1 - 1e-12, 1 - 1e-6, -1, -1 + 1e-12, -1 + 1e-6 })
                {
                    data.Add(kind, value, "gaussian");
                    data.Add(kind, value, "t(df=1)");
                    data.Add(kind, value, "t(df=4)");
                    data.Add(kind, value, "t(df=1000)");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryMeasure))]
    public void Simulate_OfNormalsUnderEveryDesign_RanksGoTogether(CorrelationKind kind, double value, string copula)
    {
        var normal = Families[0];
        foreach (var design in Enum.GetValues<Design>())
        {
            Assert.Equal(Math.Sign(value), RankCorrelation(kind, value, copula, normal, normal, design), 1e-4);
        }
    }

    // At the most that the marginals allow; what lies beyond is refused, and just within is as good.
    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=4)")]
    public void Simulate_AtTheBoundsOfEveryTwoFamilies_RanksGoTogether(string copula)
    {
        for (var i = 0; i < Families.Length; i++)
        {
            var (a, b) = (Families[i], Families[(i + 1) % Families.Length]);
            var reach = PairMeasure.Of(CorrelationKind.Pearson, Copula.Parse(copula), a, b);
            foreach (var within in new[] { 0, 1e-12, 1e-7 })
            {
                Assert.Equal(1, RankCorrelation(CorrelationKind.Pearson, Math.Min(1, reach.High) - within, copula, a, b, Design.MonteCarlo),
                    1e-3);
                Assert.Equal(-1, RankCorrelation(CorrelationKind.Pearson, Math.Max(-1, reach.Low) + within, copula, a, b,
                    Design.MonteCarlo), 1e-3);
            }

            Assert.Equal(1, RankCorrelation(CorrelationKind.Spearman, 1, copula, a, b, Design.LatinHypercube), 1e-12);
            Assert.Equal(-1, RankCorrelation(CorrelationKind.Kendall, -1, copula, a, b, Design.Sobol), 1e-12);
        }
    }

    // Three tied pairwise, and a fourth that goes with all of them; by names in an order that is not that of the pairs.
    [Theory]
    [InlineData(CorrelationKind.Spearman, "gaussian")]
    [InlineData(CorrelationKind.Kendall, "gaussian")]
    [InlineData(CorrelationKind.Pearson, "gaussian")]
    [InlineData(CorrelationKind.Spearman, "t(df=3)")]
    public void Simulate_OfThreeTiedPairwise_AllMoveTogether(CorrelationKind kind, string copula)
    {
        Input[] inputs = [.. new[] { "c", "a", "b", "d" }.Select(name => Input.Uncertain(name, Families[0], "1"))];
        var model = Model.Of([.. inputs.Select(i => (i.Name + " out", (Quantity)i))]).Correlate(Correlations.Of(
            Of("a", "b", 1), Of("b", "c", 1), Of("c", "a", 1), Of("a", "d", 0.5), Of("b", "d", 0.5), Of("c", "d", 0.5))
                .Under(Copula.Parse(copula)));
        foreach (var design in Enum.GetValues<Design>())
        {
            var kept = model.Simulate(Draws, Seed, new SimulationOptions { Design = design }).Keep();
            Assert.Equal(1, Slow.Spearman(kept["a"].ToArray(), kept["b"].ToArray()), 1e-12);
            Assert.Equal(1, Slow.Spearman(kept["c"].ToArray(), kept["b"].ToArray()), 1e-12);
            Assert.InRange(Slow.Spearman(kept["d"].ToArray(), kept["b"].ToArray()), 0.4, 0.8);
        }

        Correlation Of(string first, string second, double value) => kind switch
        {
            CorrelationKind.Kendall => Correlation.Kendall(first, second, value),
            CorrelationKind.Pearson => Correlation.Pearson(first, second, value),
            _ => Correlation.Spearman(first, second, value),
        };
    }

    // A twin has the other's points, so two inputs of one distribution are one number.
    [Fact]
    public void Simulate_OfTwins_DrawsTheSameNumbers()
    {
        var model = Between("a", "b", Families[1], Families[1]).Correlate(Correlations.Of(Correlation.Pearson("a", "b", 1)));
        var kept = model.Simulate(Draws, Seed).Keep("a", "b");
        Assert.True(kept["a"].SequenceEqual(kept["b"]));
    }

    private static double RankCorrelation(CorrelationKind kind, double value, string copula, Distribution a, Distribution b, Design design)
    {
        var text = FormattableString.Invariant($"a ~ b = {kind.ToString().ToLowerInvariant()}({value:R})");
        var model = Between("a", "b", a, b).Correlate(Correlations.Of(Correlation.Parse(text)).Under(Copula.Parse(copula)));
        var kept = model.Simulate(Draws, Seed, new SimulationOptions { Design = design }).Keep("a", "b");
        return Slow.Spearman(kept["a"].ToArray(), kept["b"].ToArray());
    }

    private static Model Between(string first, string second, Distribution a, Distribution b) =>
        Model.Of(("sum", Input.Uncertain(first, a, "1") + Input.Uncertain(second, b, "1")));
}
