namespace PainCost.Sampling.Statistics;

/// <summary>How a pass is carried out; none of it changes a result.</summary>
internal sealed class PassSettings(int threads, int blockSize, IProgress<SimulationProgress>? progress, long totalDraws, CancellationToken cancellation)
{
    /// <summary>The block size at which registers stay in the nearest cache and the work per block outweighs its overhead.</summary>
    public const int UsualBlockSize = 1024;

    private const int Reports = 100;

    private long done;
    private long reported;

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

        var now = Math.Min(Interlocked.Add(ref done, drawCount), totalDraws);
        var hundredth = now * Reports / totalDraws;
        var last = Interlocked.Read(ref reported);
        if (hundredth > last && Interlocked.CompareExchange(ref reported, hundredth, last) == last)
        {
            progress.Report(new SimulationProgress(now, totalDraws));
        }
    }
}
