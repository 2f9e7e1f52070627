using PainCost.Tests.Dependence;

namespace PainCost.Tests.Sampling.Draws;

/// <summary>
/// Inputs drawn together. Oracle: case C07 in closed form, the distributions themselves, and the same bits another way.
/// </summary>
public class CorrelatedDrawsTests
{
    private const double StandardErrors = 4;
    private const int Draws = 400_000;
    private const ulong Seed = 11;

    private static readonly Input X = Input.Uncertain("x", Distribution.LogNormal(mean: 25, standardError: 2), "1");
    private static readonly Input Y = Input.Uncertain("y", Distribution.LogNormal(mean: 900, standardError: 150), "1");
    private static readonly Input Z = Input.Uncertain("z", Distribution.Beta(mean: 0.3, standardError: 0.1), "1");
    private static readonly Input Alone = Input.Uncertain("alone", Distribution.Gamma(mean: 2, standardError: 1), "1");
    private static readonly Model Model = Model.Of(("sum", X + Y), ("all", (X * Y * Z) + Alone));

    public static TheoryData<string> C07 => ["x ~ y = 0.5819201041240698", "y ~ x = kendall(0.4096655293982669)",
        "x ~ y = pearson(0.5973107173833703)"];

    [Theory]
    [MemberData(nameof(C07))]
    public void Simulate_CaseC07_HasTheClosedFormMeasures(string stated)
    {
        var table = Correlated(Model, Copula.Gaussian, stated).Keep("x", "y");
        double[] x = [.. table["x"]], y = [.. table["y"]];
        AssertNear(0.5973107173833703, Slow.InBatches(x, y, 4000, Slow.Pearson));
        AssertNear(0.5819201041240698, Slow.InBatches(x, y, 4000, Slow.Spearman));
        AssertNear(0.4096655293982669, Slow.InBatches(x, y, 400, Slow.Kendall));
        AssertNear(22679.19321521501, Slow.InBatches(x, y, 1, (a, b) => a[0] * b[0]));
    }

    [Fact]
    public void Simulate_CaseC07_HasTheClosedFormSpreadOfTheSum()
    {
        var sum = Correlated(Model, Copula.Gaussian, "x ~ y = 0.5819201041240698");
        var draws = sum.Keep("sum")["sum"].ToArray();
        var variance = Math.Pow(sum["sum"].StandardDeviation, 2);
        var fourth = draws.Average(d => Math.Pow(d - sum["sum"].Mean, 4));
        var error = Math.Sqrt((fourth - (variance * variance)) / Draws) / (2 * Math.Sqrt(variance));
        Assert.Equal(151.2031296978671, sum["sum"].StandardDeviation, StandardErrors * error);
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=1)")]
    [InlineData("t(df=4)")]
    public void Simulate_AnyCopula_LeavesEveryDistributionAsItIs(string copula)
    {
        var table = Correlated(Model, Copula.Parse(copula), "x ~ y = 0.8", "y ~ z = -0.4", "x ~ z = -0.7").Keep("x", "y", "z");
        foreach (var input in new[] { X, Y, Z })
        {
            double[] sorted = [.. table[input.Name].ToArray().Order()];
            var distance = sorted.Select((v, i) => Math.Abs(input.Distribution.CumulativeProbability(v) - ((i + 0.5) / Draws))).Max()
                + (0.5 / Draws);

            // Massart's bound of the Kolmogorov distance, passed by chance once in a million.
            Assert.InRange(distance, 0, Math.Sqrt(Math.Log(2 / 1e-6) / (2 * Draws)));
        }
    }

    [Theory]
    [InlineData("x ~ y = kendall(0.3333333333333333)", 0.3333333333333333, 0.4690201700)]
    [InlineData("x ~ y = 0.4690201700", 0.3333333333333333, 0.4690201700)]
    public void Simulate_StudentT_HasKendallAndTheSpearmanOfTheReference(string stated, double kendall, double spearman)
    {
        var table = Correlated(Model, Copula.StudentT(4), stated).Keep("x", "y");
        double[] x = [.. table["x"]], y = [.. table["y"]];
        AssertNear(kendall, Slow.InBatches(x, y, 400, Slow.Kendall));
        AssertNear(spearman, Slow.InBatches(x, y, 4000, Slow.Spearman));
    }

    // Under t, extremes come together though nothing else does; the Gaussian has no such thing.
    [Fact]
    public void Simulate_StudentTWithoutCorrelation_HasCommonExtremes()
    {
        const double tail = 0.01;
        double Both(string copula)
        {
            var table = Correlated(Model, Copula.Parse(copula), "x ~ y = 0").Keep("x", "y");
            var (x, y) = (X.Distribution.Quantile(1 - tail), Y.Distribution.Quantile(1 - tail));
            return table["x"].ToArray().Zip(table["y"].ToArray()).Count(d => d.First > x && d.Second > y) / (double)Draws;
        }

        var error = Math.Sqrt(tail * tail / Draws);
        Assert.Equal(tail * tail, Both("gaussian"), StandardErrors * error);
        Assert.True(Both("t(df=3)") > (tail * tail) + (10 * error));
    }

