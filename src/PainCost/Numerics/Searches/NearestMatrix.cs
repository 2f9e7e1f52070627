using MathNet.Numerics.LinearAlgebra;

namespace PainCost.Numerics.Searches;

/// <summary>
/// The nearest correlation matrix in the Frobenius norm, by alternating projections on the matrices without small eigenvalues and on those
/// with 1 on the diagonal, the first with Dykstra's correction: Higham, Computing the nearest correlation matrix, IMA J. Numer. Anal. 22,
/// 2002.
/// </summary>
internal static class NearestMatrix
{
    /// <summary>The least eigenvalue of an answer; above 0, so that rounding does not take it below.</summary>
    public const double UsualFloor = 1e-9;

    private const int MostSteps = 100_000;
    private const double Settled = 1e-13;

    public static double[,] To(double[,] matrix, double floor)
    {
        var current = Matrix<double>.Build.DenseOfArray(matrix);
        var correction = Matrix<double>.Build.Dense(current.RowCount, current.RowCount);
        for (var step = 0; step < MostSteps; step++)
        {
            var corrected = current - correction;
            var projected = WithoutSmallEigenvalues(corrected, floor);
            correction = projected - corrected;
            var next = WithUnitDiagonal(projected);
            var change = (next - current).InfinityNorm();
            current = next;
            if (change < Settled)
            {
                break;
            }
        }

        return WithUnitDiagonal(WithoutSmallEigenvalues(current, floor)).ToArray();
    }

    private static Matrix<double> WithoutSmallEigenvalues(Matrix<double> matrix, double floor)
    {
        var eigen = matrix.Evd(Symmetricity.Symmetric);
        var kept = eigen.EigenValues.Map(value => Math.Max(value.Real, floor));
        return eigen.EigenVectors * Matrix<double>.Build.DiagonalOfDiagonalVector(kept) * eigen.EigenVectors.Transpose();
    }

    /// <summary>1 on the diagonal, the same above and below it, and nothing beyond ±1.</summary>
    private static Matrix<double> WithUnitDiagonal(Matrix<double> matrix) => Matrix<double>.Build.Dense(
        matrix.RowCount, matrix.RowCount, (i, j) => i == j ? 1 : Math.Clamp(0.5 * (matrix[i, j] + matrix[j, i]), -1, 1));
}
