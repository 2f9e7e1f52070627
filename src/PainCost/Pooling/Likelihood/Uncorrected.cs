using PainCost.Numerics.Kernels;
using PainCost.Pooling.Effects;

namespace PainCost.Pooling.Likelihood;

/// <summary>What studies say when nothing is added to their empty cells.</summary>
internal static class Uncorrected
{
    /// <summary>The pooled mean on the natural scale; <c>null</c> when there is none.</summary>
    public static double? Mean(StudySet set, IReadOnlyList<WeightedStudy> corrected, PoolingMethod method)
    {
        if (corrected.Count == set.Studies.Count && GroupEffect.IsOf(method.Measure))
        {
            return null;
        }

        try
        {
            return GroupEffect.IsOf(method.Measure)
                ? corrected.Aggregate(set, (rest, study) => rest.Without(study.Study)).Pool(method).Mean
                : OfShares(set.Studies, method);
        }
        catch (ArgumentException)
        {
            // Too few studies are left, one has no counts, or the variance has no bound: there is nothing to compare with.
            return null;
        }
    }

    private static double OfShares(IReadOnlyList<Study> studies, PoolingMethod method)
    {
        var tau = method.TauSquared == TauSquaredEstimator.FixedEffect ? TauSquaredEstimator.FixedEffect
            : TauSquaredEstimator.MaximumLikelihood;
        var binomial = new PoolingMethod(EffectMeasure.BinomialLogit, tau, IntervalMethod.Wald);
        var mean = new BinomialFit(studies, binomial, CancellationToken.None).Mean;
        return 1 / (1 + Elementary.Exp(-mean));
    }
}
