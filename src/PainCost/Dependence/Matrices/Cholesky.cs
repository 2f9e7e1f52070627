namespace PainCost.Dependence.Matrices;

/// <summary>The lower triangle L with L Lᵀ = A, for a matrix without negative eigenvalues; a zero one gives a zero column.</summary>
internal static class Cholesky
{
    /// <summary>A pivot this small is rounding; correlations are of order 1.</summary>
    private const double Rounding = 1e-12;

    /// <summary>False when the matrix has a negative eigenvalue.</summary>
    public static bool TryFactor(double[,] matrix, out double[,] lower)
    {
        var size = matrix.GetLength(0);
        lower = new double[size, size];
        for (var column = 0; column < size; column++)
        {
            var pivot = Rest(matrix, lower, column, column);
            if (!(pivot >= -Rounding))
            {
                return false;
            }

            var isZero = pivot <= Rounding;
            lower[column, column] = isZero ? 0 : Math.Sqrt(pivot);
            for (var row = column + 1; row < size; row++)
            {
                var rest = Rest(matrix, lower, row, column);
                if (isZero && !(Math.Abs(rest) <= Math.Sqrt(Rounding)))
                {
                    return false;
                }

                lower[row, column] = isZero ? 0 : rest / lower[column, column];
            }
        }

        return true;
    }

    private static double Rest(double[,] matrix, double[,] lower, int row, int column)
    {
        var rest = matrix[row, column];
        for (var k = 0; k < column; k++)
        {
            rest -= lower[row, k] * lower[column, k];
        }

        return rest;
    }
}
