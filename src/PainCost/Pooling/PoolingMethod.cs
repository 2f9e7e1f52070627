namespace PainCost.Pooling;

/// <summary>The three choices of a pooling, none of which has a default, and two conventions, which have.</summary>
public sealed record PoolingMethod
{
    /// <summary>Creates a method with the usual conventions.</summary>
    /// <param name="measure"><see cref="Measure"/>.</param>
    /// <param name="tauSquared"><see cref="TauSquared"/>.</param>
    /// <param name="interval"><see cref="Interval"/>.</param>
    public PoolingMethod(EffectMeasure measure, TauSquaredEstimator tauSquared, IntervalMethod interval) =>
        (Measure, TauSquared, Interval) = (measure, tauSquared, interval);

    /// <summary>The scale on which the studies are pooled.</summary>
    public EffectMeasure Measure { get; init; }

    /// <summary>How the variance between studies is estimated.</summary>
    public TauSquaredEstimator TauSquared { get; init; }

    /// <summary>How the interval of the mean is made.</summary>
    public IntervalMethod Interval { get; init; }

    /// <summary>How the intervals of single studies that counted are made; they have no part in the pooled figure.</summary>
    public StudyIntervalMethod StudyInterval { get; init; } = StudyIntervalMethod.ClopperPearson;

    /// <summary>Which quantile the prediction interval takes.</summary>
    public PredictionMethod Prediction { get; init; } = PredictionMethod.StudentT;

    internal string IntervalName => Interval switch
    {
        IntervalMethod.Wald => "Wald",
        IntervalMethod.StudentT => "t",
        _ => "Knapp-Hartung",
    };

    /// <summary>The three choices in words.</summary>
    /// <returns>For example <c>logit scale, restricted maximum likelihood, Knapp-Hartung interval</c>.</returns>
    public override string ToString()
    {
        var scale = Measure switch
        {
            EffectMeasure.AsGiven => "as given",
            EffectMeasure.Raw => "raw scale",
            EffectMeasure.Logit => "logit scale",
            EffectMeasure.BinomialLogit => "binomial-normal model on the logit scale",
            EffectMeasure.LogRiskRatio => "log risk ratio",
            EffectMeasure.LogOddsRatio => "log odds ratio",
            EffectMeasure.RiskDifference => "risk difference",
            EffectMeasure.Arcsine => "arcsine scale",
            _ => "Freeman-Tukey scale",
        };
        var tau = TauSquared switch
        {
            TauSquaredEstimator.FixedEffect => "fixed effect",
            TauSquaredEstimator.DerSimonianLaird => "DerSimonian-Laird",
            TauSquaredEstimator.RestrictedMaximumLikelihood => "restricted maximum likelihood",
            TauSquaredEstimator.MaximumLikelihood => "maximum likelihood",
            _ => "Paule-Mandel",
        };
        return $"{scale}, {tau}, {IntervalName} interval";
    }
}
