using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>
/// What a meta-regression expects at stated values. Oracle: metafor 3.8-1, rma(yi, vi, mods=~ablat, control=list(threshold=1e-14,
/// maxiter=1000)) of
/// dat.bcg, log risk ratios; predict(newmods=) and vcov. Its prediction intervals take the normal quantile, or t with k − p under knha.
/// </summary>
public class RegressionPredictionTests
{
    private static readonly double[] Latitudes = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33];
    private static readonly double[] Years = [1948, 1949, 1960, 1977, 1973, 1953, 1973, 1980, 1968, 1961, 1974, 1969, 1976];

    private static readonly StudySet Bcg = StudySet.Of(BcgTests.Set.Studies.Select((study, i) =>
        study with { Covariates = new Dictionary<string, double> { ["latitude"] = Latitudes[i], ["year"] = Years[i] } }));

    [Theory]
    [InlineData(IntervalMethod.Wald, 13, -0.126854215144075, 0.169331759256868, -0.458738364726343, 0.205029934438193, -0.76201927111118,
        0.50831084082303)]
    [InlineData(IntervalMethod.Wald, 33.5, -0.723439577882893, 0.107693700594315, -0.93451535240959, -0.512363803356196, -1.30468009795165,
        -0.142199057814139)]
    [InlineData(IntervalMethod.Wald, 55, -1.34912666563336, 0.201098130800654, -1.74327175936097, -0.954981571905754, -2.01893105087378,
        -0.679322280392943)]
    [InlineData(IntervalMethod.KnappHartung, 13, -0.126854215144075, 0.193008656309053, -0.551663403449529, 0.297954973161378,
        -0.868688436494261, 0.61498000620611)]
    [InlineData(IntervalMethod.KnappHartung, 33.5, -0.723439577882893, 0.122752025585036, -0.993614964566747, -0.453264191199039,
        -1.38890926544745, -0.057969890318337)]
    public void Predict_AtALatitude_IsMetafors(
        IntervalMethod interval, double latitude, double mean, double error, double low, double high, double nextLow, double nextHigh)
    {
        var at = Regress(interval, "latitude").Predict(new Dictionary<string, double> { ["latitude"] = latitude });
        var next = at.ScaledPredictionInterval(0.95, interval == IntervalMethod.Wald ? double.PositiveInfinity : 11);

        Assert.Empty(at.Extrapolated);
        Near(mean, at.ScaledMean);
        Near(error, at.ScaledStandardError);
        Near(low, at.ScaledInterval(0.95).Low);
        Near(high, at.ScaledInterval(0.95).High);
        Near(nextLow, next.Low);
        Near(nextHigh, next.High);
    }

    [Fact]
    public void Predict_TwoCovariates_IsMetafors()
    {
        var at = Regress(IntervalMethod.Wald, "latitude", "year")
            .Predict(new Dictionary<string, double> { ["year"] = 1960, ["latitude"] = 33 });

        Near(-0.731065214474445, at.ScaledMean);
        Near(0.16699548375105, at.ScaledStandardError);
        Near(-1.46093061429317, at.ScaledPredictionInterval(0.95, double.PositiveInfinity).Low);
    }

    [Theory]
    [InlineData(IntervalMethod.Wald, 0.06204851661566337, -1.62018707452011e-03, 5.17727338158894e-05)]
    [InlineData(IntervalMethod.KnappHartung, 0.08061356674876059, -2.10495054517283e-03, 6.72632475500542e-05)]
    public void Covariance_OfCoefficients_IsMetafors(IntervalMethod interval, double first, double both, double second)
    {
        var regression = Regress(interval, "latitude");

        Near(first, regression.Covariance("intercept", "intercept"));
        Near(both, regression.Covariance("latitude", "intercept"));
        Near(second, regression.Covariance("latitude", "latitude"));
        Near(Math.Sqrt(second), regression.Coefficients[1].StandardError);
    }

    // Oracle: t with 13 − 2 − 1 = 10 degrees of freedom is 2.228138852; by hand.
    [Fact]
    public void PredictionInterval_ByConvention_TakesItsQuantile()
    {
        var method = new PoolingMethod(EffectMeasure.AsGiven, TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.Wald);
        var place = new Dictionary<string, double> { ["latitude"] = 60 };
        var (t, normal) = (Bcg.Regress(method, "latitude").Predict(place),
            Bcg.Regress(method with { Prediction = PredictionMethod.Normal }, "latitude").Predict(place));

        Assert.Equal((10, double.PositiveInfinity), (t.PredictionDegreesOfFreedom, normal.PredictionDegreesOfFreedom));
        Close(2.2281388519649385 / 1.959963984540054,
            (t.PredictionInterval(0.95).High - t.Mean) / (normal.PredictionInterval(0.95).High - normal.Mean), 1e-10);
        Close(t.PredictionInterval(0.95).High, t.ToDistribution(PooledUse.AnotherPopulation).Quantile(0.975), 1e-9);
        Assert.Equal(["latitude"], t.Extrapolated);
    }

    [Fact]
    public void Predict_Impossible_SaysWhy()
    {
        var regression = Regress(IntervalMethod.Wald, "latitude");
        Refuses("Did you mean 'latitude'?", new() { ["latitud"] = 1 });
        Refuses("needs a finite value of 'latitude'", []);
        Refuses("needs a finite value of 'latitude'", new() { ["latitude"] = double.NaN });
        Assert.Contains("no coefficient 'year'", Assert.Throws<ArgumentException>(() => regression.Covariance("year", "latitude")).Message,
            StringComparison.Ordinal);

        void Refuses(string message, Dictionary<string, double> place) =>
            Assert.Contains(message, Assert.Throws<ArgumentException>(() => regression.Predict(place)).Message, StringComparison.Ordinal);
    }

    // metafor's tau² moves in the eighth digit with its stopping rule.
    private static void Near(double expected, double actual) => Close(expected, actual, 2e-6);

    private static MetaRegression Regress(IntervalMethod interval, params string[] covariates) =>
        Bcg.Regress(new(EffectMeasure.AsGiven, TauSquaredEstimator.RestrictedMaximumLikelihood, interval), covariates);
}
