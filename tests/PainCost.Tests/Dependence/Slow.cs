namespace PainCost.Tests.Dependence;

/// <summary>Measures of association by their definitions, and how exact an estimate of one is.</summary>
internal static class Slow
{
    public static double Pearson(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (mx, my) = (x.Average(), y.Average());
        var (xy, xx, yy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Count; i++)
        {
            var (dx, dy) = (x[i] - mx, y[i] - my);
            (xy, xx, yy) = (xy + (dx * dy), xx + (dx * dx), yy + (dy * dy));
        }

        return xy / Math.Sqrt(xx * yy);
    }

    /// <summary>Without ties.</summary>
    public static double Spearman(IReadOnlyList<double> x, IReadOnlyList<double> y) => Pearson(Ranks(x), Ranks(y));

    /// <summary>Without ties.</summary>
    public static double Kendall(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var surplus = 0L;
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                surplus += (x[i] > x[j]) == (y[i] > y[j]) ? 1 : -1;
            }
        }

        return surplus / (0.5 * x.Count * (x.Count - 1));
    }

    /// <summary>The mean of an estimate over batches of draws, and its standard error from how much the batches differ.</summary>
    public static (double Mean, double Error) InBatches(double[] x, double[] y, int batch, Func<double[], double[], double> estimate)
    {
        double[] values = [.. Enumerable.Range(0, x.Length / batch).Select(i => estimate(x[(i * batch)..((i + 1) * batch)], y[(i * batch)..((i + 1) * batch)]))];
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1.0) / values.Length));
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var ranks = new double[values.Count];
        var rank = 0;
        foreach (var i in Enumerable.Range(0, values.Count).OrderBy(i => values[i]))
        {
            ranks[i] = rank++;
        }

        return ranks;
    }
}
