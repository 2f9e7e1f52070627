using PainCost.Modelling.Compiled;

namespace PainCost.Sampling.Statistics.Passes;

/// <summary>
/// Runs a program over draws, in chunks of fixed size that any thread may take. What a consumer adds up within a chunk,
/// and chunks in their order, is the same for any number of threads and any block size.
/// </summary>
internal sealed class Pass(BlockProgram program, IInputDraws draws, long drawCount, PassSettings settings)
{
    public const int ChunkDraws = 16_384;

    public int ChunkCount { get; } = checked((int)((drawCount + ChunkDraws - 1) / ChunkDraws));

    public long DrawCount => drawCount;

    public IReadOnlyList<OutputSlot> Outputs => program.Outputs;

    /// <summary>Gives every draw of the chunks in a range to a consumer.</summary>
    /// <param name="firstChunk">The first chunk.</param>
    /// <param name="endChunk">One past the last chunk.</param>
    /// <param name="makeConsumer">Called once for each thread.</param>
    /// <returns>The consumers, one for each thread.</returns>
    public IReadOnlyList<TConsumer> Run<TConsumer>(int firstChunk, int endChunk, Func<TConsumer> makeConsumer)
        where TConsumer : IDrawConsumer
    {
        var workers = Math.Clamp(endChunk - firstChunk, 1, settings.Threads);
        var consumers = new TConsumer[workers];
        for (var i = 0; i < workers; i++)
        {
            consumers[i] = makeConsumer();
        }

        var next = firstChunk - 1;
        if (workers == 1)
        {
            Work(consumers[0], ref next, endChunk);
        }
        else
        {
            WorkTogether(consumers, firstChunk, endChunk);
        }

        return consumers;
    }

    private void WorkTogether<TConsumer>(TConsumer[] consumers, int firstChunk, int endChunk)
        where TConsumer : IDrawConsumer
    {
        var next = firstChunk - 1;
        try
        {
            Parallel.For(0, consumers.Length, new ParallelOptions { MaxDegreeOfParallelism = consumers.Length }, i => Work(consumers[i], ref next, endChunk));
        }
        catch (AggregateException)
        {
            // A cancelled run ends as such, not as one failure for each thread.
            settings.Cancellation.ThrowIfCancellationRequested();
            throw;
        }
    }

    private void Work(IDrawConsumer consumer, ref int next, int endChunk)
    {
        var workspace = new Workspace(program, settings.BlockSize);
        for (var chunk = Interlocked.Increment(ref next); chunk < endChunk; chunk = Interlocked.Increment(ref next))
        {
            settings.Cancellation.ThrowIfCancellationRequested();
            consumer.BeginChunk();
            var start = (long)chunk * ChunkDraws;
            var end = Math.Min(start + ChunkDraws, drawCount);
            for (var first = start; first < end; first += workspace.BlockSize)
            {
                RunBlock(consumer, workspace, first, (int)Math.Min(workspace.BlockSize, end - first));
            }

            consumer.EndChunk(chunk);
            settings.Advance(end - start);
        }
    }

    private void RunBlock(IDrawConsumer consumer, Workspace workspace, long first, int count)
    {
        program.Run(draws, first, BlockProgram.Padded(count), workspace);
        for (var output = 0; output < program.Outputs.Count; output++)
        {
            if (!program.Outputs[output].IsScalar)
            {
                consumer.Add(output, first, program.Output(output, count, workspace));
            }
        }
    }
}
