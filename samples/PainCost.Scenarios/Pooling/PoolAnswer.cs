using PainCost.Pooling;

namespace PainCost.Cli.Pooling;

/// <summary>What a pooling has to say, worked out once for every format.</summary>
internal sealed class PoolAnswer
{
    public const double Level = 0.95;

    public PoolAnswer(
        StudySet set, PoolingMethod method, IReadOnlyList<string> covariates, IReadOnlyDictionary<string, double> place,
            CancellationToken cancellation)
    {
        (Set, Pooled) = (set, set.Pool(method, cancellation));
        var isRandom = method.TauSquared != TauSquaredEstimator.FixedEffect;
        Mean = Pooled.Interval(Level);
        Prediction = isRandom && !Pooled.IsOneSided && Pooled.PredictionDegreesOfFreedom > 0 ? Pooled.PredictionInterval(Level) : null;
        TauSquared = isRandom && !Pooled.IsOneSided ? Pooled.TauSquaredInterval(Level) : null;
        LeftOut = set.Studies.Count > (isRandom ? 2 : 1) ? [.. WithoutEach(cancellation).OrderBy(left => left.Rest.Mean)] : [];
        MeanWithoutCorrection = Pooled.MeanWithoutCorrection;
        Regression = covariates.Count > 0 ? set.Regress(method, covariates, cancellation) : null;
        AtPlace = place.Count > 0 ? Regression?.Predict(place) : null;
    }

    public StudySet Set { get; }

    public PooledEstimate Pooled { get; }

    /// <summary>The confidence interval of the mean.</summary>
    public Interval Mean { get; }

    /// <summary>Where another population lies; <c>null</c> when the method or the number of studies cannot say.</summary>
    public Interval? Prediction { get; }

    public Interval? TauSquared { get; }

    /// <summary>By the mean of the rest, lowest first; empty when too few would be left.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; }

    public MetaRegression? Regression { get; }

    /// <summary>The mean by the model that adds nothing; <c>null</c> when nothing was added or that model has no answer.</summary>
    public double? MeanWithoutCorrection { get; }

    /// <summary>How the interval of the mean was made.</summary>
    public string IntervalText => Pooled.IsOneSided ? "one-sided exact limit"
        : Pooled.Method.Interval switch
        {
            IntervalMethod.Wald => "Wald",
            IntervalMethod.StudentT => "Student's t",
            _ => "Knapp-Hartung",
        };

    /// <summary>What to do instead where something had to be added; empty when nothing had.</summary>
    public string Advice => Pooled.CorrectedStudies.Count == 0 ? ""
        : HasGroups ? "" : "For rare events take --measure binomial, which adds nothing.";

    /// <summary>How the intervals of the single studies were made.</summary>
    public string StudyIntervalText =>
        Set.Studies.All(study => study.Total is null || study.ControlTotal is not null) ? "Wald"
        : (Set.Studies.All(study => study.Total is not null) ? "" : "Wald for estimates, for counts ")
            + (Pooled.Method.StudyInterval == StudyIntervalMethod.Wilson ? "Wilson" : "Clopper-Pearson");

    /// <summary>Which quantile the prediction interval takes.</summary>
    public string PredictionText => Pooled.PredictionDegreesOfFreedom is var freedom && double.IsPositiveInfinity(freedom)
        ? "normal quantile"
        : FormattableString.Invariant($"Student's t with k − 2 = {freedom} {(freedom == 1 ? "degree" : "degrees")} of freedom");

    /// <summary>What was added to which studies because nobody or everybody in them has the condition; empty when nothing was.</summary>
    public string CorrectionText
    {
        get
        {
            var names = Pooled.CorrectedStudies.Select(study => study.Study.Name).ToList();
            return names.Count == 0 ? ""
                : $"Half a person was added to {(HasGroups ? "all four cells" : "both cells")} of {string.Join(", ", names)}, where one was empty"
                    + (names.Count == Set.Studies.Count ? "; the pooled figure is made of that alone. " : ". ")
                    + WithoutText;
        }
    }

    private string WithoutText => (MeanWithoutCorrection, HasGroups) switch
    {
        ({ } without, true) => FormattableString.Invariant($"Without these studies the mean is {without:G4}, not {Pooled.Mean:G4}."),
        ({ } without, false) => FormattableString.Invariant(
            $"With nothing added (binomial-normal model) the mean is {100 * without:0.00} %, not {100 * Pooled.Mean:0.00} %."),
        _ => "There is no answer without it to compare with.",
    };

    /// <summary>What the regression expects at the stated values; <c>null</c> when none were stated.</summary>
    public RegressionPrediction? AtPlace { get; }

    /// <summary>
    /// Where another population with the stated values lies; <c>null</c> when the method or the number of studies cannot say.
    /// </summary>
    public Interval? PredictionAtPlace =>
        AtPlace is { PredictionDegreesOfFreedom: > 0 } at && Pooled.Method.TauSquared != TauSquaredEstimator.FixedEffect
            ? at.PredictionInterval(Level) : null;

    /// <summary>The stated values, in words.</summary>
    public string PlaceText => string.Join(", ", (AtPlace?.Covariates ?? new Dictionary<string, double>()).Select(
        pair => FormattableString.Invariant($"{pair.Key} {pair.Value}")));

    /// <summary>Which quantile the prediction interval at the stated values takes.</summary>
    public string PredictionAtPlaceText => AtPlace?.PredictionDegreesOfFreedom is { } freedom && double.IsPositiveInfinity(freedom)
        ? "normal quantile"
        : FormattableString.Invariant($"Student's t with k − p − 1 = {AtPlace?.PredictionDegreesOfFreedom} {Degrees} of freedom");

    private string Degrees => AtPlace?.PredictionDegreesOfFreedom == 1 ? "degree" : "degrees";

    public bool HasGroups =>
        Pooled.Method.Measure is EffectMeasure.LogRiskRatio or EffectMeasure.LogOddsRatio or EffectMeasure.RiskDifference;

    public bool IsShare => Pooled.Method.Measure != EffectMeasure.AsGiven && !HasGroups;

    public string Title => Set.Title.Length > 0 ? Set.Title : Set.FileName;

    public string Heading => Set.Studies.Count == 1 ? "1 study" : $"{Set.Studies.Count} studies";

    /// <summary>For example <c>0.384 to 0.486</c>.</summary>
    public static string Ends(Interval range) => FormattableString.Invariant($"{range.Low:G4} to {range.High:G4}");

    // Without one study the rest may be of a kind that the method cannot pool; then that study has no row.
    private List<LeftOut> WithoutEach(CancellationToken cancellation)
    {
        try
        {
            return [.. Pooled.LeaveOneOut(cancellation)];
        }
        catch (ArgumentException)
        {
            return [];
        }
    }

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
