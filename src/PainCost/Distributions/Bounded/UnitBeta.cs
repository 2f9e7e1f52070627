using PainCost.Numerics.Beta;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Tails;

namespace PainCost.Distributions.Bounded;

/// <summary>The beta distribution's numbers on [0, 1], shared by the beta and the PERT.</summary>
internal sealed class UnitBeta(double alpha, double beta)
{
    private readonly IncompleteBeta _curve = new(alpha, beta);

    public double Alpha { get; } = alpha;

    public double Beta { get; } = beta;

    public double Mean => Alpha / (Alpha + Beta);

    public double Variance => Mean * (Beta / (Alpha + Beta)) / (Alpha + Beta + 1);

    public double Density(double x) => x switch
    {
        > 0 and < 1 => Elementary.Exp(_curve.LogDensity(Coordinate(x))) / (x * (1 - x)),
        0 => DensityAtEnd(Alpha, Beta),
        1 => DensityAtEnd(Beta, Alpha),
        _ => 0,
    };

    public double CumulativeProbability(double x) =>
        x <= 0 ? 0 : x >= 1 ? 1 : TailSolver.LowerProbability(_curve, Coordinate(x));

    public double ProbabilityAbove(double x) =>
        x <= 0 ? 1 : x >= 1 ? 0 : TailSolver.UpperProbability(_curve, Coordinate(x));

    /// <summary>The quantile's distance from 0 and from 1.</summary>
    public (double FromZero, double FromOne) Quantile(double tail, bool upper) =>
        _curve.Position(TailSolver.Solve(_curve, tail, upper));

    /// <summary>The coordinates of the quantiles at ascending tails, which <see cref="Position"/> places.</summary>
    public void Coordinates(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> coordinates) =>
        TailSolver.SolveAscending(_curve, ascendingTails, upper, coordinates);

    /// <summary>The distance of a coordinate's value from 0 and from 1.</summary>
    public (double FromZero, double FromOne) Position(double coordinate) => _curve.Position(coordinate);

    /// <summary>The quantiles at ascending tails.</summary>
    public void Quantiles(ReadOnlySpan<double> ascendingTails, bool upper, Span<double> values)
    {
        TailSolver.SolveAscending(_curve, ascendingTails, upper, values);
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = _curve.Position(values[i]).FromZero;
        }
    }

    private static double DensityAtEnd(double shape, double other) => shape < 1 ? double.PositiveInfinity : shape == 1 ? other : 0;

    /// <summary>logit x − logit of the mean, accurate near the mean.</summary>
    private double Coordinate(double x)
    {
        var distance = x - Mean;
        var farMean = Beta / (Alpha + Beta);
        return Math.Abs(distance) < 0.5 * Math.Min(Mean, farMean)
            ? ElementaryTails.LogOnePlus(distance / Mean) - ElementaryTails.LogOnePlus(-distance / farMean)
            : Elementary.Log(x) - ElementaryTails.LogOnePlus(-x) - Elementary.Log(Alpha / Beta);
    }
}
