using PainCost.Numerics.Beta;
using PainCost.Pooling.Fitting;

namespace PainCost.Pooling;

/// <summary>What a meta-regression expects where the covariates have stated values.</summary>
/// <remarks>Members named <c>Scaled…</c> are on the scale of pooling, all others on the natural one.</remarks>
public sealed class RegressionPrediction
{
    private const double UsualLevel = 0.95;
    private readonly MetaRegression regression;

    internal RegressionPrediction(
        MetaRegression regression, IReadOnlyDictionary<string, double> covariates, IReadOnlyList<string> extrapolated)
    {
        (this.regression, Covariates, Extrapolated) = (regression, covariates, extrapolated);
        (ScaledMean, ScaledStandardError) = regression.FittedAt(covariates);
    }

    /// <summary>The value of each covariate.</summary>
    public IReadOnlyDictionary<string, double> Covariates { get; }

    /// <summary>The covariates whose value lies outside those of the studies: there the line is drawn on beyond what was seen.</summary>
    public IReadOnlyList<string> Extrapolated { get; }

    /// <summary>The mean of populations with these values, on the natural scale.</summary>
    public double Mean => regression.Natural(ScaledMean);

    /// <summary>The mean of populations with these values, on the scale of pooling.</summary>
    public double ScaledMean { get; }

    /// <summary>The standard error of <see cref="ScaledMean"/>; with Knapp and Hartung's factor where the method has it.</summary>
    public double ScaledStandardError { get; }

    /// <summary>The degrees of freedom of the prediction interval: k − p − 1, or positive infinity for the normal quantile.</summary>
    public double PredictionDegreesOfFreedom => regression.PredictionDegreesOfFreedom;

    /// <summary>The confidence interval of the mean, on the natural scale.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval, in the unit of the studies.</returns>
    public Interval Interval(double level) => ToNatural(ScaledInterval(level));

    /// <summary>The confidence interval of the mean, on the scale of pooling.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval.</returns>
    public Interval ScaledInterval(double level) =>
        Around(ScaledStandardError, level, regression.DegreesOfFreedom, IntervalKind.Confidence);

    /// <summary>Where the true value of one further population with these values lies: mean ± t·√(tau² + se²).</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval on the natural scale, in the unit of the studies.</returns>
    /// <exception cref="InvalidOperationException">There are too few studies, or the regression has a fixed effect.</exception>
    public Interval PredictionInterval(double level) => PredictionInterval(level, PredictionDegreesOfFreedom);

    /// <summary>The prediction interval with degrees of freedom of one's own, as other programs have them.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <param name="degreesOfFreedom">Above 0; positive infinity for the normal quantile.</param>
    /// <returns>The interval on the natural scale, in the unit of the studies.</returns>
    /// <exception cref="InvalidOperationException">
    /// The degrees of freedom are not above 0, or the regression has a fixed effect.
    /// </exception>
    public Interval PredictionInterval(double level, double degreesOfFreedom) =>
        ToNatural(ScaledPredictionInterval(level, degreesOfFreedom));

    /// <summary>The prediction interval on the scale of pooling.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <param name="degreesOfFreedom">Above 0; positive infinity for the normal quantile.</param>
    /// <returns>The interval.</returns>
    /// <exception cref="InvalidOperationException">
    /// The degrees of freedom are not above 0, or the regression has a fixed effect.
    /// </exception>
    public Interval ScaledPredictionInterval(double level, double degreesOfFreedom) =>
        regression.Method.TauSquared == TauSquaredEstimator.FixedEffect
            ? throw new InvalidOperationException(
                "A fixed effect predicts nothing about another population; regress with an estimator of tau².")
        : !(degreesOfFreedom > 0)
            ? throw new InvalidOperationException(
                "A prediction interval by t needs two studies more than coefficients; take the normal quantile or fewer covariates.")
        : Around(
            Math.Sqrt(regression.TauSquared + (ScaledStandardError * ScaledStandardError)), level, degreesOfFreedom,
            IntervalKind.Prediction);

    /// <summary>
    /// What a model may draw from, on the natural scale; its 2.5th and 97.5th percentiles are the ends of the 95 % interval of the use.
    /// </summary>
    /// <param name="use">Whom the figure is to stand for: populations with these values on average, or another one of them.</param>
    /// <returns>The distribution, of the family that <see cref="PooledEstimate.ToDistribution"/> has for the scale.</returns>
    /// <exception cref="InvalidOperationException">There is no such interval, or it reaches 0 or 1 on an arcsine scale.</exception>
    public Distribution ToDistribution(PooledUse use) => PooledDistribution.Of(
        regression.Method.Measure,
        use == PooledUse.SamePopulation ? ScaledInterval(UsualLevel) : ScaledPredictionInterval(UsualLevel, PredictionDegreesOfFreedom),
        ToNatural);

    private Interval Around(double spread, double level, double degreesOfFreedom, IntervalKind kind)
    {
        var reach = spread * StudentT.BothTailsQuantile(1 - Levels.Check(level), degreesOfFreedom);
        return new(ScaledMean - reach, ScaledMean + reach, level, kind);
    }

    private Interval ToNatural(Interval scaled) =>
        scaled with { Low = regression.Natural(scaled.Low), High = regression.Natural(scaled.High) };
}
