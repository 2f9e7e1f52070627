using PainCost.Pooling.Fitting;

namespace PainCost.Pooling.Likelihood;

/// <summary>
/// The tau² of the greatest likelihood, plain or restricted: every top is isolated, so that none can be missed, and the highest taken.
/// </summary>
/// <remarks>
/// The likelihood of tau² may have several tops. They lie in [0, S − least v], S the sum of squares of y about the unweighted fit: beyond,
/// every term (u² − λ − tau²)/(λ + tau²)² of the restricted score is negative, as u² ≤ S and λ ≥ least v; and the plain score is smaller
/// still, since the λ interlace with the v. The range is halved until on each cell the score keeps its sign, only rises or only falls
/// (<see cref="ScoreCell"/>); a cell in which it falls through 0 holds one top. Cells too narrow for a decision, which arise
/// only where the score touches 0, are tried as tops themselves.
/// </remarks>
internal static class LikelihoodMaximum
{
    private const double Narrowest = 1e-10;
    private const double Precision = 1e-16;
    private const int MostSteps = 200;

    /// <summary>tau² in the design's units; of equal tops the lowest.</summary>
    public static double Of(StudyDesign design, bool restricted, CancellationToken cancellation = default) =>
        Tops(design, restricted, cancellation).MaxBy(tauSquared => design.At(tauSquared).LogLikelihood(restricted));

    /// <summary>Every tau² at which the likelihood has a top, lowest first; never empty.</summary>
    public static IReadOnlyList<double> Tops(StudyDesign design, bool restricted, CancellationToken cancellation = default)
    {
        ScorePoint At(double tauSquared) => ScorePoint.At(design, tauSquared, restricted);

        var (none, least) = (At(0), design.Variances.Min());
        List<double> tops = none.Score <= 0 ? [0] : [];
        var cells = new Stack<ScoreCell>();
        if (Bound(design, least) is > 0 and var bound)
        {
            cells.Push(new(none, At(bound)));
        }

        while (cells.TryPop(out var cell))
        {
            cancellation.ThrowIfCancellationRequested();
            var isNarrow = cell.High.TauSquared - cell.Low.TauSquared <= Narrowest * (least + cell.Low.TauSquared);
            if (cell.OnlyFalls || isNarrow)
            {
                tops.AddRange(
                    cell.HoldsTop ? [Root(cell, At)] : isNarrow && !cell.KeepsItsSign && !cell.OnlyFalls ? [cell.Low.TauSquared] : []);
            }
            else if (!cell.KeepsItsSign && !cell.OnlyRises)
            {
                var middle = At(Math.Sqrt((least + cell.Low.TauSquared) * (least + cell.High.TauSquared)) - least);
                cells.Push(new(middle, cell.High));
                cells.Push(new(cell.Low, middle));
            }
        }

        return tops.Count > 0 ? tops : [0];
    }

    // A little beyond the bound, so that rounding leaves no top outside.
    private static double Bound(StudyDesign design, double least)
    {
        const double margin = 1 + 1e-6;
        var level = 1e20 * (1 + design.Variances.Max());
        var squares = design.At(level).Residuals.Sum(residual => residual * residual);
        return (margin * squares) - least;
    }

    /// <summary>
    /// Newton's steps between a point where the likelihood rises and one where it does not, halving where a step leaves them.
    /// </summary>
    private static double Root(ScoreCell cell, Func<double, ScorePoint> at)
    {
        var (low, high) = (cell.Low.TauSquared, cell.High.TauSquared);
        var point = cell.Low;
        for (var i = 0; i < MostSteps; i++)
        {
            var next = point.TauSquared - (point.Score / point.Slope);
            next = next > low && next < high ? next : 0.5 * (low + high);
            var step = Math.Abs(next - point.TauSquared);
            point = at(next);
            (low, high) = point.Score > 0 ? (next, high) : (low, next);
            if (step <= Precision * next || !(0.5 * (low + high) > low && 0.5 * (low + high) < high))
            {
                break;
            }
        }

        return point.TauSquared;
    }
}
