using PainCost.Numerics.Kernels;

namespace PainCost.Pooling.Fitting;

/// <summary>
/// Columns A as A = QR, Q orthonormal and R upper triangular, by Gram and Schmidt's steps taken twice, which keeps Q orthonormal to
/// rounding.
/// </summary>
internal sealed class OrthonormalBasis
{
    private const int Passes = 2;
    private readonly double[][] basis;
    private readonly double[,] triangle;
    private readonly double[,] inverse;

    public OrthonormalBasis(double[][] columns)
    {
        basis = new double[columns.Length][];
        triangle = new double[columns.Length, columns.Length];
        for (var j = 0; j < columns.Length; j++)
        {
            basis[j] = Reduce((double[])columns[j].Clone(), j);
        }

        inverse = Inverse(triangle);
    }

    /// <summary>
    /// The length that each column has left after those before it, which is R's diagonal; 0 for one that follows from them.
    /// </summary>
    public IEnumerable<double> Diagonal => Enumerable.Range(0, basis.Length).Select(j => triangle[j, j]);

    /// <summary>The logarithm of det A'A.</summary>
    public double LogDeterminant => 2 * Diagonal.Sum(Elementary.Log);

    /// <summary>The squared length of each row of Q.</summary>
    public double[] Leverages()
    {
        var squares = new double[basis[0].Length];
        foreach (var column in basis)
        {
            for (var i = 0; i < squares.Length; i++)
            {
                squares[i] += column[i] * column[i];
            }
        }

        return squares;
    }

    /// <summary>Q'y.</summary>
    public double[] Loadings(double[] values) => [.. basis.Select(column => Dot(column, values))];

    /// <summary>R⁻¹c.</summary>
    public double[] Solve(double[] loadings) =>
        [.. Enumerable.Range(0, basis.Length).Select(i => Enumerable.Range(i, basis.Length - i).Sum(j => inverse[i, j] * loadings[j]))];

    /// <summary>An entry of (A'A)⁻¹ = R⁻¹R⁻¹'.</summary>
    public double InverseGram(int row, int column) =>
        Enumerable.Range(0, basis.Length).Sum(j => inverse[row, j] * inverse[column, j]);

    /// <summary>x'(A'A)⁻¹x = |R⁻¹'x|².</summary>
    public double SquaredReach(double[] row) => Enumerable.Range(0, basis.Length).Sum(j =>
    {
        var part = Enumerable.Range(0, j + 1).Sum(i => row[i] * inverse[i, j]);
        return part * part;
    });

    /// <summary>Every entry of Q'WQ, row by row.</summary>
    public IEnumerable<double> Inner(double[] weights) => basis.SelectMany(first => basis.Select(second =>
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += first[i] * weights[i] * second[i];
        }

        return sum;
    }));

    private double[] Reduce(double[] column, int index)
    {
        for (var pass = 0; pass < Passes; pass++)
        {
            for (var before = 0; before < index; before++)
            {
                var share = Dot(basis[before], column);
                triangle[before, index] += share;
                for (var i = 0; i < column.Length; i++)
                {
                    column[i] -= share * basis[before][i];
                }
            }
        }

        var length = Math.Sqrt(Dot(column, column));
        triangle[index, index] = length;
        return length > 0 ? Array.ConvertAll(column, value => value / length) : column;
    }

    private static double[,] Inverse(double[,] upper)
    {
        var size = upper.GetLength(0);
        var inverse = new double[size, size];
        for (var j = 0; j < size; j++)
        {
            inverse[j, j] = 1 / upper[j, j];
            for (var i = j - 1; i >= 0; i--)
            {
                var sum = 0.0;
                for (var m = i + 1; m <= j; m++)
                {
                    sum += upper[i, m] * inverse[m, j];
                }

                inverse[i, j] = -sum / upper[i, i];
            }
        }

        return inverse;
    }

    private static double Dot(double[] first, double[] second)
    {
        var sum = 0.0;
        for (var i = 0; i < first.Length; i++)
        {
            sum += first[i] * second[i];
        }

        return sum;
    }
}
