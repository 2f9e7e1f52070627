using System.CommandLine;
using PainCost.Pooling;

namespace PainCost.Cli.Pooling;

/// <summary>The words by which a pooling's choices are made on the command line.</summary>
internal static class PoolOptions
{
    private static readonly Dictionary<string, EffectMeasure> Measures = new(StringComparer.Ordinal)
    {
        ["as-given"] = EffectMeasure.AsGiven,
        ["raw"] = EffectMeasure.Raw,
        ["logit"] = EffectMeasure.Logit,
        ["binomial"] = EffectMeasure.BinomialLogit,
        ["risk-ratio"] = EffectMeasure.LogRiskRatio,
        ["odds-ratio"] = EffectMeasure.LogOddsRatio,
        ["risk-difference"] = EffectMeasure.RiskDifference,
        ["arcsine"] = EffectMeasure.Arcsine,
        ["freeman-tukey"] = EffectMeasure.FreemanTukey,
    };

    private static readonly Dictionary<string, TauSquaredEstimator> Estimators = new(StringComparer.Ordinal)
    {
        ["reml"] = TauSquaredEstimator.RestrictedMaximumLikelihood,
        ["dl"] = TauSquaredEstimator.DerSimonianLaird,
        ["pm"] = TauSquaredEstimator.PauleMandel,
        ["ml"] = TauSquaredEstimator.MaximumLikelihood,
        ["fixed"] = TauSquaredEstimator.FixedEffect,
    };

    private static readonly Dictionary<string, IntervalMethod> Intervals = new(StringComparer.Ordinal)
    {
        ["knapp-hartung"] = IntervalMethod.KnappHartung,
        ["t"] = IntervalMethod.StudentT,
        ["wald"] = IntervalMethod.Wald,
    };

    private static readonly Dictionary<string, StudyIntervalMethod> StudyIntervals = new(StringComparer.Ordinal)
    {
        ["clopper-pearson"] = StudyIntervalMethod.ClopperPearson,
        ["wilson"] = StudyIntervalMethod.Wilson,
    };

    private static readonly Dictionary<string, PredictionMethod> Predictions = new(StringComparer.Ordinal)
    {
        ["t"] = PredictionMethod.StudentT,
        ["normal"] = PredictionMethod.Normal,
    };

    public static Option<string?> Measure() =>
        Make("--measure", "The scale: logit (the usual for events and totals), binomial (logit by the counts' own likelihood: the usual "
            + "where a study has none or all), "
            + "risk-ratio (the usual for two groups), odds-ratio, risk-difference, raw, arcsine, freeman-tukey, or as-given (the usual for "
            + "estimates).", Measures.Keys);

    public static Option<string?> Tau() =>
        Make("--tau", "The variance between studies by: reml (the usual), dl (DerSimonian-Laird), pm (Paule-Mandel), ml (the usual for "
            + "binomial), or fixed (none).",
            Estimators.Keys);

    public static Option<string?> Interval() =>
        Make("--interval", "The interval of the mean: knapp-hartung (the usual), t (the usual for binomial) or wald (the usual for one "
            + "study).", Intervals.Keys);

    public static Option<string?> StudyInterval() =>
        Make("--study-interval", "The interval of a single study that counted: clopper-pearson (the usual) or wilson.",
            StudyIntervals.Keys);

    public static Option<string?> Prediction() =>
        Make("--prediction", "The quantile of the prediction interval: t with k − 2 degrees of freedom (the usual) or normal.",
            Predictions.Keys);

    public static Option<string[]> Covariate() => new("--covariate")
    {
        Description = "Explain the differences between studies by this column of the file. Repeatable.",
        HelpName = "column",
    };

    public static Option<string[]> At() => new("--at")
    {
        Description = "With --covariate: what to expect where it has this value, such as year=2020. Once for each covariate.",
        HelpName = "column=value",
    };

    public static PoolingMethod Method(StudySet set, PoolWords words)
    {
        var measure = Measures[words.Measure ?? UsualMeasure(set, words)];
        var isBinomial = measure == EffectMeasure.BinomialLogit;
        var usualInterval = set.Studies.Count == 1 ? "wald" : isBinomial ? "t" : "knapp-hartung";
        return new(measure, Estimators[words.Tau ?? (isBinomial ? "ml" : "reml")], Intervals[words.Interval ?? usualInterval])
        {
            StudyInterval = StudyIntervals[words.StudyInterval ?? "clopper-pearson"],
            Prediction = Predictions[words.Prediction ?? "t"],
        };
    }

    // Where a study has nobody or everybody, a scale with variances would need something added; the counts' own likelihood needs nothing.
    private static string UsualMeasure(StudySet set, PoolWords words) =>
        set.Studies.All(study => study.ControlTotal is not null) ? "risk-ratio"
        : !set.Studies.All(study => study.Total is not null) ? "as-given"
        : words.Tau is null or "ml" or "fixed" && words.Interval is not "knapp-hartung" && words.Covariates == 0
            && set.Studies.Any(study => study.Events == 0 || study.Events == study.Total) ? "binomial"
        : "logit";

    private static Option<string?> Make(string name, string description, IEnumerable<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "choice" };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
