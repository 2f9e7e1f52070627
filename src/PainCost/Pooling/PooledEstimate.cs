using PainCost.Numerics.Beta;
using PainCost.Pooling.Effects;
using PainCost.Pooling.Fitting;
using PainCost.Pooling.Likelihood;

namespace PainCost.Pooling;

/// <summary>Several studies pooled: the mean of their populations, how far these differ, and what to expect of another one.</summary>
/// <remarks>
/// Members named <c>Scaled…</c> are on the scale of pooling, all others on the natural one. A back-transformed mean is that of a
/// typical population (the median of the populations), not the arithmetic mean over them.
/// </remarks>
public sealed class PooledEstimate
{
    private const double UsualLevel = 0.95;
    private readonly StudySet set;
    private readonly EffectTable effects;
    private readonly IReadOnlyList<double> shares;
    private readonly IPooledFit fit;

    internal PooledEstimate(StudySet set, PoolingMethod method, CancellationToken cancellation)
    {
        (this.set, Method) = (set, method);
        effects = new EffectTable(set.Studies, method.Measure);
        fit = method.Measure == EffectMeasure.BinomialLogit
            ? new BinomialFit(set.Studies, method, cancellation)
            : new MixedFit(new StudyDesign(effects), method, cancellation);
        shares = fit.Shares;
        Studies = [.. set.Studies.Select(Weigh)];
        CorrectedStudies = [.. Studies.Where(study => study.Correction > 0)];
    }

    /// <summary>How the studies were pooled.</summary>
    public PoolingMethod Method { get; }

    /// <summary>The studies with their weights, in the order of the set.</summary>
    public IReadOnlyList<WeightedStudy> Studies { get; }

    /// <summary>
    /// The studies to whose cells something was added because one was empty; the pooled figure depends on what was added.
    /// </summary>
    public IReadOnlyList<WeightedStudy> CorrectedStudies { get; }

    /// <summary>
    /// The pooled mean with nothing added, on the natural scale: of shares by the binomial-normal model, of two groups by leaving the
    /// corrected
    /// studies out. <c>null</c> when nothing was added to any study, or there is no such answer. The difference to <see cref="Mean"/> is
    /// what the pooled figure owes to the correction and its scale.
    /// </summary>
    public double? MeanWithoutCorrection => CorrectedStudies.Count == 0 ? null : Uncorrected.Mean(set, CorrectedStudies, Method);

    /// <summary>
    /// Whether the mean is 0 or 1, as in the binomial-normal model when nobody or everybody in any study has the condition: the confidence
    /// interval then has one limit, at which that had the probability 1 − level, and there is no prediction interval.
    /// </summary>
    public bool IsOneSided => fit.IsOneSided;

    /// <summary>The degrees of freedom of the prediction interval: k − 2, or positive infinity for the normal quantile.</summary>
    public double PredictionDegreesOfFreedom =>
        Method.Prediction == PredictionMethod.Normal ? double.PositiveInfinity : Studies.Count - 2;

    /// <summary>The pooled mean on the natural scale, in the unit of the studies.</summary>
    public double Mean => effects.Natural(ScaledMean);

    /// <summary>
    /// The pooled mean on the scale of pooling; infinite in the binomial-normal model where nobody or everybody has the condition.
    /// </summary>
    public double ScaledMean => fit.Mean;

    /// <summary>The standard error of <see cref="ScaledMean"/>; with Knapp and Hartung's factor where the method has it.</summary>
    public double ScaledStandardError => fit.StandardError;

    /// <summary>The variance between the populations' true values, on the scale of pooling, squared; 0 or above.</summary>
    public double TauSquared => fit.TauSquared;

    /// <summary>
    /// Cochran's Q, no unit: the scatter of the studies over their sampling variances. In the binomial-normal model the likelihood ratio
    /// of a share for each study against one for all.
    /// </summary>
    public double Q => fit.Q;

    /// <summary>
    /// The probability of a Q as large when all populations are alike: chi-square with k − 1 degrees of freedom; 1 for one study.
    /// </summary>
    public double QProbability => fit.QProbability;

    /// <summary>The share of the scatter that is between populations; in [0, 1].</summary>
    public double ISquared => fit.ISquared;

    /// <summary>The scatter over what sampling alone would give; 1 when populations are alike.</summary>
    public double HSquared => fit.HSquared;

    /// <summary>The confidence interval of the mean, on the natural scale: for the populations studied, taken together.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval, in the unit of the studies; on the raw scale it may leave [0, 1].</returns>
    public Interval Interval(double level) => ToNatural(ScaledInterval(level));

    /// <summary>The confidence interval of the mean on the scale of pooling.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval.</returns>
    public Interval ScaledInterval(double level) => fit.Interval(Levels.Check(level));

    /// <summary>
    /// The prediction interval: where the true value of one further population lies. Mean ± t·√(tau² + se²), with
    /// <see cref="PredictionDegreesOfFreedom"/> (Higgins, Thompson and Spiegelhalter, JRSS A 172, 2009).
    /// </summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval on the natural scale, in the unit of the studies.</returns>
    /// <exception cref="InvalidOperationException">There are too few studies, or the pooling has a fixed effect.</exception>
    public Interval PredictionInterval(double level) => ToNatural(ScaledPredictionInterval(level));

