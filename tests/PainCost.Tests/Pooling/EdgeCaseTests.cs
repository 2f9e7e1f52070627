using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>Few studies, equal studies, empty cells, impossible numbers. Oracle: by hand.</summary>
public class EdgeCaseTests
{
    [Theory]
    [InlineData(EffectMeasure.Raw)]
    [InlineData(EffectMeasure.Logit)]
    [InlineData(EffectMeasure.Arcsine)]
    [InlineData(EffectMeasure.FreemanTukey)]
    [InlineData(EffectMeasure.AsGiven)]
    public void Pool_OneStudyWithFixedEffect_IsThatStudy(EffectMeasure measure)
    {
        var pooled = Counts((20, 100)).Pool(measure, TauSquaredEstimator.FixedEffect);

        Close(0.2, pooled.Mean, 1e-12);
        Assert.Equal((0, 0, 0, 1, 1, 1), (pooled.TauSquared, pooled.Q, pooled.ISquared, pooled.HSquared, pooled.QProbability,
            pooled.Studies[0].Weight));
        Assert.Equal(pooled.Studies[0].Effect, pooled.ScaledMean, 1e-14);
        Assert.Throws<InvalidOperationException>(() => pooled.TauSquaredInterval(0.95));
    }

    [Theory]
    [InlineData(TauSquaredEstimator.DerSimonianLaird, IntervalMethod.Wald)]
    [InlineData(TauSquaredEstimator.FixedEffect, IntervalMethod.KnappHartung)]
    public void Pool_OneStudyWithAMethodThatNeedsTwo_IsRefused(TauSquaredEstimator tau, IntervalMethod interval) =>
        Assert.Contains("1 study cannot show how far studies differ",
            Assert.Throws<ArgumentException>(() => Counts((20, 100)).Pool(EffectMeasure.Logit, tau, interval)).Message,
                StringComparison.Ordinal);

