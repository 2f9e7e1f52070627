using PainCost.Pooling;

namespace PainCost.Cli.Pooling;

/// <summary>What a pooling has to say, worked out once for every format.</summary>
internal sealed class PoolAnswer
{
    public const double Level = 0.95;

    public PoolAnswer(StudySet set, PoolingMethod method, IReadOnlyList<string> covariates)
    {
        (Set, Pooled) = (set, set.Pool(method));
        var isRandom = method.TauSquared != TauSquaredEstimator.FixedEffect;
        Mean = Pooled.Interval(Level);
        Prediction = isRandom && set.Studies.Count > 2 ? Pooled.PredictionInterval(Level) : null;
        TauSquared = isRandom ? Pooled.TauSquaredInterval(Level) : null;
        LeftOut = set.Studies.Count > (isRandom ? 2 : 1) ? [.. Pooled.LeaveOneOut().OrderBy(left => left.Rest.Mean)] : [];
        Regression = covariates.Count > 0 ? set.Regress(method, covariates) : null;
    }

    public StudySet Set { get; }

    public PooledEstimate Pooled { get; }

    /// <summary>The confidence interval of the mean.</summary>
    public PooledRange Mean { get; }

    /// <summary>Where another population lies; <c>null</c> when the method or the number of studies cannot say.</summary>
    public PooledRange? Prediction { get; }

    public PooledRange? TauSquared { get; }

    /// <summary>By the mean of the rest, lowest first; empty when too few would be left.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    public MetaRegression? Regression { get; }

    public bool IsShare => Pooled.Method.Measure != EffectMeasure.AsGiven;

    public string Title => Set.Title.Length > 0 ? Set.Title : Set.FileName;

    public string Heading => Set.Studies.Count == 1 ? "1 study" : $"{Set.Studies.Count} studies";

    /// <summary>The value to write into a profile, or why there is none.</summary>
    public string InputText(PooledUse use)
    {
        try
        {
            return Pooled.ToDistribution(use).ToString();
        }
        catch (InvalidOperationException none)
        {
            return none.Message;
        }
    }
}
