using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Designs;

/// <summary>The covariance of sums over a sample, from the totals of its clusters within strata; clusters drawn with replacement.</summary>
/// <remarks>Binder 1983, International Statistical Review 51: 279-292.</remarks>
internal static class TaylorCovariance
{
    /// <summary>The covariance of the sums of columns, each of a number for every row, weights included.</summary>
    public static double[,] Of(DesignLayout layout, IReadOnlyList<double[]> columns)
    {
        var spread = columns.Select(column => Spread(layout, Totals(layout, column))).ToList();
        var factor = layout is { Rule: SingleUnitRule.Average, Single: > 0 }
            ? layout.StrataCount / (double)(layout.StrataCount - layout.Single) : 1;
        var covariance = new double[columns.Count, columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                covariance[i, j] = covariance[j, i] = factor * FixedOrder.Dot(spread[i], spread[j]);
            }
        }

        return covariance;
    }

    /// <summary>The standard error of the sum of a column.</summary>
    public static double StandardError(DesignLayout layout, double[] column) => Math.Sqrt(Of(layout, [column])[0, 0]);

    private static double[] Totals(DesignLayout layout, double[] column)
    {
        var totals = new double[layout.StratumOf.Length];
        for (var i = 0; i < column.Length; i++)
        {
            totals[layout.Clusters[i]] += column[i];
        }

        return totals;
    }

    // The totals less their stratum's mean, times the root of n / (n − 1).
    private static double[] Spread(DesignLayout layout, double[] totals)
    {
        var means = new double[layout.StrataCount];
        for (var c = 0; c < totals.Length; c++)
        {
            means[layout.StratumOf[c]] += totals[c];
        }

        var grand = layout.Rule == SingleUnitRule.Centred ? FixedOrder.Sum(totals) / totals.Length : 0;
        for (var c = 0; c < totals.Length; c++)
        {
            var size = layout.Sizes[layout.StratumOf[c]];
            totals[c] = size == 1
                ? layout.Rule == SingleUnitRule.Centred ? totals[c] - grand : 0
                : (totals[c] - (means[layout.StratumOf[c]] / size)) * Math.Sqrt(size / (size - 1.0));
        }

        return totals;
    }
}
