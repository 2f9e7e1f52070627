using System.Globalization;
using PainCost.Dependence.Copulas;

namespace PainCost.Tests.Dependence.Copulas;

/// <summary>
/// Correlations of inputs whose draws are tied. Oracles: Reference/tied.py (NumPy), the closed forms of the ends of the range, and draws.
/// </summary>
public class TiedMeasureTests
{
    private const string Seldom = "discrete(0:0.9, 10:0.1)";

    /// <summary>Sums over cells of h = 1/16 are off by h²/12 of a second derivative, taken as 1, where an input has no points.</summary>
    private const double Cells = 3.3e-4;

    public static TheoryData<string, string> Pairs => new()
    {
        { "normal(mean=0, se=1)", Seldom },
        { "lognormal(mu=0, sigma=2)", "poisson(mean=2)" },
        { Seldom, "discrete(1:0.2, 2:0.5, 5:0.3)" },
        { "poisson(mean=30)", "bernoulli(probability=0.5)" },
        { "mixture(gamma(mean=3, se=2): 0.4, 0: 0.6)", "normal(mean=0, se=1)" },
        { "mixture(gamma(mean=3, se=2): 0.4, 0: 0.6)", "mixture(lognormal(mean=3, se=2): 0.8, 0: 0.2)" },
        { "empirical(1, 2, 2, 3, 8, 8, 8, 40)", "student(mean=1, scale=1, df=3)" },
    };

    [Theory]
    [InlineData(CorrelationKind.Spearman, Seldom, "bernoulli(probability=0.3)", 0.5, 0.2570848278127, 1e-9)]
    [InlineData(CorrelationKind.Kendall, Seldom, "bernoulli(probability=0.3)", 0.5, 0.2570848278127, 1e-9)]
    [InlineData(CorrelationKind.Pearson, Seldom, "bernoulli(probability=0.3)", 0.5, 0.2570848278127, 1e-9)]
    [InlineData(CorrelationKind.Spearman, "poisson(mean=2)", "discrete(1:0.2, 2:0.5, 5:0.3)", -0.6, -0.521606890787, 1e-8)]
    [InlineData(CorrelationKind.Kendall, "poisson(mean=2)", "discrete(1:0.2, 2:0.5, 5:0.3)", -0.6, -0.454893398218, 1e-8)]
    [InlineData(CorrelationKind.Pearson, "poisson(mean=2)", "discrete(1:0.2, 2:0.5, 5:0.3)", -0.6, -0.482912991496, 1e-8)]
    [InlineData(CorrelationKind.Spearman, "normal(mean=3, se=2)", Seldom, 0.8, 0.435554808311, 1e-8)]
    [InlineData(CorrelationKind.Kendall, "normal(mean=3, se=2)", Seldom, 0.8, 0.355629008588, Cells)]
    [InlineData(CorrelationKind.Pearson, "normal(mean=3, se=2)", Seldom, 0.8, 0.467995551820, 1e-8)]
    public void At_Gaussian_IsTheTableOfCells(CorrelationKind kind, string one, string other, double parameter, double right, double off)
    {
        var measure = PairMeasure.Of(kind, Copula.Gaussian, Distribution.Parse(one), Distribution.Parse(other));
        Assert.Equal(right, measure.At(parameter), off);
        Assert.Equal(parameter, measure.ParameterOf(right), 10 * off);
        Assert.Equal(0, measure.ParameterOf(0));
    }

