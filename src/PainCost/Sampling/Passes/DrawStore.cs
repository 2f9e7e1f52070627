namespace PainCost.Sampling.Passes;

/// <summary>Keeps every draw of every output, from a first one on. Threads write different stretches of the same arrays.</summary>
internal sealed class DrawStore(double[][] values, long from = 0) : IDrawConsumer
{
    public void BeginChunk()
    {
    }

    public void Add(int output, long firstDraw, ReadOnlySpan<double> draws) => draws.CopyTo(values[output].AsSpan((int)(firstDraw - from)));

    public void EndChunk(int chunk)
    {
    }
}
