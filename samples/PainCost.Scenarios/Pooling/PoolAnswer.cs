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
        Prediction = isRandom && Pooled.PredictionDegreesOfFreedom > 0 ? Pooled.PredictionInterval(Level) : null;
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

    /// <summary>How the intervals of the single studies were made.</summary>
    public string StudyIntervalText =>
        Set.Studies.All(study => study.Total is null) ? "Wald"
        : (Set.Studies.All(study => study.Total is not null) ? "" : "Wald for estimates, for counts ")
            + (Pooled.Method.StudyInterval == StudyIntervalMethod.Wilson ? "Wilson" : "Clopper-Pearson");

    /// <summary>Which quantile the prediction interval takes.</summary>
    public string PredictionText => Pooled.PredictionDegreesOfFreedom is var freedom && double.IsPositiveInfinity(freedom)
        ? "normal quantile"
        : FormattableString.Invariant($"Student's t with k − 2 = {freedom} degrees of freedom");

    /// <summary>What was added to which studies because nobody or everybody in them has the condition; empty when nothing was.</summary>
    public string CorrectionText
    {
        get
        {
            var names = Pooled.CorrectedStudies.Select(study => study.Study.Name).ToList();
            return names.Count == 0 ? ""
                : $"Half a person was added to both cells of {string.Join(", ", names)}, where nobody or everybody has the condition"
                    + (names.Count == Set.Studies.Count ? ": the pooled figure is made of that alone." : ".");
        }
    }

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
