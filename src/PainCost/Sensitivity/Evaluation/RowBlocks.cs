using PainCost.Sampling.Passes;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>Goes through rows in blocks that any thread may take; what a block yields does not depend on which.</summary>
internal sealed class RowBlocks(int rows, int blockSize, PassSettings settings)
{
    public int Count => (rows + blockSize - 1) / blockSize;

    /// <param name="evaluationsPerRow">How much a row adds to the progress.</param>
    /// <param name="makeWorker">Called once for each thread.</param>
    public void Run(int evaluationsPerRow, Func<IBlockWorker> makeWorker) =>
        SharedWork.Run(0, Count, settings.Threads, settings.Cancellation, _ =>
    {
        var worker = makeWorker();
        return block =>
        {
            var first = block * blockSize;
            var count = Math.Min(blockSize, rows - first);
            worker.Work(block, first, count);
            settings.Advance((long)count * evaluationsPerRow);
        };
    });
}
