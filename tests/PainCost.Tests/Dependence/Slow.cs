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

    /// <summary>With the mean rank for ties.</summary>
    public static double Spearman(IReadOnlyList<double> x, IReadOnlyList<double> y) => Pearson(Ranks(x), Ranks(y));

    /// <summary>Tau-b, which without ties is Kendall's tau.</summary>
    public static double Kendall(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (surplus, differ, differToo) = (0L, 0L, 0L);
        for (var i = 0; i < x.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (one, other) = (x[i].CompareTo(x[j]), y[i].CompareTo(y[j]));
                (surplus, differ, differToo) = (surplus + (one * other), differ + (one * one), differToo + (other * other));
            }
        }

        return surplus / Math.Sqrt((double)differ * differToo);
    }

    /// <summary>The mean of an estimate over batches of draws, and its standard error from how much the batches differ.</summary>
    public static (double Mean, double Error) InBatches(double[] x, double[] y, int batch, Func<double[], double[], double> estimate)
    {
        double[] values = [.. Enumerable.Range(0, x.Length / batch)
            .Select(i => estimate(x[(i * batch)..((i + 1) * batch)], y[(i * batch)..((i + 1) * batch)]))];
        var mean = values.Average();
        return (mean, Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1.0) / values.Length));
    }

    private static double[] Ranks(IReadOnlyList<double> values)
    {
        var ranks = new double[values.Count];
        var rank = 0;
        foreach (var tied in Enumerable.Range(0, values.Count).GroupBy(i => values[i]).OrderBy(g => g.Key))
        {
            var count = tied.Count();
            foreach (var i in tied)
            {
                ranks[i] = rank + (0.5 * (count - 1));
            }

            rank += count;
        }

        return ranks;
    }
}
