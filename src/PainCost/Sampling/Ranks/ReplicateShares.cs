using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Ranks;

/// <summary>Counts, in each replicate, the draws of every output that do not exceed some thresholds.</summary>
/// <param name="plan">Which draws belong together.</param>
/// <param name="thresholds">For each output, its thresholds: as many for one as for another.</param>
internal sealed class ReplicateShares(DrawPlan plan, IReadOnlyList<double[]> thresholds) : IDrawConsumer
{
    private readonly int perOutput = thresholds[0].Length;
    private readonly long[] counts = new long[thresholds.Count * thresholds[0].Length * plan.Replicates];

    public void BeginChunk()
    {
    }

    public void Add(int output, long firstDraw, ReadOnlySpan<double> values)
    {
        while (values.Length > 0)
        {
            var (replicate, inside) = Math.DivRem(firstDraw, plan.DrawsPerReplicate);
            var count = (int)Math.Min(values.Length, plan.DrawsPerReplicate - inside);
            for (var i = 0; i < perOutput; i++)
            {
                counts[Place(output, i, (int)replicate)] += CountUpTo(thresholds[output][i], values[..count]);
            }

            firstDraw += count;
            values = values[count..];
        }
    }

    public void EndChunk(int chunk)
    {
    }

    /// <summary>Adds what another thread counted.</summary>
    public void Take(ReplicateShares other)
    {
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }
    }

    /// <summary>The standard error of the share of all draws up to a threshold, from how much the replicates' shares differ.</summary>
    /// <param name="output">Which output.</param>
    /// <param name="threshold">Which of its thresholds.</param>
    public double ErrorOfShare(int output, int threshold)
    {
        var shares = new double[plan.Replicates];
        for (var replicate = 0; replicate < shares.Length; replicate++)
        {
            shares[replicate] = counts[Place(output, threshold, replicate)] / (double)plan.DrawsPerReplicate;
        }

        var mean = shares.Average();
        return Math.Sqrt(shares.Sum(s => (s - mean) * (s - mean)) / (shares.Length - 1) / shares.Length);
    }

    private int Place(int output, int threshold, int replicate) => (((output * perOutput) + threshold) * plan.Replicates) + replicate;

    private static int CountUpTo(double threshold, ReadOnlySpan<double> values)
    {
        var count = 0;
        foreach (var value in values)
        {
            count += value <= threshold ? 1 : 0;
        }

        return count;
    }
}
