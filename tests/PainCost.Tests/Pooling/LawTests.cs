using FsCheck;
using FsCheck.Fluent;
using PainCost.Pooling;
using static PainCost.Tests.Pooling.Pools;

namespace PainCost.Tests.Pooling;

/// <summary>What holds for any studies. Oracle: laws.</summary>
public class LawTests
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(20_260_102, 5);

    private static readonly Gen<(double Estimate, double Error)[]> Studies =
        from count in Gen.Choose(3, 12)
        from values in (from e in Gen.Choose(-400, 400) from s in Gen.Choose(5, 150) select (e / 100.0, s / 100.0)).ArrayOf(count)
        select values;

    private static readonly TauSquaredEstimator[] Estimators = Enum.GetValues<TauSquaredEstimator>();

    [Fact]
    public void Pool_OrderOfStudies_DoesNotMatter() => Check(studies =>
    {
        var turned = studies.Reverse().ToArray();
        return Estimators.All(tau => IsSame(Pool(studies, tau), Pool(turned, tau), 1, 1e-9));
    });

    [Fact]
    public void Pool_ScaledStudies_ScalesMeanAndErrorAndTauSquared() => Check(studies =>
    {
        var larger = studies.Select(s => (1000 * s.Estimate, 1000 * s.Error)).ToArray();
        return Estimators.All(tau => IsSame(Pool(studies, tau), Pool(larger, tau), 1000, 1e-9));
    });

    [Fact]
    public void Pool_ShiftedStudies_ShiftsTheMeanOnly() => Check(studies =>
    {
        var shifted = studies.Select(s => (s.Estimate + 10, s.Error)).ToArray();
        return Estimators.All(tau => Math.Abs(Pool(shifted, tau).Mean - 10 - Pool(studies, tau).Mean) < 1e-8
            && Math.Abs(Pool(shifted, tau).TauSquared - Pool(studies, tau).TauSquared) < 1e-8);
    });

    [Fact]
    public void Weights_Any_AddToOneAndMeanIsWithinTheStudies() => Check(studies => Estimators.All(tau =>
    {
        var pooled = Pool(studies, tau);
        return Math.Abs(pooled.Studies.Sum(s => s.Weight) - 1) < 1e-12
            && pooled.Mean >= studies.Min(s => s.Estimate) - 1e-12 && pooled.Mean <= studies.Max(s => s.Estimate) + 1e-12;
    }));

    [Fact]
    public void Intervals_Any_PredictionHoldsTheConfidenceInterval() => Check(studies => Estimators.Skip(1).All(tau =>
    {
        var pooled = Pool(studies, tau);
        var (mean, next) = (pooled.Interval(0.95), pooled.PredictionInterval(0.95));
        return next.Low <= mean.Low && next.High >= mean.High && pooled.ISquared >= 0 && pooled.ISquared <= 1;
    }));

    // Paule and Mandel's own definition: at their tau², Q is its degrees of freedom, unless tau² is cut off at 0.
    [Fact]
    public void PauleMandel_Q_IsItsDegreesOfFreedom() => Check(studies =>
    {
        var pooled = Pool(studies, TauSquaredEstimator.PauleMandel);
        var q = pooled.Studies.Sum(s => Math.Pow(s.Effect - pooled.Mean, 2) / (s.Variance + pooled.TauSquared));
        return pooled.TauSquared == 0 ? q <= studies.Length - 1 + 1e-9 : Math.Abs(q - studies.Length + 1) < 1e-9;
    });

    // No nearby tau² is likelier; the likelihood is written out here once more.
    [Fact]
    public void MaximumLikelihood_Nearby_IsNowhereGreater() => Check(studies =>
    {
        var found = Pool(studies, TauSquaredEstimator.MaximumLikelihood).TauSquared;
        double[] steps = [-1e-3, 1e-3, 0.1, 1];
        return steps.All(step => LogLikelihood(studies, Math.Max(0, found + step)) <= LogLikelihood(studies, found) + 1e-10);
    });

    private static double LogLikelihood((double Estimate, double Error)[] studies, double tauSquared)
    {
        var weights = studies.Select(s => 1 / ((s.Error * s.Error) + tauSquared)).ToArray();
        var mean = studies.Zip(weights, (s, w) => w * s.Estimate).Sum() / weights.Sum();
        return 0.5 * (weights.Sum(Math.Log) - studies.Zip(weights, (s, w) => w * (s.Estimate - mean) * (s.Estimate - mean)).Sum());
    }

    private static PooledEstimate Pool((double, double)[] studies, TauSquaredEstimator tau) => Estimates(studies)
        .Pool(EffectMeasure.AsGiven, tau);

    private static bool IsSame(PooledEstimate first, PooledEstimate second, double factor, double tolerance) =>
        Math.Abs((second.Mean / factor) - first.Mean) <= tolerance * (1 + Math.Abs(first.Mean))
        && Math.Abs((second.ScaledStandardError / factor) - first.ScaledStandardError) <= tolerance * first.ScaledStandardError
        && Math.Abs((second.TauSquared / factor / factor) - first.TauSquared) <= tolerance * (first.TauSquared
        + first.Studies.Min(s => s.Variance))
        && Math.Abs(second.Q - first.Q) <= tolerance * (1 + first.Q);

    private static void Check(Func<(double Estimate, double Error)[], bool> holds) =>
        Prop.ForAll(Studies.ToArbitrary(), holds).Check(Seeded);
}
