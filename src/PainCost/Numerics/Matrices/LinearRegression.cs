using PainCost.Numerics.Sums;

namespace PainCost.Numerics.Matrices;

/// <summary>An output regressed on inputs, all in units of their own standard deviations.</summary>
internal sealed class LinearRegression
{
    private readonly Cholesky inputs;

    private LinearRegression(Cholesky inputs, double[] withOutput)
    {
        this.inputs = inputs;
        Correlations = withOutput;
        Coefficients = inputs.Solve(withOutput);
        Determination = Math.Clamp(Coefficients.Zip(withOutput, (b, r) => b * r).Sum(), 0, 1);
    }

    /// <summary>The correlation of each input with the output.</summary>
    public double[] Correlations { get; }

    /// <summary>The standardised coefficients.</summary>
    public double[] Coefficients { get; }

    /// <summary>The share of the output's variance that lies on the plane, R².</summary>
    public double Determination { get; }

    /// <summary>The correlation of an input with the output, given all the others.</summary>
    /// <remarks>
    /// b / √(b² + (1 − R²) v), with v the input's element of the inverted correlation matrix: the t statistic by another name.
    /// </remarks>
    public double Partial(int input)
    {
        var b = Coefficients[input];
        var spread = Math.Sqrt((b * b) + ((1 - Determination) * inputs.InverseDiagonal(input)));
        return spread > 0 ? b / spread : 0;
    }

    /// <exception cref="ArithmeticException">The inputs' draws are combinations of one another.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled; looked at before each pair of inputs.</exception>
    public static LinearRegression Of(IReadOnlyList<double[]> inputs, double[] output, CancellationToken cancellation = default)
    {
        var standard = inputs.Select(column => Standardized(column, cancellation)).ToList();
        var target = Standardized(output, cancellation);
        var correlations = new double[inputs.Count, inputs.Count];
        for (var i = 0; i < inputs.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                cancellation.ThrowIfCancellationRequested();
                correlations[i, j] = correlations[j, i] = FixedOrder.Dot(standard[i], standard[j]);
            }
        }

        var factor = Cholesky.Of(correlations);
        return factor.IsDefinite
            ? new LinearRegression(factor, [.. standard.Select(column => FixedOrder.Dot(column, target))])
            : throw new ArithmeticException("The inputs' draws are combinations of one another, so that no regression can tell them apart; take more draws, or fewer inputs.");
    }

    /// <summary>Mean 0 and sum of squares 1.</summary>
    private static double[] Standardized(double[] column, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var centred = BinaryScale.Of(column).Scaled(column);
        Elementwise.Subtract(centred, FixedOrder.Sum(centred) / centred.Length, centred);
        Elementwise.Divide(centred, FixedOrder.Norm(centred), centred);
        return centred;
    }
}
