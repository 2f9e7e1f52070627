namespace PainCost.Numerics.Matrices;

/// <summary>
/// The lower triangle L with L Lᵀ = A for a symmetric matrix without negative eigenvalues, row by row; a row that is a combination of those
/// before it has a zero on the diagonal and a zero column below.
/// </summary>
/// <remarks>Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, 2002, chapter 10.</remarks>
internal sealed class Cholesky
{
    /// <summary>What is left of a diagonal element is rounding below this share of it, unless told otherwise.</summary>
    public const double UsualRounding = 1e-12;

    private readonly double[][] rows;

    private Cholesky(int size) => rows = new double[size][];

    public int Size => rows.Length;

    /// <summary>Whether the matrix has no negative eigenvalue, but for rounding.</summary>
    public bool IsSemidefinite { get; private set; } = true;

    /// <summary>
    /// The first row that those before it determine wholly, or that would have to have less than nothing of its own; -1 for none.
    /// </summary>
    public int FirstDependent { get; private set; } = -1;

    /// <summary>Whether all eigenvalues are above 0, by more than rounding.</summary>
    public bool IsDefinite => FirstDependent < 0;

    /// <summary>An element of the triangle; the column is no larger than the row.</summary>
    public double this[int row, int column] => rows[row][column];

    /// <summary>A row of the triangle, up to its diagonal.</summary>
    public ReadOnlySpan<double> Row(int row) => rows[row];

    /// <summary>Factors a matrix, of which the lower triangle is read.</summary>
    public static Cholesky Of(double[,] matrix) => Of(matrix.GetLength(0), (row, column) => matrix[row, column]);

    /// <summary>Factors a matrix given element by element.</summary>
    /// <param name="size">How many rows it has.</param>
    /// <param name="element">The element of a row and a column that is no larger.</param>
    /// <param name="rounding">The share of a diagonal element that is taken for rounding.</param>
    /// <param name="cancellation">Looked at before each row.</param>
    public static Cholesky Of(
        int size, Func<int, int, double> element, double rounding = UsualRounding, CancellationToken cancellation = default)
    {
        var factor = new Cholesky(size);
        var roots = new double[size];
        for (var row = 0; row < size; row++)
        {
            cancellation.ThrowIfCancellationRequested();
            var diagonal = element(row, row);
            roots[row] = Math.Sqrt(diagonal);
            factor.rows[row] = new double[row + 1];
            for (var column = 0; column < row; column++)
            {
                factor.rows[row][column] =
                    factor.Divided(
                    factor.Rest(element(row, column), row, column), column, Math.Sqrt(rounding) * roots[row] * roots[column]);
            }

            factor.rows[row][row] = factor.Root(factor.Rest(diagonal, row, row), row, rounding * diagonal);
        }

        return factor;
    }

    /// <summary>The x with A x = right; 0 in the place of a row that is a combination of others.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var i = 0; i < Size; i++)
        {
            for (var k = 0; k < i; k++)
            {
                x[i] -= rows[i][k] * x[k];
            }

            x[i] = rows[i][i] == 0 ? 0 : x[i] / rows[i][i];
        }

        for (var i = Size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < Size; k++)
            {
                x[i] -= rows[k][i] * x[k];
            }

            x[i] = rows[i][i] == 0 ? 0 : x[i] / rows[i][i];
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

    private double Rest(double element, int row, int column)
    {
        var (one, other) = (rows[row], rows[column]);
        for (var k = 0; k < column; k++)
        {
            element -= one[k] * other[k];
        }

        return element;
    }

    private double Divided(double rest, int column, double limit)
    {
        var pivot = rows[column][column];
        if (pivot != 0)
        {
            return rest / pivot;
        }

        // Nothing can go with what is always 0.
        IsSemidefinite &= Math.Abs(rest) <= limit;
        return 0;
    }

    private double Root(double rest, int row, double limit)
    {
        if (rest > limit)
        {
            return Math.Sqrt(rest);
        }

        IsSemidefinite &= rest >= -limit;
        FirstDependent = FirstDependent < 0 ? row : FirstDependent;
        return 0;
    }
}
