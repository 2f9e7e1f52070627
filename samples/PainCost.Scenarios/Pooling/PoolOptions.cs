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

    public static Option<string?> Measure() =>
        Make("--measure", "The scale: logit (the usual for events and totals), raw, arcsine, freeman-tukey, or as-given (the usual for estimates).", Measures.Keys);

    public static Option<string?> Tau() =>
        Make("--tau", "The variance between studies by: reml (the usual), dl (DerSimonian-Laird), pm (Paule-Mandel), ml, or fixed (none).", Estimators.Keys);

    public static Option<string?> Interval() =>
        Make("--interval", "The interval of the mean: knapp-hartung (the usual; with one study, wald) or wald.", Intervals.Keys);

    public static Option<string[]> Covariate() => new("--covariate")
    {
        Description = "Explain the differences between studies by this column of the file. Repeatable.",
        HelpName = "column",
    };

    public static PoolingMethod Method(StudySet set, string? measure, string? tau, string? interval) => new(
        Measures[measure ?? (set.Studies.All(study => study.Total is not null) ? "logit" : "as-given")],
        Estimators[tau ?? "reml"],
        Intervals[interval ?? (set.Studies.Count == 1 ? "wald" : "knapp-hartung")]);

    private static Option<string?> Make(string name, string description, IEnumerable<string> words)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "choice" };
        option.AcceptOnlyFromAmong([.. words]);
        return option;
    }
}
