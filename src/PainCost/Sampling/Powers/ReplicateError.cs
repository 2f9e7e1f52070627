using PainCost.Numerics.Sums;
using PainCost.Sampling.Draws;
using PainCost.Sampling.Passes;

namespace PainCost.Sampling.Powers;

/// <summary>The error by the means of independent replicates: their standard deviation over the root of their number.</summary>
/// <remarks>
/// Each stretch of draws between the ends of chunks and replicates has a sum of its own, and those are added in their order.
/// </remarks>
internal sealed class ReplicateError(DrawPlan plan, Frame[] frames) : IMeanError
{
    private readonly double[] stretches = new double[(Stretch(plan, plan.Draws - 1) + 1) * frames.Length];

    public IDrawConsumer MakeConsumer() => new ReplicateSums(plan, frames, stretches);

    public double Of(int output, double standardDeviation)
    {
        var means = new double[plan.Replicates];
        for (var replicate = 0; replicate < means.Length; replicate++)
        {
            ExactSum sum = default;
            var start = replicate * plan.DrawsPerReplicate;
            for (var stretch = Stretch(plan, start); stretch <= Stretch(plan, start + plan.DrawsPerReplicate - 1); stretch++)
            {
                sum.Add(stretches[(stretch * frames.Length) + output]);
            }

            means[replicate] = sum.Value / plan.DrawsPerReplicate;
        }

        var mean = means.Average();
        return Math.Sqrt(means.Sum(m => (m - mean) * (m - mean)) / (means.Length - 1) / means.Length) / frames[output].Scale;
    }

    /// <summary>Numbers the stretches: one more after the end of a chunk, and one more after that of a replicate.</summary>
    internal static long Stretch(DrawPlan plan, long draw) => (draw / Pass.ChunkDraws) + (draw / plan.DrawsPerReplicate);
}
