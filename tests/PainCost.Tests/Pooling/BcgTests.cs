using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>
/// Thirteen trials of the BCG vaccine, log risk ratios. Oracle: case C36, metafor 3.8-1 (dat.bcg), relative tolerance 1e-6;
/// its prediction intervals take the normal quantile under Wald and t with k − 1 degrees of freedom under Knapp-Hartung.
/// </summary>
public class BcgTests
{
    private const double Tolerance = 1e-6;

    private static readonly (double TreatedIll, double TreatedWell, double ControlIll, double ControlWell)[] Trials =
    [
        (4, 119, 11, 128),
        (6, 300, 29, 274),
        (3, 228, 11, 209),
        (62, 13536, 248, 12619),
        (33, 5036, 47, 5761),
        (180, 1361, 372, 1079),
        (8, 2537, 10, 619),
        (505, 87886, 499, 87892),
        (29, 7470, 45, 7232),
        (17, 1699, 65, 1600),
        (186, 50448, 141, 27197),
        (5, 2493, 3, 2338),
        (27, 16886, 29, 17825),
    ];

    public static readonly StudySet Set = StudySet.Of(Trials.Select((t, i) => Study.OfEstimate(
        $"trial {i + 1}",
        Math.Log(t.TreatedIll / (t.TreatedIll + t.TreatedWell) / (t.ControlIll / (t.ControlIll + t.ControlWell))),
        Math.Sqrt((1 / t.TreatedIll) - (1 / (t.TreatedIll + t.TreatedWell)) + (1 / t.ControlIll) - (1 / (t.ControlIll + t.ControlWell))))));

    [Theory]
    [InlineData(TauSquaredEstimator.FixedEffect, IntervalMethod.Wald, -0.430285163654091, 0.0404987517108638, -0.509661258426214,
        -0.350909068881968, 0, 92.1173468545621, 12.6860840068644, double.NaN, double.NaN)]
    [InlineData(TauSquaredEstimator.DerSimonianLaird, IntervalMethod.Wald, -0.714117222073227, 0.178742089535403, -1.06444528008405,
        -0.363789164062403, 0.308760262862376, 92.1173468545621, 12.6860840068644, -1.85815375273217, 0.429919308585714)]
    [InlineData(TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.Wald, -0.714532348365101, 0.179781531780361,
        -1.06689767574005, -0.36216702099015, 0.313243325980895, 92.2213860749656, 12.8557608031121, -1.86669234660707, 0.437627649876866)]
    [InlineData(TauSquaredEstimator.MaximumLikelihood, IntervalMethod.Wald, -0.711199139190283, 0.171896817022674, -1.04811070961179,
        -0.374287568768771, 0.280028171049595, 91.3782847398471, 11.598620110104, -1.80171557373183, 0.37931729535126)]
    // metafor's own Paule-Mandel root is good to 1e-4 only; its empirical Bayes estimator, the same by another way, is converged.
    [InlineData(TauSquaredEstimator.PauleMandel, IntervalMethod.Wald, -0.714968159161362, 0.180892206115034, -1.06951036823083,
        -0.360425950091898, 0.318068515771305, 92.3303393693824, 13.0383865487863, -1.87580720205517, 0.445870883732451)]
    [InlineData(TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.KnappHartung, -0.714532348365101, 0.1807917455191,
        -1.10844372300005, -0.320620973730153, 0.313243325980895, 92.2213860749656, 12.8557608031121, -1.99601696702229, 0.566952270292088)]
    public void Pool_EveryEstimator_IsMetafors(
        TauSquaredEstimator tau, IntervalMethod interval, double mean, double error, double low, double high,
        double tauSquared, double percent, double scatter, double nextLow, double nextHigh)
    {
        var pooled = Set.Pool(EffectMeasure.AsGiven, tau, interval);

        Close(mean, pooled.Mean, Tolerance);
        Close(error, pooled.ScaledStandardError, Tolerance);
        Close(low, pooled.Interval(0.95).Low, Tolerance);
        Close(high, pooled.Interval(0.95).High, Tolerance);
        Close(tauSquared, pooled.TauSquared, Tolerance);
        Close(percent, 100 * pooled.ISquared, Tolerance);
        Close(scatter, pooled.HSquared, Tolerance);
        Close(152.233008082373, pooled.Q, Tolerance);
        Close(1.99676459084597e-26, pooled.QProbability, Tolerance);
        if (!double.IsNaN(nextLow))
        {
            var next = pooled.ScaledPredictionInterval(0.95, interval == IntervalMethod.Wald ? double.PositiveInfinity : 12);
            Close(nextLow, next.Low, Tolerance);
            Close(nextHigh, next.High, Tolerance);
        }
    }

