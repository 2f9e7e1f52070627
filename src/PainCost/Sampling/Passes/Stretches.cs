namespace PainCost.Sampling.Passes;

/// <summary>A long loop over draws in stretches, between which it can be cancelled: each takes some milliseconds at most.</summary>
internal static class Stretches
{
    public const int Length = 1 << 16;

    /// <summary>Does all draws, one stretch after the other.</summary>
    /// <param name="count">How many draws there are.</param>
    /// <param name="cancellation">Looked at before each stretch.</param>
    /// <param name="work">Does the draws from the first up to one past the last.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static void Each(int count, CancellationToken cancellation, Action<int, int> work)
    {
        for (var first = 0; first < count; first += Math.Min(Length, count - first))
        {
            cancellation.ThrowIfCancellationRequested();
            work(first, first + Math.Min(Length, count - first));
        }
    }
}
