namespace PainCost.Sensitivity.Evaluation;

/// <summary>The lower triangle whose product with its own transpose is a symmetric, positive definite matrix.</summary>
internal sealed class Cholesky
{
    // Below this share of the diagonal what is left of a row is rounding.
    private const double Rounding = 1e-12;

    private readonly double[,] lower;

    private Cholesky(double[,] lower) => this.lower = lower;

    public int Size => lower.GetLength(0);

    /// <summary>Factors a matrix; null if a row is a combination of others, or the matrix is not positive definite.</summary>
    public static Cholesky? Of(double[,] matrix)
    {
        var n = matrix.GetLength(0);
        var lower = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i, j];
                for (var k = 0; k < j; k++)
                {
                    rest -= lower[i, k] * lower[j, k];
                }

                if (i == j && !(rest > Rounding * matrix[i, i]))
                {
                    return null;
                }

                lower[i, j] = i == j ? Math.Sqrt(rest) : rest / lower[j, j];
            }
        }

        return new Cholesky(lower);
    }

    /// <summary>The x with matrix · x = right.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= lower[i, k] * x[k];
            }

            x[i] /= lower[i, i];
        }

        for (var i = Size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < Size; k++)
            {
                x[i] -= lower[k, i] * x[k];
            }

            x[i] /= lower[i, i];
        }

        return x;
    }

    /// <summary>A diagonal element of the inverse.</summary>
    public double InverseDiagonal(int index)
    {
        var unit = new double[Size];
        unit[index] = 1;
        return Solve(unit)[index];
    }
}
