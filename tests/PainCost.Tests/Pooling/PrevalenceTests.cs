using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>Ten invented surveys. Oracle: case C39, metafor 3.8-1, relative tolerance 1e-5; its prediction intervals take the normal
/// quantile.</summary>
public class PrevalenceTests
{
    private const double Tolerance = 1e-5;

    // metafor stops its REML once tau² moves by less than 1e-5, here one part in 78 of tau² itself, on the arcsine scale;
    // Reference/pooling.R has the converged figures, held at 1e-9 by ReferenceTests.
    private const double ToleranceOfItsArcsine = 2e-4;

    private static readonly double[] WithoutEach =
        [-1.29698896186976, -1.2948288836932, -1.30451101390831, -1.32278356956589, -1.29485528773277, -1.2753290128188, -1.32921411379687,
            -1.28772089789094, -1.29582770404272, -1.31324424465736];

    [Theory]
    [InlineData(EffectMeasure.Logit, TauSquaredEstimator.RestrictedMaximumLikelihood, -1.30127472497885, 0.0475349108416013,
        0.0181770833198521, 89.5734298584137, 9.5908816266579, 60.9397429962491, 8.83216486593542e-10)]
    [InlineData(EffectMeasure.Logit, TauSquaredEstimator.DerSimonianLaird, -1.29941361403426, 0.0404807939543588, 0.0122107896499224,
        85.2313128387267, 6.77108255513879, 60.9397429962491, 8.83216486593542e-10)]
    [InlineData(EffectMeasure.FreemanTukey, TauSquaredEstimator.RestrictedMaximumLikelihood, 0.481210291099065, 0.00980294133650137,
        0.000777765236659672, 89.7803815756153, 9.78510115029276, 59.2074865612867, 1.90508977991618e-09)]
    public void Pool_Surveys_IsMetafors(
        EffectMeasure measure, TauSquaredEstimator tau, double mean, double error, double tauSquared, double percent, double scatter,
            double q, double above)
    {
        var pooled = Surveys.Pool(measure, tau);
        var tolerance = ToleranceOf(measure);

        Close(mean, pooled.ScaledMean, tolerance);
        Close(error, pooled.ScaledStandardError, tolerance);
        Close(tauSquared, pooled.TauSquared, tolerance);
        Close(percent, 100 * pooled.ISquared, tolerance);
        Close(scatter, pooled.HSquared, tolerance);
        Close(q, pooled.Q, Tolerance);
        Close(above, pooled.QProbability, Tolerance);
    }

    // Back on the natural scale: for Freeman-Tukey by Miller's formula at the harmonic mean of the totals, as metafor's transf.ipft.hm.
    [Theory]
    [InlineData(EffectMeasure.Logit, TauSquaredEstimator.RestrictedMaximumLikelihood, 0.213950560999328, 0.198699653061866,
        0.230035987667696, 0.170588111618085, 0.264816203910049, -1.58146493450232, -1.02108451545537)]
    [InlineData(EffectMeasure.Logit, TauSquaredEstimator.DerSimonianLaird, 0.214263721296219, 0.201209105031821, 0.227923654193077,
        0.177983490057117, 0.255639437197084, -1.53006968644094, -1.06875754162758)]
    [InlineData(EffectMeasure.FreemanTukey, TauSquaredEstimator.RestrictedMaximumLikelihood, 0.21398692979641, 0.198422333160048,
        0.229973809378619, 0.168427355432236, 0.263382706483377, 0.423271458456174, 0.539149123741956)]
    public void Pool_OnTheNaturalScale_IsMetafors(
        EffectMeasure measure, TauSquaredEstimator tau, double mean, double low, double high, double nextLow, double nextHigh,
            double scaledLow, double scaledHigh)
    {
        var pooled = Surveys.Pool(measure, tau);
        var tolerance = ToleranceOf(measure);
        var next = pooled.ScaledPredictionInterval(0.95, double.PositiveInfinity);

        Close(mean, pooled.Mean, tolerance);
        Close(low, pooled.Interval(0.95).Low, tolerance);
        Close(high, pooled.Interval(0.95).High, tolerance);
        Close(scaledLow, next.Low, tolerance);
        Close(scaledHigh, next.High, tolerance);
        Close(nextLow, pooled.ToNatural(next).Low, tolerance);
        Close(nextHigh, pooled.ToNatural(next).High, tolerance);
    }

    [Theory]
    [InlineData(EffectMeasure.Logit, 0, -1.34513628862638, 0.00406614258606668)]
    [InlineData(EffectMeasure.Logit, 1, -1.35583515363518, 0.00100618556701031)]
    [InlineData(EffectMeasure.Logit, 2, -1.26566637333128, 0.0145687645687646)]
    [InlineData(EffectMeasure.Logit, 3, -1.11436064563625, 0.00316220238095238)]
    [InlineData(EffectMeasure.Logit, 4, -1.35470613781167, 0.000625882142560624)]
    [InlineData(EffectMeasure.Logit, 5, -1.56995910146031, 0.00779389478242044)]
    [InlineData(EffectMeasure.Logit, 6, -1.06686359035353, 0.00210013440860215)]
    [InlineData(EffectMeasure.Logit, 7, -1.4726612005429, 0.0126733445443689)]
    [InlineData(EffectMeasure.Logit, 8, -1.34820257859088, 0.000837014381168323)]
    [InlineData(EffectMeasure.Logit, 9, -1.19144834780156, 0.00559562645836015)]
    [InlineData(EffectMeasure.FreemanTukey, 0, 0.472171027640074, 0.000166611129623459)]
    [InlineData(EffectMeasure.FreemanTukey, 1, 0.469827118019163, 4.0980247520695e-05)]
    [InlineData(EffectMeasure.FreemanTukey, 2, 0.48904606318586, 0.000624219725343321)]
    [InlineData(EffectMeasure.FreemanTukey, 3, 0.520368187342946, 0.000147015583651867)]
    [InlineData(EffectMeasure.FreemanTukey, 4, 0.470032367849385, 2.55089026070098e-05)]
    [InlineData(EffectMeasure.FreemanTukey, 5, 0.428420207849527, 0.000277623542476402)]
    [InlineData(EffectMeasure.FreemanTukey, 6, 0.530611440743474, 9.99800039992002e-05)]
    [InlineData(EffectMeasure.FreemanTukey, 7, 0.44736999082837, 0.00048030739673391)]
    [InlineData(EffectMeasure.FreemanTukey, 8, 0.471359096933456, 3.42442298472707e-05)]
    [InlineData(EffectMeasure.FreemanTukey, 9, 0.504051084948023, 0.000249875062468766)]
    public void Studies_OnTheScale_AreMetafors(EffectMeasure measure, int index, double effect, double variance)
    {
        var study = Surveys.Pool(measure, TauSquaredEstimator.FixedEffect).Studies[index];

        Close(effect, study.Effect, Tolerance);
        Close(variance, study.Variance, Tolerance);
    }

    [Fact]
    public void LeaveOneOut_Logit_IsMetafors()
    {
        var rest = Surveys.Pool(LogitReml).LeaveOneOut();

        Assert.Equal(Surveys.Studies, rest.Select(left => left.Study));
        Assert.All(rest.Zip(WithoutEach), pair => Close(pair.Second, pair.First.Rest.ScaledMean, Tolerance));
    }

    private static double ToleranceOf(EffectMeasure measure) => measure == EffectMeasure.FreemanTukey ? ToleranceOfItsArcsine : Tolerance;
}
