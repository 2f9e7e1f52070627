namespace PainCost.Tests.Distributions;

public class FitTests
{
    // Twenty invented costs; the same stand in Reference/fits.py.
    private static readonly double[] Data =
        [2.31, 0.87, 5.12, 3.44, 1.95, 7.8, 4.02, 2.77, 0.41, 3.05, 6.33, 1.18, 2.09, 9.4, 3.61, 1.52, 4.85, 2.48, 0.98, 3.27];

    public static TheoryData<string, string> Shapes => new()
    {
        { "normal", "normal(mean=-3, se=2)" }, { "student", "student(mean=1, scale=2, df=5)" },
            { "lognormal", "lognormal(mu=1, sigma=0.6)" },
        { "gamma", "gamma(shape=2.5, scale=4)" }, { "gamma", "gamma(shape=0.6, scale=40)" }, { "weibull", "weibull(shape=1.7, scale=3)" },
        { "inversegamma", "inversegamma(shape=4, scale=9)" }, { "exponential", "exponential(mean=6)" }, { "beta", "beta(alpha=3, beta=9)" },
        { "beta", "beta(alpha=0.7, beta=2)" }, { "logitnormal", "logitnormal(mu=-1, sigma=0.8)" },
            { "triangular", "triangular(low=2, mode=3, high=9)" },
        { "pert", "pert(low=2, mode=3, high=9)" },
    };

    // The law: a family's own quantiles give it back.
    [Theory]
    [MemberData(nameof(Shapes))]
    public void FitQuantiles_OfTheFamilyItself_FindsIt(string family, string text)
    {
        var truth = Distribution.Parse(text);
        double[] levels = [0.05, 0.3, 0.5, 0.8, 0.95];
        var fit = Distribution.FitQuantiles(Enum.Parse<FitFamily>(family, ignoreCase: true), levels.Select(p => (p, truth.Quantile(p))));
        Assert.True(fit.LargestDifference <= 1e-7, fit.ToString());
        Assert.All(levels, p => DistributionAssert.Close(truth.Quantile(p), fit.Distribution.Quantile(p), 1e-5));
        Assert.Equal(fit.Distribution, Distribution.Parse(fit.Distribution.ToString()));
    }

    // scipy.optimize.least_squares on scipy.stats.gamma.cdf, SciPy 1.10.1 (Reference/fits.py).
    [Fact]
    public void FitQuantiles_ThatNoGammaHas_AgreesWithSciPy()
    {
        var fit = Distribution.FitQuantiles(FitFamily.Gamma, [(0.25, 20), (0.5, 30), (0.75, 50)]);
        DistributionAssert.Close(FitReferences.GammaSumOfSquares, fit.SumOfSquares, 1e-6);
        DistributionAssert.Close(FitReferences.GammaMean, fit.Distribution.Mean, 1e-5);
        Assert.Equal(fit.Quantiles.Max(q => Math.Abs(q.Difference)), fit.LargestDifference);
    }

    [Fact]
    public void FitQuantiles_AllFamilies_PutsTheClosestFirstAndSaysWhyNot()
    {
        var truth = Distribution.LogNormalFromLogScale(mu: 3, sigma: 0.5);
        var ranking = Distribution.FitQuantiles(new[] { 0.05, 0.5, 0.95 }.Select(p => (p, truth.Quantile(p))));
        Assert.Equal(FitFamily.LogNormal, ranking.Best.Family);
        Assert.True(ranking.Fits.Zip(ranking.Fits.Skip(1)).All(p => p.First.SumOfSquares <= p.Second.SumOfSquares));
        Assert.Contains("lies strictly between 0 and 1 but the values run from", ranking.Impossible[FitFamily.Beta],
            StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<FitFamily>().Length, ranking.Fits.Count + ranking.Impossible.Count);
    }

    [Fact]
    public void FitQuantiles_BoundsGiven_AreKept()
    {
        var beta = Distribution.FitQuantiles(FitFamily.Beta, [(0.1, 4), (0.9, 12)], low: 2, high: 20).Distribution;
        Assert.Equal((2, 20), (beta.Low, beta.High));
        var gamma = Distribution.FitQuantiles(FitFamily.Gamma, [(0.1, 4), (0.9, 12)], low: 2).Distribution;
        Assert.Equal(2, gamma.Low);
        var pert = Distribution.FitQuantiles(FitFamily.Pert, [(0.5, 7), (0.9, 12)], low: 2, high: 20).Distribution;
        Assert.Equal((2, 20), (pert.Low, pert.High));
    }

