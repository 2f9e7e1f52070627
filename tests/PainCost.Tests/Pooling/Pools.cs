using PainCost.Pooling;

namespace PainCost.Tests.Pooling;

/// <summary>Studies and methods that several tests pool.</summary>
internal static class Pools
{
    public static readonly PoolingMethod LogitReml =
        new(EffectMeasure.Logit, TauSquaredEstimator.RestrictedMaximumLikelihood, IntervalMethod.Wald);

    /// <summary>Case C39: ten invented surveys.</summary>
    public static readonly StudySet Surveys = Counts(
        (310, 1500), (1250, 6100), (88, 400), (420, 1700), (2010, 9800), (155, 900), (640, 2500), (97, 520), (1505, 7300), (233, 1000));

    public static StudySet Counts(params (double Events, double Total)[] counts) =>
        StudySet.Of(counts.Select((c, i) => Study.OfCounts($"s{i + 1}", c.Events, c.Total)));

    public static StudySet Estimates(params (double Estimate, double Error)[] estimates) =>
        StudySet.Of(estimates.Select((e, i) => Study.OfEstimate($"s{i + 1}", e.Estimate, e.Error)));

    public static PooledEstimate Pool(this StudySet set, EffectMeasure measure, TauSquaredEstimator tau,
        IntervalMethod interval = IntervalMethod.Wald) =>
        set.Pool(new PoolingMethod(measure, tau, interval));

    public static StudySet Parse(string text) => StudySet.Parse(new StringReader(text), "studies.csv");

    public static void Close(double expected, double actual, double relative) => Assert.True(
        Math.Abs(actual - expected) <= relative * Math.Abs(expected), FormattableString.Invariant($"{actual:R} should be {expected:R}"));
}
