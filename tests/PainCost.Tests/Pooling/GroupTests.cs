using PainCost.Evidence;
using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>Two groups compared. Oracle: metafor 3.8-1, escalc(measure=, ai=, bi=, ci=, di=) of dat.bcg and of five tables with empty
/// cells, and rma.</summary>
public class GroupTests
{
    private static readonly StudySet Bcg = Groups(
        (4, 123, 11, 139), (6, 306, 29, 303), (3, 231, 11, 220), (62, 13598, 248, 12867), (33, 5069, 47, 5808), (180, 1541, 372, 1451),
            (8, 2545, 10, 629),
        (505, 88391, 499, 88391), (29, 7499, 45, 7277), (17, 1716, 65, 1665), (186, 50634, 141, 27338), (5, 2498, 3, 2341),
            (27, 16913, 29, 17854));

    private static readonly StudySet Empty = Groups((0, 20, 2, 20), (5, 20, 0, 20), (0, 30, 0, 25), (10, 10, 8, 10), (3, 20, 6, 20));

    // Of the studies 1, 8 and 13: y and v.
    [Theory]
    [InlineData(EffectMeasure.LogRiskRatio, 0, -0.889311333920205, 0.325584765003961)]
    [InlineData(EffectMeasure.LogRiskRatio, 7, 0.0119523335238405, 0.00396157929781773)]
    [InlineData(EffectMeasure.LogRiskRatio, 12, -0.0173139482168798, 0.0714046596839863)]
    [InlineData(EffectMeasure.LogOddsRatio, 0, -0.938694140870392, 0.357124952253629)]
    [InlineData(EffectMeasure.LogOddsRatio, 7, 0.0120206014527326, 0.00400696201214883)]
    [InlineData(EffectMeasure.LogOddsRatio, 12, -0.0173418739290936, 0.0716351172956587)]
    [InlineData(EffectMeasure.RiskDifference, 0, -0.04661636544423, 0.000780068664855938)]
    [InlineData(EffectMeasure.RiskDifference, 7, 6.7880214048942e-05, 1.27774445678391e-07)]
    [InlineData(EffectMeasure.RiskDifference, 12, -2.78807421670098e-05, 1.85066801251602e-07)]
    public void Studies_Bcg_AreMetafors(EffectMeasure measure, int index, double effect, double variance)
    {
        var study = Bcg.Pool(measure, TauSquaredEstimator.FixedEffect).Studies[index];

        Close(effect, study.Effect, 1e-11);
        Close(variance, study.Variance, 1e-11);
    }

    [Theory]
    [InlineData(EffectMeasure.LogRiskRatio, -0.714532342158139, 0.179781516105206, 0.313243258136481, 152.233008082373)]
    [InlineData(EffectMeasure.LogOddsRatio, -0.745177770843695, 0.186027912751197, 0.337772033112286, 163.1649151808)]
    [InlineData(EffectMeasure.RiskDifference, -0.025173288143291, 0.0108281141636667, 0.00142140309567407, 276.473712704485)]
    public void Pool_Bcg_IsMetafors(EffectMeasure measure, double mean, double error, double tauSquared, double q)
    {
        var pooled = Bcg.Pool(measure, TauSquaredEstimator.RestrictedMaximumLikelihood);

        Close(mean, pooled.ScaledMean, 1e-6);
        Close(error, pooled.ScaledStandardError, 1e-6);
        Close(tauSquared, pooled.TauSquared, 1e-6);
        Close(q, pooled.Q, 1e-10);
        Close(measure == EffectMeasure.RiskDifference ? mean : Math.Exp(mean), pooled.Mean, 1e-6);
    }

