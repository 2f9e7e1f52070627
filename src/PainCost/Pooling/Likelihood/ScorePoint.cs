using PainCost.Pooling.Fitting;

namespace PainCost.Pooling.Likelihood;

/// <summary>
/// The score of tau² at one point, twice the slope of the log likelihood, as the difference of two falling convex functions.
/// </summary>
/// <remarks>
/// Let the columns of K be orthonormal and span all that X does not, λ and u be the eigenvalues of K'VK and the coordinates of K'y along
/// its eigenvectors, V = diag(v). Then y'PPy = Σ u²/(λ + tau²)² and tr P = Σ 1/(λ + tau²). With Σ w = Σ 1/(v + tau²), each is a sum of
/// negative powers of tau² plus a positive number: positive, falling, convex, and its slope rises. No eigenvalue has to be computed for
/// that.
/// </remarks>
/// <param name="TauSquared">Where, in the design's units.</param>
/// <param name="Pull">y'PPy, which asks for a greater tau².</param>
/// <param name="PullSlope">Its slope, −2·y'PPPy.</param>
/// <param name="Drag">tr P for the restricted likelihood, Σ w for the plain one, which ask for a smaller tau².</param>
/// <param name="DragSlope">Its slope, −tr PP or −Σ w².</param>
internal readonly record struct ScorePoint(double TauSquared, double Pull, double PullSlope, double Drag, double DragSlope)
{
    public double Score => Pull - Drag;

    public double Slope => PullSlope - DragSlope;

    public static ScorePoint At(StudyDesign design, double tauSquared, bool restricted)
    {
        var fit = design.At(tauSquared);
        return new(
            tauSquared,
            fit.SquaredSumOfSquares,
            -2 * fit.CubedSumOfSquares,
            restricted ? fit.Trace : fit.Weights.Sum(),
            restricted ? -fit.SquaredTrace : -fit.Weights.Sum(weight => weight * weight));
    }
}
