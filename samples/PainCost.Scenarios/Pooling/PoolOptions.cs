using System.CommandLine;
using PainCost.Pooling;
using PainCost.Pooling.Fitting;

namespace PainCost.Cli.Pooling;

/// <summary>The words by which a pooling's choices are made on the command line.</summary>
internal static class PoolOptions
{
    private static readonly Dictionary<string, EffectMeasure> Measures = new(StringComparer.Ordinal)
    {
        ["as-given"] = EffectMeasure.AsGiven,
        ["raw"] = EffectMeasure.Raw,
        ["logit"] = EffectMeasure.Logit,
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
        Make("--measure", "The scale: logit (the usual for events and totals), raw, arcsine, freeman-tukey, or as-given (the usual for estimates).", Measures.Keys);

    public static Option<string?> Tau() =>
        Make("--tau", "The variance between studies by: reml (the usual), dl (DerSimonian-Laird), pm (Paule-Mandel), ml, or fixed (none).", Estimators.Keys);

    public static Option<string?> Interval() =>
        Make("--interval", "The interval of the mean: knapp-hartung (the usual; with one study, wald) or wald.", Intervals.Keys);

    public static Option<string?> StudyInterval() =>
        Make("--study-interval", "The interval of a single study that counted: clopper-pearson (the usual) or wilson.", StudyIntervals.Keys);

    public static Option<string?> Prediction() =>
        Make("--prediction", "The quantile of the prediction interval: t with k − 2 degrees of freedom (the usual) or normal.", Predictions.Keys);

    public static Option<string[]> Covariate() => new("--covariate")
    {
        Description = "Explain the differences between studies by this column of the file. Repeatable.",
        HelpName = "column",
    };

    public static PoolingMethod Method(StudySet set, PoolWords words) => new(
        Measures[words.Measure ?? (set.Studies.All(study => study.Total is not null) ? "logit" : "as-given")],
        Estimators[words.Tau ?? "reml"],
        Intervals[words.Interval ?? (set.Studies.Count == 1 ? "wald" : "knapp-hartung")])
    {
        StudyInterval = StudyIntervals[words.StudyInterval ?? "clopper-pearson"],
        Prediction = Predictions[words.Prediction ?? "t"],
    };

    private static Option<string?> Make(string name, string description, IEnumerable<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "choice" };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
