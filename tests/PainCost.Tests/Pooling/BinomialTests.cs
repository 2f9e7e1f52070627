using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>
/// The binomial-normal model. Oracles: metafor 3.8-1 with lme4 1.1-31,
/// <c>rma.glmm(measure="PLO", xi=, ni=, nAGQ=25, control=list(optCtrl=list(maxfun=1e6, rhoend=1e-12)))</c>; closed forms.
/// </summary>
public class BinomialTests
{
    // The optimiser that metafor calls stops near the top, its rule has 25 points, and its standard errors come from a numerical second
    // derivative.
    private const double OfMean = 1e-5, OfError = 2e-4, OfVariance = 1e-4;

    private static readonly StudySet Rare = Counts((0, 20), (2, 45), (1, 33), (0, 15), (5, 60), (3, 120), (0, 28), (12, 150));
    private static readonly StudySet Sparse = Counts((0, 50), (1, 80), (0, 30), (0, 60), (9, 70), (0, 45), (1, 90));
    private static readonly StudySet Alike = Counts((2, 20), (5, 45), (3, 33));

    public static TheoryData<string, double, double, double, double, double, double> Models => new()
    {
        { "surveys", -1.30190963433456, 0.0450223857746135, 0.0158965278288915, 88.2533175552949, 59.8371740839698, 1.44110423959725e-09 },
        { "rare", -3.13282186577856, 0.353317678213352, 0.166981449363265, 27.6810976463822, 12.3138544112383, 0.09069862480949 },
        { "sparse", -5.03355198973, 1.10130738516, 2.94827899994, 75.6836759858, 26.6524234856, 0.000168206743088 },
        { "alike", -2.17475172148234, 0.33371189593139, 0, 0, 0.0864546248063292, 0.957693669673146 },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void Pool_Counts_IsMetafors(string name, double mean, double error, double tauSquared, double percent, double ratio,
        double probability)
    {
        var pooled = SetOf(name).Pool(Binomial(IntervalMethod.Wald));

        Close(mean, pooled.ScaledMean, OfMean);
        Close(error, pooled.ScaledStandardError, OfError);
        Close(tauSquared, pooled.TauSquared, OfVariance);
        Close(percent, 100 * pooled.ISquared, OfVariance);
        Close(ratio, pooled.Q, 1e-8);
        Close(probability, pooled.QProbability, 1e-7);
        Close(1, pooled.Studies.Sum(study => study.Weight), 1e-12);
    }

    // NumPy 1.24: the likelihood over 4,801 (24,001 for the surveys) equal steps, its derivatives by hand, Newton's steps to 1e-14.
    [Theory]
    [InlineData("surveys", -1.30190639164079, 0.0158965655521333, 0.045022336520882)]
    [InlineData("rare", -3.13282188703609, 0.166981454724125, 0.353317694035736)]
    [InlineData("sparse", -5.03359369648909, 2.94847903391484, 1.10142332650182)]
    public void Pool_Counts_IsTheConvergedMaximum(string name, double mean, double tauSquared, double error)
    {
        var pooled = SetOf(name).Pool(Binomial(IntervalMethod.Wald));

        Close(mean, pooled.ScaledMean, 1e-10);
        Close(tauSquared, pooled.TauSquared, 1e-9);
        Close(error, pooled.ScaledStandardError, 1e-10);
    }

    // metafor: test="t" takes k − 1 degrees of freedom, also for the prediction interval; the default takes the normal quantile.
    [Theory]
    [InlineData(IntervalMethod.Wald, double.PositiveInfinity, -3.82530689013279, -2.44033185162498, -4.1916, -2.0741)]
    [InlineData(IntervalMethod.StudentT, 7, -3.96828001957921, -2.29735872217856, -4.4102, -1.8555)]
    public void Intervals_RareEvents_AreMetafors(IntervalMethod interval, double freedom, double low, double high, double nextLow,
        double nextHigh)
    {
        var pooled = Rare.Pool(Binomial(interval));
        var next = pooled.ScaledPredictionInterval(0.95, freedom);

        Close(low, pooled.ScaledInterval(0.95).Low, 1e-5);
        Close(high, pooled.ScaledInterval(0.95).High, 1e-5);
        Assert.Equal((nextLow, nextHigh), (Math.Round(next.Low, 4), Math.Round(next.High, 4)));
    }

    [Fact]
    public void Pool_FixedEffect_IsTheLogitOfAllTogether()
    {
        var pooled = Rare.Pool(new(EffectMeasure.BinomialLogit, TauSquaredEstimator.FixedEffect, IntervalMethod.Wald));

        Close(Math.Log(23.0 / (471 - 23)), pooled.ScaledMean, 1e-13);
        Close(Math.Sqrt((1.0 / 23) + (1.0 / (471 - 23))), pooled.ScaledStandardError, 1e-12);
        Close(12.3138544112383, pooled.Q, 1e-10);
    }

    // With N people and no event p satisfies (1 − p)^N = 0.05 at its one-sided 95 % limit: by hand.
    [Fact]
    public void Pool_NobodyOrEverybody_IsNoughtOrOneWithOneLimit()
    {
        var limit = 1 - Math.Pow(0.05, 1 / 65.0);
        var (nobody, everybody) = (Counts((0, 20), (0, 35), (0, 10)).Pool(Binomial(IntervalMethod.StudentT)), Counts((20, 20), (45, 45))
            .Pool(Binomial(IntervalMethod.Wald)));

        Assert.Equal((0, 1, true, true), (nobody.Mean, everybody.Mean, nobody.IsOneSided, everybody.IsOneSided));
        Assert.Equal((0, 1), (nobody.Interval(0.95).Low, everybody.Interval(0.95).High));
        Close(limit, nobody.Interval(0.95).High, 1e-12);
        Close(1 - limit, everybody.Interval(0.95).Low, 1e-12);
        Close(limit, nobody.ToDistribution(PooledUse.SamePopulation).Quantile(0.95), 1e-12);
        Close(1 - limit, everybody.ToDistribution(PooledUse.SamePopulation).Quantile(0.05), 1e-12);
        Assert.Empty(nobody.CorrectedStudies);
        Assert.Contains("nothing is known of how far populations differ",
            Assert.Throws<InvalidOperationException>(() => nobody.PredictionInterval(0.95)).Message, StringComparison.Ordinal);
    }

    // Beside the correction the pooled figure of studies without events is 2.5 %; without it 0.
    [Fact]
    public void MeanWithoutCorrection_EmptyCells_IsTheBinomialModels()
    {
        Assert.Equal(0, Counts((0, 20), (0, 35), (0, 10)).Pool(LogitReml).MeanWithoutCorrection);
        Close(Rare.Pool(Binomial(IntervalMethod.Wald)).Mean, Rare.Pool(LogitReml).MeanWithoutCorrection!.Value, 1e-12);
        Assert.Null(Surveys.Pool(LogitReml).MeanWithoutCorrection);
        Assert.Null(Counts((0, 20), (30, 30)).Pool(LogitReml).MeanWithoutCorrection);
    }

    // The profile likelihood falls by half the 95 % quantile of chi-square, with a plain rectangle rule of 2,401 points. Oracle: NumPy
    // 1.24.
    [Fact]
    public void TauSquaredInterval_RareEvents_IsThatOfTheProfileLikelihood()
    {
        var range = Sparse.Pool(Binomial(IntervalMethod.Wald)).TauSquaredInterval(0.95);

        Close(0.46202113946985673, range.Low, 1e-5);
        Close(32.49510738652548, range.High, 1e-5);
        Assert.Equal(0, Alike.Pool(Binomial(IntervalMethod.Wald)).TauSquaredInterval(0.95).Low);
    }

    [Fact]
    public void ToDistribution_BothUses_MeetTheIntervals()
    {
        var pooled = Rare.Pool(Binomial(IntervalMethod.StudentT));

        Close(pooled.Interval(0.95).High, pooled.ToInput("p", "case/adult", PooledUse.SamePopulation).Distribution.Quantile(0.975), 1e-12);
        Close(pooled.PredictionInterval(0.95).Low, pooled.ToDistribution(PooledUse.AnotherPopulation).Quantile(0.025), 1e-12);
    }

    // Four studies without events: the likelihood is nearly flat far from its top. Oracle: as above, by NumPy.
    [Fact]
    public void Pool_OneStudyWithEvents_FindsTheTop()
    {
        var pooled = Counts((0, 17), (5, 148), (0, 100), (0, 38), (0, 5)).Pool(Binomial(IntervalMethod.Wald));

        Close(-5.20151424027492, pooled.ScaledMean, 1e-9);
        Close(1.81539424157507, pooled.TauSquared, 1e-8);
    }

    // Exchanging those with and without the condition turns every sign.
    [Fact]
    public void Pool_ThoseWithout_IsTheMirrorImage()
    {
        var without =
            StudySet.Of(Rare.Studies.Select(study => Study.OfCounts(study.Name, study.Total!.Value - study.Events!.Value,
                study.Total.Value)));
        var (first, second) = (Rare.Pool(Binomial(IntervalMethod.Wald)), without.Pool(Binomial(IntervalMethod.Wald)));

        Close(first.ScaledMean, -second.ScaledMean, 1e-9);
        Close(first.TauSquared, second.TauSquared, 1e-9);
    }

    [Fact]
    public void Pool_WhatTheModelCannot_SaysWhatToTake()
    {
        Refuses("needs events and total", () => Estimates((0.3, 0.1), (0.2, 0.1)).Pool(Binomial(IntervalMethod.Wald)));
        Refuses("maximum likelihood or with a fixed effect", () => Rare.Pool(EffectMeasure.BinomialLogit, TauSquaredEstimator.PauleMandel));
        Refuses("take a t or a Wald interval", () => Rare.Pool(Binomial(IntervalMethod.KnappHartung)));
        Refuses("has no bound", () => Counts((0, 20), (30, 30)).Pool(Binomial(IntervalMethod.Wald)));
        Refuses("cannot show how far studies differ", () => Counts((1, 20)).Pool(Binomial(IntervalMethod.Wald)));
    }

    private static void Refuses(string message, Func<object> make) =>
        Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);

    private static StudySet SetOf(string name) => name switch { "surveys" => Surveys, "rare" => Rare, "sparse" => Sparse, _ => Alike };

    private static PoolingMethod Binomial(IntervalMethod interval) =>
        new(EffectMeasure.BinomialLogit, TauSquaredEstimator.MaximumLikelihood, interval);
}
