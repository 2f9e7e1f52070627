using System.Runtime.ExceptionServices;

namespace PainCost.Sampling.Passes;

/// <summary>Numbered pieces of work that any of several threads may take, the lowest that is left first.</summary>
/// <remarks>
/// It ends as it would on one thread: with the failure of the lowest piece that fails, itself and not wrapped, or cancelled. Of the pieces
/// above a failure no further one is begun.
/// </remarks>
internal sealed class SharedWork
{
    private readonly Lock noting = new();
    private readonly int end;
    private readonly CancellationToken cancellation;
    private int next;
    private int failedPiece = int.MaxValue;
    private ExceptionDispatchInfo? failure;

    private SharedWork(int first, int end, CancellationToken cancellation) =>
        (next, this.end, this.cancellation) = (first - 1, end, cancellation);

    /// <summary>Does all pieces of a range.</summary>
    /// <param name="first">The first piece.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="threads">How many threads may work; at least 1.</param>
    /// <param name="cancellation">Looked at before each piece.</param>
    /// <param name="makeWorker">Called once on each thread with its number, from 0; it gives what does one piece.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Run(int first, int end, int threads, CancellationToken cancellation, Func<int, Action<int>> makeWorker)
    {
        var work = new SharedWork(first, end, cancellation);
        var workers = Threads(first, end, threads);
        if (workers == 1)
        {
            work.Take(makeWorker, thread: 0);
        }
        else
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, thread => work.Take(makeWorker, thread));
        }

        cancellation.ThrowIfCancellationRequested();
        work.failure?.Throw();
    }

    /// <summary>How many threads work on a range of pieces: no more than there are pieces, and at least 1.</summary>
    public static int Threads(int first, int end, int threads) => Math.Clamp(end - first, 1, threads);

    private void Take(Func<int, Action<int>> makeWorker, int thread)
    {
        var piece = -1;
        try
        {
            var work = makeWorker(thread);
            for (piece = Interlocked.Increment(ref next); piece < Math.Min(end, Volatile.Read(ref failedPiece)); piece =
                Interlocked.Increment(ref next))
            {
                cancellation.ThrowIfCancellationRequested();
                work(piece);
            }
        }
        catch (Exception e)
        {
            Note(piece, e);
        }
    }

    private void Note(int piece, Exception e)
    {
        lock (noting)
        {
            if (piece < failedPiece)
            {
                failure = ExceptionDispatchInfo.Capture(e);
                Volatile.Write(ref failedPiece, piece);
            }
        }
    }
}
