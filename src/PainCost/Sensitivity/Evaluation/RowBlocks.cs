using PainCost.Sampling.Passes;

namespace PainCost.Sensitivity.Evaluation;

/// <summary>Goes through rows in blocks that any thread may take; what a block yields does not depend on which.</summary>
internal sealed class RowBlocks(int rows, int blockSize, PassSettings settings)
{
    public int Count => (rows + blockSize - 1) / blockSize;

    /// <param name="evaluationsPerRow">How much a row adds to the progress.</param>
    /// <param name="makeWorker">Called once for each thread.</param>
    public void Run(int evaluationsPerRow, Func<IBlockWorker> makeWorker)
    {
        var threads = Math.Clamp(Count, 1, settings.Threads);
        var next = -1;
        void Work(int thread)
        {
            var worker = makeWorker();
            for (var block = Interlocked.Increment(ref next); block < Count; block = Interlocked.Increment(ref next))
            {
                settings.Cancellation.ThrowIfCancellationRequested();
                var first = block * blockSize;
                var count = Math.Min(blockSize, rows - first);
                worker.Work(block, first, count);
                settings.Advance((long)count * evaluationsPerRow);
            }
        }

        if (threads == 1)
        {
            Work(0);
        }
        else
        {
            RunTogether(threads, Work);
        }
    }

    private void RunTogether(int threads, Action<int> work)
    {
        try
        {
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        }
        catch (AggregateException failures)
        {
            SharedFailure.Rethrow(failures, settings.Cancellation);
        }
    }
}
