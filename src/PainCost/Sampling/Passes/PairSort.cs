namespace PainCost.Sampling.Passes;

/// <summary>
/// Sorts draws along with what belongs to each. Many draws are sorted in runs, which are then merged, so that it can be
/// cancelled in between.
/// </summary>
internal static class PairSort
{
    public const int Run = 1 << 17;

    /// <summary>Sorts ascending; of equal draws any may come first.</summary>
    /// <param name="draws">The draws, none of them NaN.</param>
    /// <param name="items">What belongs to each.</param>
    /// <param name="cancellation">Looked at before each run and within merges.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled; the order of the draws is then of no use.</exception>
    public static void Sort<T>(double[] draws, T[] items, CancellationToken cancellation)
    {
        for (long start = 0; start < draws.Length; start += Run)
        {
            cancellation.ThrowIfCancellationRequested();
            Array.Sort(draws, items, (int)start, (int)Math.Min(Run, draws.Length - start));
        }

        if (draws.Length > Run)
        {
            MergeAll(draws, items, cancellation);
        }
    }

    private static void MergeAll<T>(double[] draws, T[] items, CancellationToken cancellation)
    {
        var (from, to) = ((Draws: draws, Items: items), (Draws: new double[draws.Length], Items: new T[items.Length]));
        for (long width = Run; width < draws.Length; width *= 2)
        {
            for (long start = 0; start < draws.Length; start += 2 * width)
            {
                int End(long end) => (int)Math.Min(end, draws.Length);
                Merge(from, to, (int)start, End(start + width), End(start + (2 * width)), cancellation);
            }

            (from, to) = (to, from);
        }

        if (from.Draws != draws)
        {
            from.Draws.CopyTo(draws, 0);
            from.Items.CopyTo(items, 0);
        }
    }

    private static void Merge<T>(
        (double[] Draws, T[] Items) from, (double[] Draws, T[] Items) to, int start, int middle, int end, CancellationToken cancellation)
    {
        var (left, right) = (start, middle);
        for (var place = start; place < end; place++)
        {
            if (place % Stretches.Length == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var taken = right >= end || (left < middle && from.Draws[left] <= from.Draws[right]) ? left++ : right++;
            (to.Draws[place], to.Items[place]) = (from.Draws[taken], from.Items[taken]);
        }
    }
}
