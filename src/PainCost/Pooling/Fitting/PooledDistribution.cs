using System.Globalization;
using PainCost.Numerics.Beta;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Pooling.Fitting;

/// <summary>The distribution that stands for a pooled figure in a model, and where it comes from.</summary>
/// <remarks>
/// The interval of the use is met exactly at its own level by a normal on a scale of the natural range. Where the interval came from
/// t, with k − 1 or k − 2 degrees of freedom, the normal is wider between the quartiles and thinner beyond the interval than the t.
/// </remarks>
internal static class PooledDistribution
{
    public static Distribution Of(PooledEstimate pooled, PooledUse use, double level)
    {
        if (pooled.IsOneSided && use == PooledUse.SamePopulation)
        {
            return OneSided(pooled);
        }

        return Of(pooled.Method.Measure, ScaledRangeOf(pooled, use, level), pooled.ToNatural);
    }

    /// <summary>The distribution whose range at the range's own level is that range.</summary>
    public static Distribution Of(EffectMeasure measure, Interval scaled, Func<Interval, Interval> natural)
    {
        var z = StudentT.BothTailsQuantile(1 - scaled.Level, double.PositiveInfinity);
        var (mean, error) = (0.5 * (scaled.Low + scaled.High), (scaled.High - scaled.Low) / 2 / z);
        return measure switch
        {
            EffectMeasure.AsGiven => Distribution.Normal(mean, error),
            EffectMeasure.Raw => Distribution.TruncatedNormal(mean, error, 0, 1),
            EffectMeasure.RiskDifference => Distribution.TruncatedNormal(mean, error, -1, 1),
            EffectMeasure.LogRiskRatio or EffectMeasure.LogOddsRatio => Distribution.LogNormalFromLogScale(mean, error),
            EffectMeasure.Logit or EffectMeasure.BinomialLogit => Distribution.LogitNormal(mean, error),
            _ => Through(natural(scaled), z),
        };
    }

    public static Provenance Provenance(PooledEstimate pooled, StudySet set, PooledUse use, double level)
    {
        var range = pooled.ToNatural(ScaledRangeOf(pooled, use, level));
        var kind = use == PooledUse.SamePopulation
            ? "stands for the populations studied: confidence interval"
            : "stands for another population: prediction interval";
        var names = pooled.Studies.Select(s => s.Study.Source.Length > 0 ? $"{s.Study.Name} ({s.Study.Source})" : s.Study.Name);
        var title = set.Title.Length > 0 ? $"{set.Title}: " : "";
        return new Provenance(new Source("POOLED", $"{title}{string.Join("; ", names)}"), Knowledge.Derived)
        {
            Note = string.Create(CultureInfo.InvariantCulture,
                $"{pooled.Studies.Count} studies pooled, {pooled.Method}; {kind} {range.Low:G4} to {range.High:G4} ({level * 100:0.###} %), mean {pooled.Mean:G4}, tau² {pooled.TauSquared:G4}, I² {pooled.ISquared * 100:0.#} %"),
            Location = set.FileName,
        };
    }

    /// <summary>
    /// The beta whose limit at any level is the exact one: of N people none has the condition with probability (1 − p)^N, or all with p^N.
    /// </summary>
    private static Distribution OneSided(PooledEstimate pooled)
    {
        var people = pooled.Studies.Sum(study => study.Study.Total!.Value);
        return pooled.Mean == 0 ? Distribution.BetaFromShapes(1, people) : Distribution.BetaFromShapes(people, 1);
    }

    /// <summary>The logit-normal through both ends of an interval, taken z deviations from its middle.</summary>
    private static Distribution Through(Interval range, double z)
    {
        if (!(range.Low > 0 && range.High < 1))
        {
            throw new InvalidOperationException(FormattableString.Invariant(
                $"The {range.Level * 100:0.###} % interval, {range.Low:G4} to {range.High:G4}, reaches the end of [0, 1], where no logit-normal can follow; pool on the logit scale."));
        }

        var (low, high) = (Logit(range.Low), Logit(range.High));
        return Distribution.LogitNormal(0.5 * (low + high), (high - low) / 2 / z);
    }

    private static Interval ScaledRangeOf(PooledEstimate pooled, PooledUse use, double level) => use switch
    {
        PooledUse.SamePopulation => pooled.ScaledInterval(level),
        PooledUse.AnotherPopulation => pooled.ScaledPredictionInterval(level),
        _ => throw new ArgumentOutOfRangeException(
            null, "Say whether the figure stands for the same population or for another."),
    };

    private static double Logit(double share) => Elementary.Log(share) - ElementaryTails.LogOnePlus(-share);
}
