namespace PainCost.Numerics.Sums;


/// <summary>The mean of a column and its standard error.</summary>
internal static class Means
{
    public static double Of(double[] values)
    {
        // From the first value on, so that a mean far from zero keeps its digits.
        var origin = values[0];
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value - origin;
        }

        return origin + (sum / values.Length);
    }

    public static double StandardError(double[] values)
    {
        var (mean, scale) = (Of(values), BinaryScale.Of(values));
        var (squares, factor) = (0.0, scale.Factor);
        foreach (var value in values)
        {
            var deviation = (value - mean) * factor;
            squares += deviation * deviation;
        }

        return scale.Restore(Math.Sqrt(squares / (values.Length - 1) / values.Length));
    }
}
