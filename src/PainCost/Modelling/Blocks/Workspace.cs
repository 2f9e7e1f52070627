namespace PainCost.Modelling.Blocks;

/// <summary>The registers of one thread: made once, used for every block.</summary>
internal sealed class Workspace
{
    private readonly AlignedMemory memory;
    private readonly int stride;

    public Workspace(BlockProgram program, int blockSize)
    {
        if (blockSize <= 0 || blockSize % BlockProgram.Granule != 0)
        {
            throw new ArgumentOutOfRangeException(
                null, $"A block must be a positive multiple of {BlockProgram.Granule} draws.");
        }

        BlockSize = blockSize;

        // One line more than the block: registers a power of two apart would fall into the same cache sets.
        stride = blockSize + AlignedMemory.DoublesPerLine;
        memory = new AlignedMemory(Math.Max(1, program.RegisterCount) * stride);
    }

    public int BlockSize { get; }

    public Span<double> Register(int index, int count) => memory.Span.Slice(index * stride, count);
}