    [Theory]
    [InlineData(FitFamily.Normal, 0, double.PositiveInfinity, "normal takes no bounds but got low 0")]
    [InlineData(FitFamily.Beta, double.NegativeInfinity, double.PositiveInfinity, "beta lies strictly between 0 and 1")]
    [InlineData(FitFamily.Gamma, 3, double.PositiveInfinity, "needs its quantiles strictly between 3 and Infinity but p10 is 2")]
    [InlineData(FitFamily.Pert, 0, double.PositiveInfinity, "pert takes both bounds or neither")]
    [InlineData(FitFamily.Pert, double.NegativeInfinity, double.PositiveInfinity,
        "pert has 3 free numbers and needs as many quantiles but got 2")]
    public void FitQuantiles_Impossible_SaysWhy(FitFamily family, double low, double high, string message) => Assert.Contains(
        message, Assert.Throws<ArgumentException>(() => Distribution.FitQuantiles(family, [(0.1, 2), (0.9, 5)], low, high)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void FitQuantiles_OneQuantile_IsRefused() => Assert.Contains(
        "at least 2 quantiles but got 1", Assert.Throws<ArgumentException>(() =>
            Distribution.FitQuantiles(FitFamily.Normal, [(0.5, 2)])).Message, StringComparison.Ordinal);

    // Reference/fits.py: scipy.stats fit with floc=0, SciPy 1.10.1, and kstest.
    [Theory]
    [InlineData(FitFamily.Gamma)]
    [InlineData(FitFamily.Weibull)]
    [InlineData(FitFamily.LogNormal)]
    [InlineData(FitFamily.Normal)]
    [InlineData(FitFamily.Exponential)]
    public void FitData_AgreesWithSciPy(FitFamily family)
    {
        var (mean, likelihood, distance) = FitReferences.OfData[family];
        var fit = Distribution.FitData(family, Data);
        DistributionAssert.Close(likelihood, fit.LogLikelihood, 1e-9);
        DistributionAssert.Close(mean, fit.Distribution.Mean, 1e-4);
        Assert.Equal(distance, fit.KolmogorovSmirnov, 1e-4);
    }

    [Fact]
    public void FitData_Weights_CountAsRepeats()
    {
        var weighted = Distribution.FitData(FitFamily.Gamma, [1, 2, 5], [2, 1, 3]);
        var repeated = Distribution.FitData(FitFamily.Gamma, [1, 1, 2, 5, 5, 5]);
        DistributionAssert.Close(repeated.LogLikelihood, weighted.LogLikelihood, 1e-10);
        Assert.Equal(repeated.KolmogorovSmirnov, weighted.KolmogorovSmirnov, 1e-5);
    }

    [Fact]
    public void FitData_AllFamilies_PutsTheLeastAkaikeFirst()
    {
        var ranking = Distribution.FitData(Data);
        Assert.True(ranking.Fits.Zip(ranking.Fits.Skip(1)).All(p => p.First.Akaike <= p.Second.Akaike));
        Assert.Contains("cannot find its bounds from data", ranking.Impossible[FitFamily.Triangular], StringComparison.Ordinal);
    }

    [Fact]
    public void FitData_Impossible_SaysWhy()
    {
        DistributionAssert.Refuses("two values that differ", () => Distribution.FitData(FitFamily.Normal, [2, 2]).Distribution);
        DistributionAssert.Refuses("in place 2 are NaN and 1", () => Distribution.FitData(FitFamily.Normal, [2, double.NaN]).Distribution);
        DistributionAssert.Refuses("one weight for each value but got 1 for 2",
            () => Distribution.FitData(FitFamily.Normal, [2, 3], [1]).Distribution);
        DistributionAssert.Refuses("the values run from -1 to 3", () => Distribution.FitData(FitFamily.Gamma, [-1, 3]).Distribution);
    }
}