    // Where one is a step of the other, the covariance of ranks is the variance of the tied ones: √(1 − Σp³), and √(1 − Σp²) for tau-b.
    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=2)")]
    public void Bounds_OfAContinuousAndATied_AreTheClosedForms(string copula)
    {
        var (smooth, tied) = (Distribution.Parse("lognormal(mean=2, se=1)"), Distribution.Parse("discrete(1:0.2, 2:0.5, 5:0.3)"));
        var spearman = PairMeasure.Of(CorrelationKind.Spearman, Copula.Parse(copula), smooth, tied);
        var kendall = PairMeasure.Of(CorrelationKind.Kendall, Copula.Parse(copula), tied, smooth);
        // Scores of t are read from a table that is right to 1e-8 of their probability.
        Assert.Equal(Math.Sqrt(1 - 0.008 - 0.125 - 0.027), spearman.High, 2e-8);
        Assert.Equal(-spearman.High, spearman.Low, 2e-8);
        Assert.Equal(Math.Sqrt(1 - 0.04 - 0.25 - 0.09), kendall.High, 2e-8);
        Assert.Equal(-kendall.High, kendall.Low, 2e-8);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Simulate_AnyMeasureAndCopula_DrawsWhatWasAsked(string one, string other)
    {
        foreach (var kind in Enum.GetValues<CorrelationKind>())
        {
            var measure = PairMeasure.Of(kind, Copula.Gaussian, Distribution.Parse(one), Distribution.Parse(other));
            foreach (var asked in new[] { measure.Low, 0, 0.7 * measure.High, measure.High * (1 - 1e-6) })
            {
                Held(one, other, "gaussian", kind, asked);
            }

            Held(one, other, "t(df=3)", kind, 0.6 * measure.Low);
        }
    }

    [Theory]
    [InlineData("spearman")]
    [InlineData("kendall")]
    [InlineData("pearson")]
    public void Correlate_OutOfReach_IsRefusedWithARangeThatWorks(string kind)
    {
        foreach (var value in new[] { 1, 1 - 1e-12, 1 - 1e-6, -1, -1 + 1e-12, -1 + 1e-6 })
        {
            var fault = Assert.Throws<CorrelationException>(() =>
                Model("beta(mean=0.2, se=0.1)", Seldom, Text(kind, value), "gaussian")).Message;
            Assert.Contains("whose draws are often the same: it can be from ", fault, StringComparison.Ordinal);
            var (from, to) = (fault.IndexOf("from ", StringComparison.Ordinal) + 5, fault.IndexOf(". State", StringComparison.Ordinal));
            foreach (var bound in fault[from..to].Split(" to ").Select(b => double.Parse(b, CultureInfo.InvariantCulture)))
            {
                Model("beta(mean=0.2, se=0.1)", Seldom, Text(kind, bound), "gaussian");
            }
        }
    }

    // Twins are the same numbers, so their ranks can go wholly together although they are tied.
    [Fact]
    public void Correlate_TwinsThatAreTied_GoWhollyTogether()
    {
        var kept = Model(Seldom, Seldom, Text("spearman", 1), "gaussian").Simulate(2048, seed: 3).Keep("a", "b");
        Assert.True(kept["a"].SequenceEqual(kept["b"]));
    }

    [Theory]
    [InlineData("spearman", "mean ranks for ties")]
    [InlineData("kendall", "tau-b")]
    [InlineData("pearson", "")]
    public void TiesIn_OfATiedInput_IsTheRuleAndStandsInTheReport(string kind, string rule)
    {
        var model = Model("normal(mean=0, se=1)", "mixture(gamma(mean=3, se=2): 0.4, 0: 0.6)", Text(kind, 0.3), "gaussian");
        Assert.Equal(rule, model.TiesIn(model.Correlations.Pairs[0]));
        Assert.Contains(rule, PainCost.Reports.Report.Write(model.Simulate(64, seed: 1), PainCost.Reports.ReportFormat.Markdown),
            StringComparison.Ordinal);
    }

    private static void Held(string one, string other, string copula, CorrelationKind kind, double asked)
    {
        const int batch = 400, batches = 40;
        Func<double[], double[], double> estimate = kind switch
        {
            CorrelationKind.Kendall => Slow.Kendall,
            CorrelationKind.Spearman => Slow.Spearman,
            _ => Slow.Pearson,
        };
        var heavy = kind == CorrelationKind.Pearson && (one + other).Contains("student", StringComparison.Ordinal)
            || one.Contains("sigma=2", StringComparison.Ordinal) && kind == CorrelationKind.Pearson;
        if (heavy)
        {
            return; // A sample's own Pearson correlation is far from normal there, and biased.
        }

        var kept = Model(one, other, Text(kind.ToString().ToLowerInvariant(), asked), copula).Simulate(batch * batches, seed: 11)
            .Keep("a", "b");
        var (mean, error) = Slow.InBatches(kept["a"].ToArray(), kept["b"].ToArray(), batch, estimate);

        // A batch's own correlation is off by about 1/n, and by as much again where a rare value may be missing from it.
        Assert.True(Math.Abs(mean - asked) <= (4 * error) + (2.0 / batch) + Cells,
            $"{one} ~ {other} = {kind}({asked}) by {copula}: {mean} ± {error}");
    }

    private static string Text(string kind, double value) => FormattableString.Invariant($"a ~ b = {kind}({value:R})");

    private static Model Model(string one, string other, string correlation, string copula) => PainCost.Model.Of(
        ("sum", Input.Uncertain("a", Distribution.Parse(one), "1") + Input.Uncertain("b", Distribution.Parse(other), "1")))
        .Correlate(Correlations.Of(Correlation.Parse(correlation)).Under(Copula.Parse(copula)));
}
