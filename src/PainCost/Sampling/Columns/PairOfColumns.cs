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

    /// <summary>Kendall's tau-b, by counting how many pairs a merge sort has to exchange (Knight 1966).</summary>
    public static double Kendall(double[] x, double[] y)
    {
        (double X, double Y)[] pairs = [.. x.Zip(y)];
        Array.Sort(pairs);
        var inOrder = Array.ConvertAll(pairs, pair => pair.Y);
        var tiedInBoth = TiedPairs(pairs, (a, b) => a == b);
        var tiedInX = TiedPairs(pairs, (a, b) => a.X == b.X);
        var exchanged = Exchanges(inOrder, new double[inOrder.Length]);
        var tiedInY = TiedPairs(inOrder, (a, b) => a == b);
        var all = (double)x.Length * (x.Length - 1) / 2;
        return (all - tiedInX - tiedInY + tiedInBoth - (2 * exchanged)) / (Math.Sqrt(all - tiedInX) * Math.Sqrt(all - tiedInY));
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

    private static double TiedPairs<T>(ReadOnlySpan<T> sorted, Func<T, T, bool> isSame)
    {
        var (pairs, run) = (0.0, 1.0);
        for (var i = 1; i < sorted.Length; i++)
        {
            run = isSame(sorted[i - 1], sorted[i]) ? run + 1 : 1;
            pairs += run - 1;
        }

        return pairs;
    }

    /// <summary>Sorts the values and counts how many pairs stood the wrong way round.</summary>
    private static double Exchanges(Span<double> values, Span<double> space)
    {
        if (values.Length < 2)
        {
            return 0;
        }

        var middle = values.Length / 2;
        var left = values[..middle];
        var right = values[middle..];
        var count = Exchanges(left, space[..middle]) + Exchanges(right, space[middle..]);
        var (i, j) = (0, 0);
        for (var place = 0; place < values.Length; place++)
        {
            var takesRight = j < right.Length && (i == left.Length || right[j] < left[i]);
            count += takesRight ? left.Length - i : 0;
            space[place] = takesRight ? right[j++] : left[i++];
        }

        space.CopyTo(values);
        return count;
    }
}
