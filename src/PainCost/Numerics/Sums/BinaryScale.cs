namespace PainCost.Numerics.Sums;

/// <summary>
/// A power of two that brings numbers to a size near one, so that their squares and products neither overflow nor vanish. It rounds
/// nothing:
/// what is computed of numbers of usual size has the same bits with it and without.
/// </summary>
internal readonly record struct BinaryScale
{
    /// <summary>Below 2^−1022 a power of two has no inverse.</summary>
    private const int Smallest = -1022;

    private readonly int exponent;

    private BinaryScale(int exponent) => this.exponent = exponent;

    /// <summary>What to multiply numbers by.</summary>
    public double Factor => Math.ScaleB(1, -exponent);

    /// <summary>The scale of numbers by the largest finite one; 1 where all are nought.</summary>
    public static BinaryScale Of(params ReadOnlySpan<double[]> columns)
    {
        var largest = 0.0;
        foreach (var column in columns)
        {
            largest = Math.Max(largest, Largest(column));
        }

        return largest == 0 ? default : new(Math.Max(Smallest, Math.ILogB(largest)));
    }

    /// <summary>A figure of the scaled numbers as one of the numbers themselves.</summary>
    public double Restore(double scaled) => Math.ScaleB(scaled, exponent);

    /// <summary>
    /// A square or product of two of the scaled numbers as one of the numbers themselves; infinite or nought where no double is so large
    /// or small.
    /// </summary>
    public double RestoreSquare(double scaled) => Math.ScaleB(scaled, 2 * exponent);

    /// <summary>The numbers multiplied by <see cref="Factor"/>, in a column of their own.</summary>
    public double[] Scaled(double[] column)
    {
        var factor = Factor;
        return Array.ConvertAll(column, value => value * factor);
    }

    /// <summary>Multiplies the numbers by <see cref="Factor"/> in their places.</summary>
    public void Apply(Span<double> column)
    {
        var factor = Factor;
        for (var i = 0; i < column.Length; i++)
        {
            column[i] *= factor;
        }
    }

    private static double Largest(double[] column)
    {
        var largest = 0.0;
        foreach (var value in column)
        {
            var size = Math.Abs(value);
            largest = size > largest && size <= double.MaxValue ? size : largest;
        }

        return largest;
    }
}
