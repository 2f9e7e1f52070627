using PainCost.Sampling.Passes;
using PainCost.Sampling.Powers;
using PainCost.Sampling.Ranks;

namespace PainCost.Sampling.Runs;

/// <summary>One thread's part of the moments and percentiles of every output.</summary>
internal sealed class SummaryConsumer : IDrawConsumer
{
    private readonly Frame[] frames;
    private readonly OrderedSums sums;
    private readonly PowerSumLanes[] lanes;
    private readonly IDrawConsumer? meanError;

    /// <param name="frames">For each output, from where and in what measure deviations are counted.</param>
    /// <param name="brackets">For each output, where its order statistics are expected.</param>
    /// <param name="sums">Shared by all threads.</param>
    /// <param name="meanError">What else sees every draw; null for nothing.</param>
    public SummaryConsumer(Frame[] frames, Bracket[][] brackets, OrderedSums sums, IDrawConsumer? meanError)
    {
        this.meanError = meanError;
        this.frames = frames;
        this.sums = sums;
        lanes = new PowerSumLanes[frames.Length];
        Counts = [.. brackets.Select(b => b.Select(bracket => new BracketCount(bracket)).ToArray())];
    }

    /// <summary>For each output, the counts of its brackets.</summary>
    public BracketCount[][] Counts { get; }

    public void BeginChunk()
    {
        Array.Clear(lanes);
        meanError?.BeginChunk();
    }

    public void Add(int output, long firstDraw, ReadOnlySpan<double> values)
    {
        lanes[output].Add(values, frames[output]);
        meanError?.Add(output, firstDraw, values);
        foreach (var count in Counts[output])
        {
            count.Add(values);
        }
    }

    public void EndChunk(int chunk)
    {
        for (var output = 0; output < lanes.Length; output++)
        {
            sums.Put(chunk, output, lanes[output].Total);
        }

        meanError?.EndChunk(chunk);
    }
}
