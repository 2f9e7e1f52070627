namespace PainCost.Sensitivity.Variance;

/// <summary>One output's evaluations as terms whose sums over the rows are all that the indices need.</summary>
/// <remarks>
/// Values are taken from the mean of A and B, which changes no index in expectation and makes the first-order estimate far less noisy
/// when the mean is many standard deviations. That origin stays the same in every resample.
/// </remarks>
internal sealed class SaltelliTerms
{
    private const int Sum = 0;
    private const int Squares = 1;
    private const int FirstIndex = 2;

    private readonly SaltelliDesign design;
    private readonly int rows;
    private readonly double origin;

    /// <param name="design">The design.</param>
    /// <param name="values">The output's values of each evaluation, padded with zeros.</param>
    /// <param name="rows">How many of them count.</param>
    public SaltelliTerms(SaltelliDesign design, double[][] values, int rows)
    {
        (this.design, this.rows) = (design, rows);
        var (a, b) = (values[SaltelliDesign.A], values[SaltelliDesign.B]);
        origin = Mean(a, b, rows);
        Columns = [.. Enumerable.Range(0, Pair(design.Factors.Count, 0)).Select(_ => new double[Bootstrap.Padded(rows)])];
        for (var row = 0; row < rows; row++)
        {
            var (fromA, fromB) = (a[row] - origin, b[row] - origin);
            Columns[Sum][row] = fromA + fromB;
            Columns[Squares][row] = (fromA * fromA) + (fromB * fromB);
        }

        for (var factor = 0; factor < design.Factors.Count; factor++)
        {
            FillFactor(factor, a, b, values[SaltelliDesign.AB(factor)]);
        }

        for (var second = 1; design.HasPairs && second < design.Factors.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                FillPair(Columns[Pair(second, first)], a, b, values[design.BA(first)], values[SaltelliDesign.AB(second)]);
            }
        }
    }

    /// <summary>The terms, each padded with zeros.</summary>
    public double[][] Columns { get; }

    /// <summary>The sums of all terms over the rows, each row once.</summary>
    public double[] PlainSums => [.. Columns.Select(column => column.Sum())];

    public double MeanOf(ReadOnlySpan<double> sums) => origin + (sums[Sum] / (2 * rows));

    public double VarianceOf(ReadOnlySpan<double> sums)
    {
        var mean = sums[Sum] / (2 * rows);
        return (sums[Squares] / (2 * rows)) - (mean * mean);
    }

    /// <summary>Saltelli et al. 2010, table 2 (b): mean of f(B)(f(AB) − f(A)), over the variance.</summary>
    public double FirstOf(ReadOnlySpan<double> sums, int factor) => sums[FirstIndex + (2 * factor)] / rows / VarianceOf(sums);

    /// <summary>Jansen 1999: half the mean of (f(A) − f(AB))², over the variance.</summary>
    public double TotalOf(ReadOnlySpan<double> sums, int factor) => sums[FirstIndex + (2 * factor) + 1] / (2 * rows) / VarianceOf(sums);

    /// <summary>Saltelli 2002: mean of f(BA of one) f(AB of the other) − f(A) f(B), over the variance, less what each does alone.</summary>
    public double PairOf(ReadOnlySpan<double> sums, int first, int second) =>
        (sums[Pair(second, first)] / rows / VarianceOf(sums)) - FirstOf(sums, first) - FirstOf(sums, second);

    private static double Mean(double[] a, double[] b, int rows)
    {
        var (sum, start) = (0.0, a[0]);
        for (var row = 0; row < rows; row++)
        {
            sum += (a[row] - start) + (b[row] - start);
        }

        return start + (sum / (2 * rows));
    }

    private int Pair(int second, int first) =>
        FirstIndex + (2 * design.Factors.Count) + (design.HasPairs ? (second * (second - 1) / 2) + first : 0);

    private void FillFactor(int factor, double[] a, double[] b, double[] mixed)
    {
        var (first, total) = (Columns[FirstIndex + (2 * factor)], Columns[FirstIndex + (2 * factor) + 1]);
        for (var row = 0; row < rows; row++)
        {
            var moved = mixed[row] - a[row];
            first[row] = (b[row] - origin) * moved;
            total[row] = moved * moved;
        }
    }

    private void FillPair(double[] column, double[] a, double[] b, double[] firstReversed, double[] secondMixed)
    {
        for (var row = 0; row < rows; row++)
        {
            column[row] = ((firstReversed[row] - origin) * (secondMixed[row] - origin)) - ((a[row] - origin) * (b[row] - origin));
        }
    }
}
