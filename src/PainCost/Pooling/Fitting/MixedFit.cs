using PainCost.Numerics.Beta;
using PainCost.Numerics.Gamma;

namespace PainCost.Pooling.Fitting;

/// <summary>The mixed-effects model y = Xb + u + e, var u = tau², var e = v, fitted; pooling is the case of one column of ones.</summary>
internal sealed class MixedFit : IPooledFit
{
    private const double NoScatter = 1e-20;
    private readonly double tauSquared;

    /// <exception cref="ArgumentException">The studies are too few for the method, or agree exactly under Knapp-Hartung.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public MixedFit(StudyDesign design, PoolingMethod method, CancellationToken cancellation)
    {
        Design = design;
        var needsScatter = method.TauSquared != TauSquaredEstimator.FixedEffect || method.Interval != IntervalMethod.Wald;
        if (needsScatter && design.Residual < 1)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{design.Studies} {(design.Studies == 1 ? "study" : "studies")} cannot show ")
                + "how far studies differ; add studies, or pool with fixed effect and a Wald interval.");
        }

        tauSquared = Fitting.TauSquared.Estimate(design, method.TauSquared, cancellation);
        Weighted = design.At(tauSquared);
        DegreesOfFreedom = method.Interval == IntervalMethod.Wald ? double.PositiveInfinity : design.Residual;
        Inflation = method.Interval == IntervalMethod.KnappHartung ? Weighted.SumOfSquares / design.Residual : 1;
        if (Inflation < NoScatter)
        {
            throw new ArgumentException("The studies agree exactly, so that a Knapp-Hartung interval has no width; use a Wald interval.");
        }

        (Q, ISquared, HSquared) = Heterogeneity(design, method.TauSquared);
    }

    public StudyDesign Design { get; }

    /// <summary>tau², on the scale of pooling, squared.</summary>
    public double TauSquared => tauSquared * Design.Unit * Design.Unit;

    /// <summary>The fit in the design's own units.</summary>
    public WeightedFit Weighted { get; }

    /// <summary>The factor on the covariance: 1, or Knapp and Hartung's Q(tau²)/(k − p).</summary>
    public double Inflation { get; }

    /// <summary>Of the intervals of the coefficients; infinity for the normal.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Cochran's Q, at tau² = 0.</summary>
    public double Q { get; }

    public double QProbability => Design.Residual > 0 ? ChiSquare.Above(Q, Design.Residual) : 1;

    public double ISquared { get; }

    public double HSquared { get; }

    public double Mean => Coefficient(0);

    double IPooledFit.StandardError => StandardError(0);

    public IReadOnlyList<double> Shares => [.. Weighted.Weights.Select(weight => weight / Weighted.Weights.Sum())];

    public bool IsOneSided => false;

    public Interval Interval(double level)
    {
        var reach = StandardError(0) * StudentT.BothTailsQuantile(1 - level, DegreesOfFreedom);
        return new(Mean - reach, Mean + reach, level, IntervalKind.Confidence);
    }

    /// <summary>On the scale of pooling, per unit of the covariate.</summary>
    public double Coefficient(int index) =>
        (Weighted.Coefficients[index] * Design.Unit / Design.ColumnUnit(index)) + (index == 0 ? Design.Origin : 0);

    public double StandardError(int index) =>
        Math.Sqrt(Inflation * Weighted.Covariance(index, index)) * Design.Unit / Design.ColumnUnit(index);

    /// <summary>The fitted value at a row of columns, the first 1, and its standard error; on the scale of pooling.</summary>
    public (double Value, double StandardError) At(IReadOnlyList<double> row)
    {
        double[] scaled = [.. row.Select((value, i) => value / Design.ColumnUnit(i))];
        var value = scaled.Zip(Weighted.Coefficients, (x, b) => x * b).Sum();
        return (Design.Origin + (value * Design.Unit), Math.Sqrt(Inflation * Weighted.VarianceAt(scaled)) * Design.Unit);
    }

    /// <summary>The covariance of two coefficients.</summary>
    public double Covariance(int first, int second) =>
        Inflation * Weighted.Covariance(first, second) * (Design.Unit / Design.ColumnUnit(first)) * (
            Design.Unit / Design.ColumnUnit(second));

    /// <summary>The Q-profile interval of tau², on the scale of pooling, squared.</summary>
    public Interval TauSquaredInterval(double level)
    {
        var scaled = GeneralisedQ.Interval(Design, level);
        return scaled with { Low = scaled.Low * Design.Unit * Design.Unit, High = scaled.High * Design.Unit * Design.Unit };
    }

    /// <summary>
    /// From tau² and the typical variance s² = (k − p)/tr P: I² = tau²/(tau² + s²), H² = 1 + tau²/s² (Higgins and Thompson 2002);
    /// without a tau², from Q.
    /// </summary>
    private (double Q, double ISquared, double HSquared) Heterogeneity(StudyDesign design, TauSquaredEstimator estimator)
    {
        var within = design.At(0);
        var q = within.SumOfSquares;
        if (design.Residual == 0)
        {
            return (0, 0, 1);
        }

        if (estimator == TauSquaredEstimator.FixedEffect)
        {
            return (q, q > design.Residual ? 1 - (design.Residual / q) : 0, q / design.Residual);
        }

        var typical = design.Residual / within.Trace;
        return (q, tauSquared / (tauSquared + typical), 1 + (tauSquared / typical));
    }
}
