using PainCost.Sampling.Ranks;

namespace PainCost.Sampling.Columns;

/// <summary>Kendall's τ-b in the time of a sort: pairs that are ordered otherwise are the exchanges of a merge sort.</summary>
/// <remarks>
/// Knight, A computer method for calculating Kendall's tau with ungrouped data, Journal of the American Statistical Association 61 (1966)
/// 436-439.
/// </remarks>
internal static class KendallTau
{
    // A stretch of so many is done before one would notice.
    private const int FewDraws = 1024;

    /// <param name="first">One column, sorted.</param>
    /// <param name="second">The other, or its ranks.</param>
    /// <param name="cancellation">Looked at between stretches of the sort.</param>
    /// <returns>From −1 to 1; 0 where all of a column is tied.</returns>
    public static double Of(DrawRanks first, double[] second, CancellationToken cancellation = default)
    {
        var (order, values) = (first.Order, Array.ConvertAll(first.Order, draw => second[draw]));
        double tiedInBoth = 0, tiedInFirst = 0;
        for (var (start, end) = (0, 0); start < order.Length; start = end)
        {
            for (end = start + 1; end < order.Length && first.Values[order[end]] == first.Values[order[start]];)
            {
                end++;
            }

            // Within a tie of the first column the second ascends, so that its pairs count as no exchange.
            Array.Sort(values, start, end - start);
            tiedInFirst += Pairs(end - start);
            tiedInBoth += Ties(values.AsSpan(start, end - start));
        }

        var exchanges = Exchanges(values, new double[values.Length], 0, values.Length, cancellation);
        var (all, tiedInSecond) = (Pairs(values.Length), Ties(values));
        var spread = Math.Sqrt(all - tiedInFirst) * Math.Sqrt(all - tiedInSecond);
        return spread > 0 ? Math.Clamp((all - tiedInFirst - tiedInSecond + tiedInBoth - (2.0 * exchanges)) / spread, -1, 1) : 0;
    }

    /// <summary>The pairs of a sorted stretch that are equal.</summary>
    private static double Ties(ReadOnlySpan<double> sorted)
    {
        var ties = 0.0;
        for (var (start, end) = (0, 0); start < sorted.Length; start = end)
        {
            for (end = start + 1; end < sorted.Length && sorted[end] == sorted[start];)
            {
                end++;
            }

            ties += Pairs(end - start);
        }

        return ties;
    }

    private static double Pairs(int count) => 0.5 * count * (count - 1.0);

    /// <summary>Sorts a stretch and counts how many pairs stood the wrong way round.</summary>
    private static long Exchanges(double[] values, double[] scratch, int start, int end, CancellationToken cancellation)
    {
        if (end - start < 2)
        {
            return 0;
        }

        if (end - start > FewDraws)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        var middle = start + ((end - start) / 2);
        var count = Exchanges(values, scratch, start, middle, cancellation) + Exchanges(values, scratch, middle, end, cancellation);
        var (left, right) = (start, middle);
        for (var place = start; place < end; place++)
        {
            if (right >= end || (left < middle && values[left] <= values[right]))
            {
                scratch[place] = values[left++];
            }
            else
            {
                count += middle - left;
                scratch[place] = values[right++];
            }
        }

        scratch.AsSpan(start, end - start).CopyTo(values.AsSpan(start));
        return count;
    }
}