    /// <summary>The prediction interval with degrees of freedom of one's own, as other programs have them.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <param name="degreesOfFreedom">Above 0; positive infinity for the normal quantile.</param>
    /// <returns>The interval on the natural scale, in the unit of the studies.</returns>
    /// <exception cref="InvalidOperationException">The degrees of freedom are not above 0, or the pooling has a fixed effect.</exception>
    public Interval PredictionInterval(double level, double degreesOfFreedom) =>
        ToNatural(ScaledPredictionInterval(level, degreesOfFreedom));

    /// <summary>The prediction interval on the scale of pooling, with <see cref="PredictionDegreesOfFreedom"/>.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="InvalidOperationException">There are too few studies, or the pooling has a fixed effect.</exception>
    public Interval ScaledPredictionInterval(double level) => ScaledPredictionInterval(level, PredictionDegreesOfFreedom);

    /// <summary>
    /// The prediction interval on the scale of pooling, with degrees of freedom of one's own, as other programs have them.
    /// </summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <param name="degreesOfFreedom">Above 0; positive infinity for the normal quantile.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="InvalidOperationException">The degrees of freedom are not above 0, or the pooling has a fixed effect.</exception>
    public Interval ScaledPredictionInterval(double level, double degreesOfFreedom) =>
        Method.TauSquared == TauSquaredEstimator.FixedEffect
            ? throw new InvalidOperationException(
                "A fixed effect says that all populations are alike, so that it predicts nothing about another; pool with an estimator of tau².")
        : IsOneSided
            ? throw new InvalidOperationException(
                "Where nobody in any study or everybody in every study has the condition, nothing is known of how far populations differ.")
        : !(degreesOfFreedom > 0)
            ? throw new InvalidOperationException(
                "A prediction interval needs at least three studies: with fewer nothing is known of how far populations differ.")
        : Around(
            Math.Sqrt(TauSquared + (ScaledStandardError * ScaledStandardError)), level, degreesOfFreedom, IntervalKind.Prediction);

    /// <summary>
    /// The interval of tau²: the Q-profile (Viechtbauer, Statistics in Medicine 26, 2007), or that of the profile likelihood in the
    /// binomial-normal
    /// model, whose upper end is infinite where the studies set no bound.
    /// </summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval, on the scale of pooling, squared.</returns>
    /// <exception cref="InvalidOperationException">There is only one study.</exception>
    public Interval TauSquaredInterval(double level) => Studies.Count > 1
        ? fit.TauSquaredInterval(Levels.Check(level))
        : throw new InvalidOperationException("An interval of tau² needs at least two studies.");

    /// <summary>The pooling without each study in turn.</summary>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>One for each study, in the order of the set.</returns>
    /// <exception cref="ArgumentException">The rest are too few for the method.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public IReadOnlyList<LeftOut> LeaveOneOut(CancellationToken cancellationToken = default) =>
        [.. set.Studies.Select(study => new LeftOut(study, set.Without(study).Pool(Method, cancellationToken)))];

    /// <summary>
    /// What a model may draw from, on the natural scale; its 2.5th and 97.5th percentiles are the ends of the 95 % interval of the use.
    /// Of an interval with one limit, its 95th or 5th percentile is that limit.
    /// </summary>
    /// <param name="use">Whom the figure is to stand for.</param>
    /// <returns>
    /// Normal for estimates as given, normal within [0, 1] for raw proportions, logit-normal on the other scales, beta where
    /// <see cref="IsOneSided"/>.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// There is no such interval, or it reaches 0 or 1, where no logit-normal can follow.
    /// </exception>
    public Distribution ToDistribution(PooledUse use) => PooledDistribution.Of(this, use, UsualLevel);

    /// <summary>
    /// The pooled figure as an input of a model; the choice of the use, the method and the studies stand in its provenance.
    /// </summary>
    /// <param name="name">The input's name, unique in a model.</param>
    /// <param name="unit">The unit of the studies' estimates, such as <c>case/adult</c>.</param>
    /// <param name="use">Whom the figure is to stand for: the populations studied, or another one.</param>
    /// <returns>The input.</returns>
    /// <exception cref="FormatException">The unit cannot be read.</exception>
    /// <exception cref="InvalidOperationException">As <see cref="ToDistribution"/>.</exception>
    public Input ToInput(string name, string unit, PooledUse use) =>
        Input.Of(name, ToDistribution(use), Unit.Parse(unit), PooledDistribution.Provenance(this, set, use, UsualLevel));

    private Interval Around(double spread, double level, double degreesOfFreedom, IntervalKind kind)
    {
        var reach = spread * StudentT.BothTailsQuantile(1 - Levels.Check(level), degreesOfFreedom);
        return new(ScaledMean - reach, ScaledMean + reach, level, kind);
    }

    /// <summary>A range on the scale of pooling as one on the natural scale.</summary>
    internal Interval ToNatural(Interval scaled) =>
        scaled with { Low = effects.Natural(scaled.Low), High = effects.Natural(scaled.High) };

    private WeightedStudy Weigh(Study study, int index)
    {
        var effect = effects.Effects[index];
        var reach = Math.Sqrt(effect.Variance) * StudentT.BothTailsQuantile(1 - UsualLevel, double.PositiveInfinity);
        var range = study is { Events: { } events, Total: { } total, ControlTotal: null }
            ? StudyInterval.Of(events, total, Method.StudyInterval, UsualLevel)
            : ToNatural(new(effect.Value - reach, effect.Value + reach, UsualLevel, IntervalKind.Confidence));
        return new(study, effect.Value, effect.Variance, shares[index], range)
        {
            Estimate = GroupEffect.IsOf(Method.Measure) ? effects.Natural(effect.Value) : study.Estimate,
            Correction = effect.Correction,
        };
    }
}