    [Fact]
    public void Simulate_InputsOutsideAGroup_KeepTheirBits()
    {
        var (free, tied) = (Model.Simulate(Draws, Seed).Keep(), Correlated(Model, Copula.Gaussian, "x ~ y = 0.5").Keep());
        Assert.Equal(free["alone"].ToArray(), tied["alone"].ToArray());
        Assert.Equal(free["z"].ToArray(), tied["z"].ToArray());
        Assert.Equal(free["x"].ToArray(), tied["x"].ToArray());
        Assert.NotEqual(free["y"].ToArray(), tied["y"].ToArray());
    }

    [Theory]
    [InlineData(1, 16)]
    [InlineData(1, 272)]
    [InlineData(2, 4096)]
    [InlineData(7, 1008)]
    public void Simulate_AnyThreadsAndBlocks_GivesTheSameBits(int threads, int blockSize)
    {
        var model = Model.Correlate(Set(Copula.StudentT(3), "x ~ y = 0.8", "y ~ z = -0.4"));
        var options = new SimulationOptions { Threads = threads, BlockSize = blockSize };
        Assert.Equal(
            model.Simulate(70_007, Seed, new SimulationOptions { Threads = 1 }).Keep()["all"].ToArray(),
            model.Simulate(70_007, Seed, options).Keep()["all"].ToArray());
    }

    [Fact]
    public void Simulate_OrderOfPairsAndInputs_MovesNothing()
    {
        var other = Model.Of(("all", Alone + (Z * Y * X)), ("z", Z));
        var first = Correlated(Model, Copula.StudentT(5), "x ~ y = 0.8", "y ~ z = -0.4").Keep("x", "y", "z");
        var second = Correlated(other, Copula.StudentT(5), "z ~ y = -0.4", "y ~ x = 0.8").Keep("x", "y", "z");
        Assert.All(first.Names, name => Assert.Equal(first[name].ToArray(), second[name].ToArray()));
    }

    // A percentile asked for later runs a part of the model only; the other members of the group are drawn for it all the same.
    [Fact]
    public void Percentile_AskedForLater_IsOfTheSameDraws()
    {
        var model = Model.Of(("x", 1 * X), ("y", 1 * Y)).Correlate(Set(Copula.StudentT(4), "x ~ y = 0.9"));
        var simulation = model.Simulate(Draws, Seed);
        var draws = SlowDraws.Sorted(simulation.Keep("y")["y"].ToArray());
        Assert.Equal(SlowDraws.Percentile(draws, 0.9), simulation["y"].Percentile(0.9));
        Assert.Equal(draws.Count(d => d > 1000) / (double)Draws, simulation["y"].ProbabilityAbove(1000));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Simulate_PerfectCorrelation_HasTheRanksOfTheOther(int sign)
    {
        var table = Correlated(Model, Copula.Gaussian, $"x ~ y = {sign}").Keep("x", "y");
        Assert.Equal(sign, Slow.Spearman([.. table["x"][..5000]], [.. table["y"][..5000]]), 1e-12);
    }

    [Fact]
    public void Simulate_IllegalDraw_ShowsTheInputsThatWereDrawn()
    {
        var model = Model.Of(("log", Quantity.Log(X - (Y / 36)))).Correlate(Set(Copula.Gaussian, "x ~ y = 0.9"));
        var fault = Assert.Throws<ArithmeticException>(() => model.Simulate(10_000, Seed));
        var draw = int.Parse(fault.Message.Split("in draw ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        var y = Correlated(Model, Copula.Gaussian, "x ~ y = 0.9").Keep("y")["y"][draw];
        Assert.Contains(FormattableString.Invariant($"y = {y:G6} "), fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rearrange_KeptDraws_KeepsEachColumnAndTurnsItsRanks()
    {
        var table = Model.Simulate(20_000, Seed).Keep("x", "y", "z");
        var turned = table.Rearrange(CorrelationMatrix.Of(Correlation.Spearman("x", "z", -0.6)));
        Assert.Equal(["x", "z"], turned.Names);
        Assert.Equal(SlowDraws.Sorted(table["z"].ToArray()), SlowDraws.Sorted(turned["z"].ToArray()));

        // Scores have the correlation to their ordering's last digit, so ranks have that of the Gaussian copula; 4 errors of 1/√n.
        var expected = 6 / Math.PI * Math.Asin(-0.3);
        Assert.Equal(expected, Slow.Spearman([.. turned["x"]], [.. turned["z"]]), StandardErrors / Math.Sqrt(20_000));
    }

    [Fact]
    public void Rearrange_UnknownColumn_ListsThoseKept() => Assert.Contains(
        "'x', 'y'",
        Assert.Throws<ArgumentException>(() => Model.Simulate(100, Seed).Keep("x", "y")
            .Rearrange(CorrelationMatrix.Of(Correlation.Spearman("x", "w", 0.5)))).Message,
        StringComparison.Ordinal);

    private static void AssertNear(double expected, (double Mean, double Error) actual) =>
        Assert.Equal(expected, actual.Mean, StandardErrors * actual.Error);

    private static Simulation Correlated(Model model, Copula copula, params string[] pairs) => model.Correlate(Set(copula, pairs))
        .Simulate(Draws, Seed);

    private static Correlations Set(Copula copula, params string[] pairs) => Correlations.Of(pairs.Select(Correlation.Parse)).Under(copula);
}
