using PainCost.Numerics.Sums;

namespace PainCost.Sampling.Powers;

/// <summary>
/// The power sums of every output over all chunks. Threads hand chunks of a stage in as they finish; they are added in the
/// chunks' order when the stage is over, so that no rounding depends on who was first, and only one stage is held.
/// </summary>
internal sealed class OrderedSums(int outputs, int mostChunks)
{
    private readonly PowerSums[] stage = new PowerSums[outputs * mostChunks];
    private readonly ExactSum[] sums = new ExactSum[4 * outputs];
    private int firstChunk;

    public void BeginStage(int chunk) => firstChunk = chunk;

    public void Put(int chunk, int output, PowerSums value) => stage[((chunk - firstChunk) * outputs) + output] = value;

    public void EndStage(int endChunk)
    {
        for (var i = 0; i < (endChunk - firstChunk) * outputs; i++)
        {
            var sum = sums.AsSpan(4 * (i % outputs), 4);
            sum[0].Add(stage[i].First);
            sum[1].Add(stage[i].Second);
            sum[2].Add(stage[i].Third);
            sum[3].Add(stage[i].Fourth);
        }
    }

    public PowerSums Of(int output)
    {
        var sum = sums.AsSpan(4 * output, 4);
        return new PowerSums(sum[0].Value, sum[1].Value, sum[2].Value, sum[3].Value);
    }
}
