namespace PainCost.Sampling.Passes;

/// <summary>How a pass is carried out; none of it changes a result.</summary>
internal sealed class PassSettings(
    int threads, int blockSize, IProgress<SimulationProgress>? progress, long totalDraws, CancellationToken cancellation)
{
    /// <summary>The block size at which registers stay in the nearest cache and the work per block outweighs its overhead.</summary>
    public const int UsualBlockSize = 1024;

    private const int Reports = 100;

    private readonly Lock progressLock = new();

    private long done;
    private int reported;

    public int Threads => threads;

    public int BlockSize => blockSize;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Counts draws as done, and tells whoever listens about every hundredth.</summary>
    public void Advance(long drawCount)
    {
        if (progress is null)
        {
            return;
        }

        // Counted and reported in one go: two threads must neither overtake each other nor drop the last hundredth.
        lock (progressLock)
        {
            done = Math.Min(done + drawCount, totalDraws);
            var hundredth = (int)((double)done / totalDraws * Reports);
            if (hundredth > reported)
            {
                reported = hundredth;
                progress.Report(new SimulationProgress(done, totalDraws));
            }
        }
    }
}