    // For two studies of equal variance v and difference d, DL, REML and PM all are d²/2 − v; ML is d²/4 − v.
    [Theory]
    [InlineData(TauSquaredEstimator.DerSimonianLaird, 0.49)]
    [InlineData(TauSquaredEstimator.RestrictedMaximumLikelihood, 0.49)]
    [InlineData(TauSquaredEstimator.PauleMandel, 0.49)]
    [InlineData(TauSquaredEstimator.MaximumLikelihood, 0.24)]
    public void Pool_TwoEqualVariances_HasTheClosedForm(TauSquaredEstimator tau, double tauSquared)
    {
        var pooled = Estimates((1, 0.1), (2, 0.1)).Pool(EffectMeasure.AsGiven, tau);

        Close(tauSquared, pooled.TauSquared, 1e-12);
        Close(1.5, pooled.Mean, 1e-14);
        Assert.Contains("at least three studies",
            Assert.Throws<InvalidOperationException>(() => pooled.PredictionInterval(0.95)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TauSquaredEstimator.DerSimonianLaird)]
    [InlineData(TauSquaredEstimator.RestrictedMaximumLikelihood)]
    [InlineData(TauSquaredEstimator.MaximumLikelihood)]
    [InlineData(TauSquaredEstimator.PauleMandel)]
    public void Pool_IdenticalStudies_HasNoTauSquaredAndTheFixedEffect(TauSquaredEstimator tau)
    {
        var set = Counts((20, 100), (20, 100), (20, 100));
        var pooled = set.Pool(EffectMeasure.Logit, tau);

        Assert.Equal((0, 0), (pooled.TauSquared, pooled.ISquared));
        Assert.Equal(0, pooled.Q, 1e-12);
        Assert.Equal(1, pooled.QProbability, 1e-9);
        Close(0.25 / Math.Sqrt(3), pooled.ScaledStandardError, 1e-12);
        Assert.Equal(0, pooled.TauSquaredInterval(0.95).Low);
        Assert.Contains("agree exactly",
            Assert.Throws<ArgumentException>(() => set.Pool(EffectMeasure.Logit, tau, IntervalMethod.KnappHartung)).Message,
                StringComparison.Ordinal);
    }

    // Adding a constant to every study moves no variance, but leaves few digits of the differences; 400 studies leave many sums.
    [Theory]
    [InlineData(TauSquaredEstimator.RestrictedMaximumLikelihood, 13, 1e9, 1e-4)]
    [InlineData(TauSquaredEstimator.MaximumLikelihood, 400, 1e9, 1e-4)]
    [InlineData(TauSquaredEstimator.PauleMandel, 400, 1e9, 1e-4)]
    [InlineData(TauSquaredEstimator.RestrictedMaximumLikelihood, 400, 1e3, 1e-10)]
    public void Pool_FarFromNought_Converges(TauSquaredEstimator tau, int count, double offset, double tolerance)
    {
        (double Estimate, double Error)[] near = [.. Enumerable.Range(0, count)
            .Select(i => (Math.Sin(i * i), 0.1 + (0.5 * Math.Abs(Math.Cos(i)))))];
        var far = Estimates([.. near.Select(s => (s.Estimate + offset, s.Error))]);

        Close(Estimates(near).Pool(EffectMeasure.AsGiven, tau).TauSquared, far.Pool(EffectMeasure.AsGiven, tau).TauSquared, tolerance);
    }

    // Half a person is added to both cells where one is empty: ln(0.5/40.5), 1/0.5 + 1/40.5; the arcsine scales need none.
    [Fact]
    public void Studies_EmptyCell_IsCorrectedOnTheLogitScaleOnly()
    {
        var set = Counts((0, 40), (40, 40));
        var logit = set.Pool(EffectMeasure.Logit, TauSquaredEstimator.FixedEffect).Studies;
        var arcsine = set.Pool(EffectMeasure.Arcsine, TauSquaredEstimator.FixedEffect).Studies;

        Close(Math.Log(0.5 / 40.5), logit[0].Effect, 1e-14);
        Close(Math.Log(40.5 / 0.5), logit[1].Effect, 1e-14);
        Close(2 + (1 / 40.5), logit[0].Variance, 1e-14);
        Assert.Equal((0, Math.PI / 2, 1.0 / 160), (arcsine[0].Effect, arcsine[1].Effect, arcsine[0].Variance));
        Assert.Equal((0, 1), (arcsine[0].Range.Low, arcsine[1].Range.High));
        Assert.Contains("pool on the logit scale",
            Assert.Throws<ArgumentException>(() => set.Pool(EffectMeasure.AsGiven, TauSquaredEstimator.FixedEffect)).Message,
                StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Pool_NobodyOrEverybody_StaysWithinTheRange(double share)
    {
        var pooled = Counts((share * 30, 30), (share * 50, 50), (share * 70, 70))
            .Pool(EffectMeasure.FreemanTukey, TauSquaredEstimator.PauleMandel);

        Assert.InRange(pooled.Mean, 0, 1);
        Assert.InRange(Math.Abs(pooled.Mean - share), 0, 0.01);
        Assert.Equal(share, share == 0 ? pooled.Interval(0.95).Low : pooled.Interval(0.95).High);
    }

    // The delta method: se of the logit is se/(p(1 − p)); counts and their share with its standard error agree.
    [Theory]
    [InlineData(EffectMeasure.Raw)]
    [InlineData(EffectMeasure.Logit)]
    [InlineData(EffectMeasure.Arcsine)]
    public void Pool_CountsOrShareWithError_AreTheSame(EffectMeasure measure)
    {
        var counts = Counts((20, 100), (70, 200)).Pool(measure, TauSquaredEstimator.FixedEffect);
        var shares = Estimates((0.2, Math.Sqrt(0.2 * 0.8 / 100)), (0.35, Math.Sqrt(0.35 * 0.65 / 200)))
            .Pool(measure, TauSquaredEstimator.FixedEffect);

        Close(counts.Mean, shares.Mean, 1e-13);
        Close(counts.ScaledStandardError, shares.ScaledStandardError, 1e-13);
    }

    [Fact]
    public void OfInterval_NinetyFivePercent_IsOverTwiceTheNormalQuantile() =>
        Close(0.102 / 2 / 1.959963984540054, Study.OfInterval("Fayaz", 0.435, Interval.Confidence(0.384, 0.486, 0.95)).StandardError,
            1e-13);

    [Fact]
    public void Make_Impossible_SaysWhy()
    {
        Refuses("the events must lie in [0, 10] but are 11", () => Study.OfCounts("a", 11, 10));
        Refuses("the total must be above 0 but is 0", () => Study.OfCounts("a", 0, 0));
        Refuses("the standard error must be above 0 but is NaN", () => Study.OfEstimate("a", 1, double.NaN));
        Refuses("write 0.95 for 95 %", () => Study.OfInterval("a", 1, Interval.Confidence(0, 2, 95)));
        Refuses("must lie in its interval [0, 2] but is 3", () => Study.OfInterval("a", 3, Interval.Confidence(0, 2, 0.95)));
        Refuses("'a' is given twice", () => StudySet.Of(Study.OfCounts("a", 1, 2), Study.OfCounts("a", 1, 3)));
        Refuses("at least one study", () => StudySet.Of());
        Refuses("must be a share, between 0 and 1, but is 3",
            () => Estimates((3, 1)).Pool(EffectMeasure.Logit, TauSquaredEstimator.FixedEffect));
        Refuses("needs events and total", () => Estimates((0.3, 0.1)).Pool(EffectMeasure.FreemanTukey, TauSquaredEstimator.FixedEffect));
        Refuses("A level must lie in (0, 1)", () => Surveys.Pool(LogitReml).Interval(95));
    }

    [Fact]
    public void Regress_Impossible_SaysWhy()
    {
        var set = Parse("study,events,total,year,century\nA,3,10,1990,20\nB,2,20,2000,20\nC,8,30,2010,20\nD,9,50,2015,20\n");
        Refuses("no covariate 'yaer'. Did you mean 'year'? There are: year, century.", () => set.Regress(LogitReml, "yaer"));
        Refuses("cannot be told apart", () => set.Regress(LogitReml, "century"));
        Refuses("at least one covariate", () => set.Regress(LogitReml));
        Refuses("There are none.", () => Surveys.Regress(LogitReml, "year"));
    }

    private static void Refuses(string message, Func<object> make) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);
}
