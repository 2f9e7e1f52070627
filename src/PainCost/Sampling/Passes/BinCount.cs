namespace PainCost.Sampling.Passes;

/// <summary>Counts the draws of a single output in bins of equal width; the outer bins take what lies beyond them.</summary>
internal sealed class BinCount(double low, double high, int bins) : IDrawConsumer
{
    private readonly double scale = bins / (high - low);

    public long[] Counts { get; } = new long[bins];

    public void BeginChunk()
    {
    }

    public void Add(int output, long firstDraw, ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            Counts[Math.Clamp((int)Math.Floor((value - low) * scale), 0, bins - 1)]++;
        }
    }

    public void EndChunk(int chunk)
    {
    }
}
