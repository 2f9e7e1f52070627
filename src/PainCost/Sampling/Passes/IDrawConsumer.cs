namespace PainCost.Sampling.Passes;

/// <summary>Takes the draws of a pass, chunk by chunk. One thread uses it; several are combined afterwards.</summary>
internal interface IDrawConsumer
{
    void BeginChunk();

    /// <summary>Takes consecutive draws of one output.</summary>
    void Add(int output, long firstDraw, ReadOnlySpan<double> values);

    void EndChunk(int chunk);
}
