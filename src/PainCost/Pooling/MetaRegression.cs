using PainCost.Numerics.Beta;
using PainCost.Pooling.Effects;
using PainCost.Pooling.Fitting;
using PainCost.Texts.Names;

namespace PainCost.Pooling;

/// <summary>How far covariates explain the differences between studies: weighted least squares with weights 1/(v + tau²).</summary>
public sealed class MetaRegression
{
    private readonly StudySet set;
    private readonly IReadOnlyList<string> names;
    private readonly EffectTable effects;
    private readonly MixedFit fit;
    private readonly double tauSquaredAlone;

    internal MetaRegression(StudySet set, PoolingMethod method, IReadOnlyList<string> covariates, CancellationToken cancellation)
    {
        Check(set, method, covariates);
        (this.set, names) = (set, covariates);
        effects = new EffectTable(set.Studies, method.Measure);
        var columns = covariates.Select(name => (IReadOnlyList<double>)[.. set.Studies.Select(study => study.Covariates[name])]).ToList();
        fit = new MixedFit(new StudyDesign(effects, columns), method, cancellation);
        var alone = new StudyDesign(effects);
        tauSquaredAlone = Fitting.TauSquared.Estimate(alone, method.TauSquared, cancellation) * alone.Unit * alone.Unit;
        Method = method;
        Coefficients = [.. covariates.Prepend("intercept").Select(
            (name, i) => new RegressionCoefficient(name, fit.Coefficient(i), fit.StandardError(i), fit.DegreesOfFreedom))];
    }

    /// <summary>How the studies were fitted.</summary>
    public PoolingMethod Method { get; }

    /// <summary>The intercept, then one coefficient for each covariate, in the order asked for.</summary>
    public IReadOnlyList<RegressionCoefficient> Coefficients { get; }

    /// <summary>The variance between populations that the covariates leave unexplained, on the scale of pooling, squared.</summary>
    public double TauSquared => fit.TauSquared;

    /// <summary>The share of tau² that the covariates explain; in [0, 1], and 0 when there was none to explain.</summary>
    public double Explained => tauSquaredAlone > 0 ? Math.Max(0, 1 - (TauSquared / tauSquaredAlone)) : 0;

    /// <summary>QE, the scatter around the regression over the sampling variances, no unit.</summary>
    public double ResidualQ => fit.Q;

    /// <summary>
    /// The probability of a <see cref="ResidualQ"/> as large when the covariates explain everything: chi-square, k − p degrees of freedom.
    /// </summary>
    public double ResidualQProbability => fit.QProbability;

    /// <summary>The share of the unexplained scatter that is between populations; in [0, 1].</summary>
    public double ISquared => fit.ISquared;

    /// <summary>The unexplained scatter over what sampling alone would give.</summary>
    public double HSquared => fit.HSquared;

    /// <summary>QM, the test of all covariates together: a chi-square under a Wald interval; QM/m, an F, under Knapp-Hartung.</summary>
    public double OmnibusStatistic
    {
        get
        {
            var statistic = fit.Weighted.Explained / fit.Inflation;
            return Method.Interval == IntervalMethod.Wald ? statistic : statistic / (Coefficients.Count - 1);
        }
    }

    /// <summary>The probability of an <see cref="OmnibusStatistic"/> as large when no covariate matters.</summary>
    public double OmnibusProbability
    {
        get
        {
            var count = Coefficients.Count - 1;
            var ratio = Method.Interval == IntervalMethod.Wald ? OmnibusStatistic / count : OmnibusStatistic;
            return FisherF.Above(ratio, count, fit.DegreesOfFreedom);
        }
    }

    /// <summary>The covariance of two coefficients, on the scale of pooling, squared, per units of their covariates.</summary>
    /// <param name="first">A covariate, or <c>intercept</c>.</param>
    /// <param name="second">A covariate, or <c>intercept</c>; the same name for a variance.</param>
    /// <returns>The covariance; with Knapp and Hartung's factor where the method has it.</returns>
    /// <exception cref="ArgumentException">The regression has no such coefficient.</exception>
    public double Covariance(string first, string second) => fit.Covariance(IndexOf(first), IndexOf(second));

    /// <summary>What to expect where the covariates have stated values.</summary>
    /// <param name="covariates">A finite value for each covariate of the regression, and no others.</param>
    /// <returns>The mean with confidence and prediction interval.</returns>
    /// <exception cref="ArgumentException">A covariate is missing, unknown, or not finite.</exception>
    public RegressionPrediction Predict(IReadOnlyDictionary<string, double> covariates)
    {
        ArgumentNullException.ThrowIfNull(covariates);
        if (covariates.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
        {
            throw new ArgumentException(
                $"The regression has no covariate '{unknown}'.{Nearest.Suggestion(unknown, names)} It has: {string.Join(", ", names)}.");
        }

        if (names.FirstOrDefault(name => !covariates.TryGetValue(name, out var value) || !double.IsFinite(value)) is { } missing)
        {
            throw new ArgumentException(
                $"A prediction needs a finite value of '{missing}'; give one for each of: {string.Join(", ", names)}.");
        }

        return new RegressionPrediction(this, covariates, [.. names.Where(name => IsOutside(name, covariates[name]))]);
    }

    internal double DegreesOfFreedom => fit.DegreesOfFreedom;

    internal double PredictionDegreesOfFreedom =>
        Method.Prediction == PredictionMethod.Normal ? double.PositiveInfinity : fit.Design.Residual - 1;

    internal double Natural(double scaled) => effects.Natural(scaled);

    internal (double Mean, double StandardError) FittedAt(IReadOnlyDictionary<string, double> covariates) =>
        fit.At([1, .. names.Select(name => covariates[name])]);

    private bool IsOutside(string name, double value) =>
        value < set.Studies.Min(study => study.Covariates[name]) || value > set.Studies.Max(study => study.Covariates[name]);

    private int IndexOf(string name)
    {
        var index = Coefficients.ToList().FindIndex(c => c.Name == name);
        return index >= 0 ? index : throw new ArgumentException(
            $"The regression has no coefficient '{name}'. It has: {string.Join(", ", Coefficients.Select(c => c.Name))}.");
    }

    private static void Check(StudySet set, PoolingMethod method, IReadOnlyList<string> covariates)
    {
        if (method.Measure == EffectMeasure.BinomialLogit)
        {
            throw new ArgumentException(
                "A meta-regression needs a variance of each study, which the binomial-normal model has not; regress on the logit scale.");
        }

        if (covariates.Count == 0)
        {
            throw new ArgumentException("A meta-regression needs at least one covariate; without one, pool.");
        }

        if (covariates.FirstOrDefault(name => !set.Covariates.Contains(name)) is { } unknown)
        {
            var there = set.Covariates.Count == 0 ? "There are none." : $"There are: {string.Join(", ", set.Covariates)}.";
            throw new ArgumentException($"The studies have no covariate '{unknown}'.{Nearest.Suggestion(unknown, set.Covariates)} {there}");
        }
    }
}
