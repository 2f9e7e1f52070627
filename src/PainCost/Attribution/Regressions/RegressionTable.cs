using PainCost.Numerics.Sums;


namespace PainCost.Attribution.Regressions;

/// <summary>What a regression is of: a column for each term, the first of ones, and their names.</summary>
internal sealed record RegressionTable(IReadOnlyList<string> Names, double[][] Columns)
{
    /// <summary>How many observations there are.</summary>
    public int Rows => Columns[0].Length;

    /// <summary>How many terms there are.</summary>
    public int Terms => Columns.Length;

    /// <summary>The sum of the terms times their coefficients, for each observation.</summary>
    public double[] Predictor(ReadOnlySpan<double> coefficients)
    {
        var sum = new double[Rows];
        AddTo(sum, coefficients);
        return sum;
    }

    /// <summary>Adds the terms times their coefficients to a column.</summary>
    public void AddTo(Span<double> sum, ReadOnlySpan<double> coefficients)
    {
        var part = new double[Rows];
        for (var j = 0; j < Terms; j++)
        {
            Elementwise.Multiply(Columns[j], coefficients[j], part);
            Elementwise.Add(sum, part, sum);
        }
    }

    /// <summary>The same terms of some observations only.</summary>
    public RegressionTable Only(int[] rows) => new(Names, [.. Columns.Select(column => Array.ConvertAll(rows, row => column[row]))]);
}
