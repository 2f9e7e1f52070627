namespace PainCost.Sampling.Statistics;

/// <summary>One thread's part of the moments and percentiles of every output.</summary>
internal sealed class SummaryConsumer : IDrawConsumer
{
    private readonly double[] origins;
    private readonly PowerSums[] chunkSums;
    private readonly PowerSumLanes[] lanes;
    private readonly IDrawConsumer? meanError;

    /// <param name="origins">For each output, a value near its mean.</param>
    /// <param name="brackets">For each output, where its order statistics are expected.</param>
    /// <param name="chunkSums">Shared by all threads: sums of chunk c, output o at c × outputs + o.</param>
    /// <param name="meanError">What else sees every draw; null for nothing.</param>
    public SummaryConsumer(double[] origins, Bracket[][] brackets, PowerSums[] chunkSums, IDrawConsumer? meanError)
    {
        this.meanError = meanError;
        this.origins = origins;
        this.chunkSums = chunkSums;
        lanes = new PowerSumLanes[origins.Length];
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
        lanes[output].Add(values, origins[output]);
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
            chunkSums[(chunk * lanes.Length) + output] = lanes[output].Total;
        }

        meanError?.EndChunk(chunk);
    }
}
