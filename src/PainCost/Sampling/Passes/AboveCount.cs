namespace PainCost.Sampling.Passes;

/// <summary>Counts the draws of a single output above a threshold.</summary>
internal sealed class AboveCount(double threshold) : IDrawConsumer
{
    public long Count { get; private set; }

    public void BeginChunk()
    {
    }

    public void Add(int output, long firstDraw, ReadOnlySpan<double> values)
    {
        var count = 0;
        foreach (var value in values)
        {
            count += value > threshold ? 1 : 0;
        }

        Count += count;
    }

    public void EndChunk(int chunk)
    {
    }
}
