using PainCost.Modelling.Blocks;
using PainCost.Modelling.Compiled;

namespace PainCost.Sampling.Passes;

/// <summary>
/// Runs a program over draws, in chunks of fixed size that any thread may take. What a consumer adds up within a chunk,
/// and chunks in their order, is the same for any number of threads and any block size.
/// </summary>
/// <remarks>One range of chunks at a time: each worker has its registers for as long as the pass lives.</remarks>
internal sealed class Pass(BlockProgram program, IInputDraws draws, long drawCount, PassSettings settings)
{
    public const int ChunkDraws = 16_384;

    private readonly Workspace?[] workspaces = new Workspace?[settings.Threads];

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
        TConsumer[] consumers = [.. Enumerable.Range(0, Workers(firstChunk, endChunk)).Select(_ => makeConsumer())];
        Run(firstChunk, endChunk, consumers);
        return consumers;
    }

    /// <summary>Gives every draw of the chunks in a range to consumers that go on from what they hold.</summary>
    /// <param name="firstChunk">The first chunk.</param>
    /// <param name="endChunk">One past the last chunk.</param>
    /// <param name="consumers">One for each thread, as <see cref="Workers"/> counts them, or more, of which the rest are idle.</param>
    public void Run<TConsumer>(int firstChunk, int endChunk, IReadOnlyList<TConsumer> consumers)
        where TConsumer : IDrawConsumer
    {
        SharedWork.Run(firstChunk, endChunk, settings.Threads, settings.Cancellation, worker => Worker(consumers[worker], worker));
    }

    /// <summary>How many threads work on a range of chunks; at least 1.</summary>
    public int Workers(int firstChunk, int endChunk) => SharedWork.Threads(firstChunk, endChunk, settings.Threads);

    private Action<int> Worker(IDrawConsumer consumer, int worker)
    {
        var workspace = workspaces[worker] ??= new Workspace(program, settings.BlockSize);
        return chunk =>
        {
            consumer.BeginChunk();
            var start = (long)chunk * ChunkDraws;
            var end = Math.Min(start + ChunkDraws, drawCount);
            for (var first = start; first < end; first += workspace.BlockSize)
            {
                RunBlock(consumer, workspace, first, (int)Math.Min(workspace.BlockSize, end - first));
            }

            consumer.EndChunk(chunk);
            settings.Advance(end - start);
        };
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