    [Theory]
    [InlineData(EffectMeasure.LogRiskRatio, new[] { -1.6094379124341, 2.39789527279837, -0.175890666463665, 0.211309093667207,
        -0.693147180559945 }, new[] { 2.30476190476191, 2.08658008658009, 3.92928039702233, 0.0310669722434428, 0.4 }, 0.00652293878424107,
            0.402831463829561)]
    [InlineData(EffectMeasure.LogOddsRatio, new[] { -1.71209206649418, 2.67748013501753, -0.179048231448986, 1.82074700610131,
        -0.887303195000903 }, new[] { 2.50283454185893, 2.29511479865532, 4.07200257152041, 2.61288515406162, 0.630252100840336 },
            0.183504308277214, 0.825826332467521)]
    [InlineData(EffectMeasure.RiskDifference, new[] { -0.0952380952380952, 0.238095238095238, -0.00310173697270472, 0.181818181818182,
        -0.15 }, new[] { 0.00610085303962855, 0.0103120613324695, 0.00123732059565878, 0.0199098422238918, 0.016875 }, 0.0223392164726894,
            0.0609960515410809)]
    public void Pool_EmptyCells_AddsHalfToAllFourAsMetafor(EffectMeasure measure, double[] effects, double[] variances, double mean,
        double error)
    {
        var pooled = Empty.Pool(measure, TauSquaredEstimator.DerSimonianLaird);

        Assert.All(effects.Zip(pooled.Studies), pair => Close(pair.First, pair.Second.Effect, 1e-11));
        Assert.All(variances.Zip(pooled.Studies), pair => Close(pair.First, pair.Second.Variance, 1e-11));
        Close(mean, pooled.ScaledMean, 1e-10);
        Close(error, pooled.ScaledStandardError, 1e-10);
        Assert.Equal(["s1", "s2", "s3", "s4"], pooled.CorrectedStudies.Select(study => study.Study.Name));
        Assert.All(pooled.Studies, study => Assert.InRange(study.Estimate, study.Range.Low, study.Range.High));
    }

    // What is left when the corrected studies are left out is the fifth alone under a fixed effect.
    [Fact]
    public void MeanWithoutCorrection_TwoGroups_LeavesTheCorrectedOut() =>
        Close(0.5, Empty.Pool(EffectMeasure.LogRiskRatio, TauSquaredEstimator.FixedEffect).MeanWithoutCorrection!.Value, 1e-12);

    [Fact]
    public void ToDistribution_TwoGroups_MeetsTheInterval()
    {
        var (ratio, difference) = (Bcg.Pool(EffectMeasure.LogRiskRatio, TauSquaredEstimator.PauleMandel),
            Bcg.Pool(EffectMeasure.RiskDifference, TauSquaredEstimator.PauleMandel));

        Close(ratio.PredictionInterval(0.95).High, ratio.ToDistribution(PooledUse.AnotherPopulation).Quantile(0.975), 1e-10);
        Close(difference.Interval(0.95).Low, difference.ToDistribution(PooledUse.SamePopulation).Quantile(0.025), 1e-9);
    }

    [Fact]
    public void Parse_ControlColumns_ReadsBothGroups()
    {
        var study = Parse("study,events,total,control_events,control_total\nA,4,123,11,139\n").Studies[0];

        Assert.Equal((4.0, 123.0, 11.0, 139.0), (study.Events, study.Total, study.ControlEvents, study.ControlTotal));
        Close((4 / 123.0) - (11 / 139.0), study.Estimate, 1e-14);
    }

    [Theory]
    [InlineData("study,events,total,control_events,control_total\nA,4,123,11,9\n", "column 'control_events': 11 is more than the total, 9")]
    [InlineData("study,events,total,control_events\nA,4,123,11\n", "column 'control_total': the header lacks this column")]
    [InlineData("study,event,total\nA,4,123\n", "Did you mean 'events'?")]
    [InlineData("study,events,total,controlevents,control_total\nA,4,123,1,9\n", "Did you mean 'control_events'?")]
    [InlineData("study,estimate,se,sourse\nA,4,1,Doe\n", "Did you mean 'source'?")]
    public void Parse_WrongColumns_SaysWhichWereMeant(string text, string message) =>
        Assert.Contains(message, Assert.Throws<EvidenceException>(() => Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Pool_MeasureOfOtherStudies_SaysWhatItNeeds()
    {
        Assert.Contains("needs events and total of both",
            Assert.Throws<ArgumentException>(() => Surveys.Pool(EffectMeasure.LogRiskRatio, TauSquaredEstimator.FixedEffect)).Message,
                StringComparison.Ordinal);
        Assert.Contains("pool log risk ratios",
            Assert.Throws<ArgumentException>(() => Bcg.Pool(EffectMeasure.Logit, TauSquaredEstimator.FixedEffect)).Message,
                StringComparison.Ordinal);
    }

    private static StudySet Groups(params (double Events, double Total, double ControlEvents, double ControlTotal)[] tables) =>
        StudySet.Of(tables.Select((t, i) => Study.OfGroups($"s{i + 1}", t.Events, t.Total, t.ControlEvents, t.ControlTotal)));
}
