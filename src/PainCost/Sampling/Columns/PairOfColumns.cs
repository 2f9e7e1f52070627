namespace PainCost.Sampling.Columns;

/// <summary>How two columns of equal length, neither constant, go together.</summary>
internal static class PairOfColumns
{
    /// <summary>Pearson's correlation; of ranks, Spearman's.</summary>
    public static double Pearson(double[] x, double[] y)
    {
        var (dx, dy) = (Deviations(x), Deviations(y));
        double xx = 0, yy = 0, xy = 0;
        for (var i = 0; i < x.Length; i++)
        {
            xx += dx[i] * dx[i];
            yy += dy[i] * dy[i];
            xy += dx[i] * dy[i];
        }

        return Math.Clamp(xy / (Math.Sqrt(xx) * Math.Sqrt(yy)), -1, 1);
    }

    /// <summary>From the mean, in units of the largest, so that no square is too large or too small.</summary>
    private static double[] Deviations(double[] column)
    {
        var largest = 0.0;
        foreach (var value in column)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        var scaled = Array.ConvertAll(column, value => value / largest);
        var (origin, sum) = (scaled[0], 0.0);
        foreach (var value in scaled)
        {
            sum += value - origin;
        }

        var mean = origin + (sum / scaled.Length);
        return Array.ConvertAll(scaled, value => value - mean);
    }
}
