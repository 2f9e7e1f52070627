namespace PainCost.Numerics.Searches;

/// <summary>A function at evenly spaced points, read between them by the cubic through the four nearest.</summary>
internal sealed class EvenTable(double start, double perUnit, double[] values)
{
    public ReadOnlySpan<double> Values => values;

    /// <summary>The value at <paramref name="x"/>; beyond the ends, that of the end.</summary>
    public double At(double x)
    {
        var place = Math.Clamp((x - start) * perUnit, 0, values.Length - 1);
        var first = Math.Clamp((int)place - 1, 0, values.Length - 4);
        var t = place - first;
        var (a, b, c, d) = (values[first], values[first + 1], values[first + 2], values[first + 3]);
        var (t1, t2, t3) = (t - 1, t - 2, t - 3);
        return (((b * t * t3) - (a * t1 * t3 / 3)) * t2 / 2) + (((d * t1 * t2 / 3) - (c * t1 * t3)) * t / 2);
    }
}
