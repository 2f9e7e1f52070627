namespace PainCost.Quantities.Joint;

/// <summary>The lower triangular factor of a covariance matrix: itself times its transpose gives the matrix.</summary>
internal static class Cholesky
{
    /// <summary>What must be left of a variance when those before are known, as a share of it; less is rounding.</summary>
    private const double LeastRest = 1e-12;

    /// <summary>The factor's rows, each as long as its number; null when the matrix is not positive definite.</summary>
    public static double[][]? Factor(IReadOnlyList<IReadOnlyList<double>> matrix)
    {
        var factor = new double[matrix.Count][];
        return FirstImpossible(matrix, factor) < 0 ? factor : null;
    }

    /// <summary>The first variable that the ones before it determine wholly, or would have to have a negative variance; -1 for none.</summary>
    public static int FirstImpossible(IReadOnlyList<IReadOnlyList<double>> matrix) => FirstImpossible(matrix, new double[matrix.Count][]);

    private static int FirstImpossible(IReadOnlyList<IReadOnlyList<double>> matrix, double[][] factor)
    {
        for (var row = 0; row < matrix.Count; row++)
        {
            factor[row] = new double[row + 1];
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row][column];
                for (var k = 0; k < column; k++)
                {
                    rest -= factor[row][k] * factor[column][k];
                }

                if (column == row && !(rest > LeastRest * matrix[row][row]))
                {
                    return row;
                }

                factor[row][column] = column == row ? Math.Sqrt(rest) : rest / factor[column][column];
            }
        }

        return -1;
    }
}