    // At metafor's tau² Q is not 12, as Paule and Mandel's definition asks, but 11.9993: its root is found to the fourth root of the
    // machine's precision.
    [Fact]
    public void PauleMandel_IsMetaforsToTheToleranceOfItsRoot()
    {
        var pooled = Set.Pool(EffectMeasure.AsGiven, TauSquaredEstimator.PauleMandel);

        Close(0.318093711863015, pooled.TauSquared, 1e-4);
        Close(-0.714970405632446, pooled.Mean, 1e-4);
        Close(0.180897984125838, pooled.ScaledStandardError, 1e-4);
    }

    // Likewise metafor's Q-profile; Reference/pooling.R has the converged ends, held at 1e-9 by ReferenceTests.
    [Fact]
    public void TauSquaredInterval_QProfile_IsMetaforsToTheToleranceOfItsRoot()
    {
        var range = Set.Pool(EffectMeasure.AsGiven, TauSquaredEstimator.RestrictedMaximumLikelihood).TauSquaredInterval(0.95);

        Close(0.119695312816638, range.Low, 2e-4);
        Close(1.11148626221544, range.High, 2e-4);
    }

    // Absolute latitude as covariate. Oracle: metafor's printout of this model; its tau² stops within 1e-4 of the maximum.
    [Fact]
    public void Regress_OnLatitude_IsMetafors()
    {
        double[] latitudes = [44, 55, 42, 52, 13, 44, 19, 13, 27, 42, 18, 33, 33];
        var set = StudySet.Of(Set.Studies.Zip(latitudes, (study, latitude) =>
            study with { Covariates = new Dictionary<string, double> { ["latitude"] = latitude } }));
        var fit = set.Regress(new(EffectMeasure.AsGiven, TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.Wald), "latitude");

        Assert.Equal(["intercept", "latitude"], fit.Coefficients.Select(c => c.Name));
        Assert.Equal((0.2515, 0.2491, 0.3127), Rounded(fit.Coefficients[0]));
        Assert.Equal((-0.0291, 0.0072, 0.0001), Rounded(fit.Coefficients[1]));
        Assert.Equal((-0.0432, -0.0150), (Math.Round(fit.Coefficients[1].Interval(0.95).Low, 4),
            Math.Round(fit.Coefficients[1].Interval(0.95).High, 4)));
        Assert.Equal((0.6839, 3.16), (Math.Round(fit.ISquared, 4), Math.Round(fit.HSquared, 2)));
        Assert.Equal(0.0764, fit.TauSquared, 1e-4);
        Assert.Equal(0.7562, fit.Explained, 1e-4);
        Assert.Equal((30.7331, 0.0012), (Math.Round(fit.ResidualQ, 4), Math.Round(fit.ResidualQProbability, 4)));
        Close(16.3571, fit.OmnibusStatistic, 1e-4);
        Assert.True(fit.OmnibusProbability < 0.0001);
    }

    private static (double Estimate, double Error, double Probability) Rounded(RegressionCoefficient c) =>
        (Math.Round(c.Estimate, 4), Math.Round(c.StandardError, 4), Math.Round(c.Probability, 4));
}
