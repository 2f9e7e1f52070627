using PainCost.Dependence.Copulas;

namespace PainCost.Tests.Dependence.Copulas;

/// <summary>
/// From a measure of association to the copula's parameter. Oracle: closed forms, and Reference/dependence.py (NumPy 1.24.2, scipy 1.10.1),
/// which goes by scale mixtures of normals.
/// </summary>
public class PairMeasureTests
{
    // Cubic interpolation of the quantile functions at steps of 1/32, h⁴ · 3/128 of a fourth derivative of order 1.
    private static readonly double Interpolation = 3 * Math.Pow(1.0 / NormalScores.PerUnit, 4) / 128;

    private static readonly Distribution Any = Distribution.Normal(mean: 0, standardError: 1);

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.3)]
    [InlineData(0)]
    [InlineData(0.5819201041240698, 0.6)]
    [InlineData(1)]
    public void Spearman_Gaussian_IsTwiceTheSineOfASixth(double rho, double? parameter = null)
    {
        var r = PairMeasure.Of(CorrelationKind.Spearman, Copula.Gaussian, Any, Any).ParameterOf(rho);
        Assert.Equal(parameter ?? 2 * Math.Sin(Math.PI * rho / 6), r, 1e-12);
    }

    [Theory]
    [InlineData("gaussian")]
    [InlineData("t(df=3)")]
    public void Kendall_AnyCopula_IsTheSineOfAHalf(string copula) =>
        Assert.Equal(0.6, PairMeasure.Of(CorrelationKind.Kendall, Copula.Parse(copula), Any, Any).ParameterOf(0.4096655293982669), 1e-12);

    [Theory]
    [InlineData(1, 0.5, 0.4321247691)]
    [InlineData(4, 0.5, 0.4690201700)]
    [InlineData(4, -0.8, -0.7723323494)]
    [InlineData(4, 0.95, 0.9396220823)]
    [InlineData(30, 0.5, 0.4809069884)]
    public void Spearman_StudentT_IsThatOfTheMixture(double degrees, double parameter, double spearman)
    {
        var measure = PairMeasure.Of(CorrelationKind.Spearman, Copula.StudentT(degrees), Any, Any);

        // The reference has ten digits; the rule is right to 2e-10, and the root is found to 1e-9.
        Assert.Equal(spearman, measure.At(parameter), 3e-10);
        Assert.Equal(parameter, measure.ParameterOf(spearman), 2e-9);
    }

    // Case C07: Pearson 0.5973107173833703 of lognormals with means 25 and 900, standard deviations 2 and 150.
    [Fact]
    public void Pearson_LogNormals_IsTheClosedForm()
    {
        var measure = PairMeasure.Of(
            CorrelationKind.Pearson, Copula.Gaussian, Distribution.LogNormal(mean: 25, standardError: 2),
                Distribution.LogNormal(mean: 900, standardError: 150));
        Assert.Equal(0.5973107173833703, measure.At(0.6), Interpolation);
        Assert.Equal(0.6, measure.ParameterOf(0.5973107173833703), 2 * Interpolation);
    }

    // Embrechts, McNeil and Straumann 2002, section 5.2: e^σ against e^{2σ} and the like, (e^{±σ} − 1) / √((e − 1)(e^{σ²} − 1)).
    [Fact]
    public void Pearson_UnequalLogNormals_ReachesNoFurtherThanTheClosedForm()
    {
        const double sigma = 2;
        var measure = PairMeasure.Of(CorrelationKind.Pearson, Copula.Gaussian,
            Distribution.LogNormalFromLogScale(mu: 0, sigma: 1), Distribution.LogNormalFromLogScale(mu: 0, sigma));
        var scale = Math.Sqrt((Math.E - 1) * (Math.Exp(sigma * sigma) - 1));

        // The tails beyond 8.25 standard deviations hold Φ(8.25 − 2σ) of the second moment at most: 1.1e-5.
        Assert.Equal((Math.Exp(sigma) - 1) / scale, measure.High, 2e-5);
        Assert.Equal((Math.Exp(-sigma) - 1) / scale, measure.Low, 2e-5);
    }

    [Theory]
    [InlineData("gamma(mean=2500, se=400)", "gaussian", 0.7, 0.6981932447)]
    [InlineData("lognormal(mu=0, sigma=1)", "gaussian", -0.6, -0.4362120888)]
    public void Pearson_CostAndShare_IsThatOfTheReference(string cost, string copula, double parameter, double pearson)
    {
        var measure = PairMeasure.Of(CorrelationKind.Pearson, Copula.Parse(copula), Distribution.Parse(cost),
            Distribution.Beta(mean: 0.3, standardError: 0.1));
        Assert.Equal(pearson, measure.At(parameter), Interpolation);
        Assert.Equal(parameter, measure.ParameterOf(pearson), 2 * Interpolation);
    }

    // The reference goes through three nested rules; at 140 and at 200 nodes each it differs from itself by 3.4e-7.
    [Theory]
    [InlineData("gamma(mean=2500, se=400)", 0.7, 0.6900541898)]
    [InlineData("lognormal(mu=0, sigma=1)", -0.6, -0.4297672457)]
    public void Pearson_StudentT_IsThatOfTheReference(string cost, double parameter, double pearson)
    {
        var measure = PairMeasure.Of(CorrelationKind.Pearson, Copula.StudentT(4), Distribution.Parse(cost),
            Distribution.Beta(mean: 0.3, standardError: 0.1));
        Assert.Equal(pearson, measure.At(parameter), 1e-6);
    }

    [Fact]
    public void Pearson_Normals_IsTheParameter() =>
        Assert.Equal(-0.37, PairMeasure.Of(CorrelationKind.Pearson, Copula.Gaussian, Any, Any).ParameterOf(-0.37), Interpolation);
}
