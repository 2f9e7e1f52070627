using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Ranks;

/// <summary>A column sorted: which draw stands where, and the rank of each draw.</summary>
internal sealed class DrawRanks
{
    private DrawRanks(int[] order, double[] ranks) => (Order, Values) = (order, ranks);

    /// <summary>The draws from the lowest to the highest.</summary>
    public int[] Order { get; }

    /// <summary>Each draw's rank from 1; equal draws share the mean of their ranks.</summary>
    public double[] Values { get; }

    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static DrawRanks Of(ReadOnlySpan<double> column, CancellationToken cancellation = default)
    {
        var sorted = column.ToArray();
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        PairSort.Sort(sorted, order, cancellation);
        return new DrawRanks(order, Ranks(sorted, order, cancellation));
    }

    private static double[] Ranks(double[] sorted, int[] order, CancellationToken cancellation)
    {
        var ranks = new double[sorted.Length];
        for (var (start, lookAt) = (0, 0); start < sorted.Length;)
        {
            if (start >= lookAt)
            {
                cancellation.ThrowIfCancellationRequested();
                lookAt += Stretches.Length;
            }

            var end = start + 1;
            while (end < sorted.Length && sorted[end] == sorted[start])
            {
                end++;
            }

            for (var i = start; i < end; i++)
            {
                ranks[order[i]] = (start + 1 + end) / 2.0;
            }

            start = end;
        }

        return ranks;
    }
}
