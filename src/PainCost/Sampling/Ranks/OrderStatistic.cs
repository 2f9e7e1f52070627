namespace PainCost.Sampling.Ranks;

/// <summary>The value of a given rank, without sorting the rest.</summary>
internal static class OrderStatistic
{
    private const int SmallEnoughToSort = 24;

    /// <summary>Finds the value that would stand at <paramref name="rank"/> if the values were sorted; reorders them.</summary>
    public static double Select(Span<double> values, int rank)
    {
        // Twice the halvings that even splits would need; past that, splits are bad and sorting is safe.
        for (var splits = 2 * (32 - int.LeadingZeroCount(values.Length)); values.Length > SmallEnoughToSort && splits > 0; splits--)
        {
            var (end, start) = Split(values, Median(values[0], values[values.Length / 2], values[^1]));
            if (rank <= end)
            {
                values = values[..(end + 1)];
            }
            else if (rank >= start)
            {
                values = values[start..];
                rank -= start;
            }
            else
            {
                return values[rank];
            }
        }

        values.Sort();
        return values[rank];
    }

    /// <summary>The values at several ascending ranks; reorders the values.</summary>
    public static void SelectMany(Span<double> values, ReadOnlySpan<int> ascendingRanks, Span<double> selected)
    {
        var done = 0;
        for (var i = 0; i < ascendingRanks.Length; i++)
        {
            selected[i] = Select(values[done..], ascendingRanks[i] - done);
            done = ascendingRanks[i];
        }
    }

    /// <summary>
    /// Hoare's split: afterwards [0, End] is at most the pivot and [Start, …) is at least the pivot; between them it equals it.
    /// </summary>
    private static (int End, int Start) Split(Span<double> values, double pivot)
    {
        var i = 0;
        var j = values.Length - 1;
        while (i <= j)
        {
            while (values[i] < pivot)
            {
                i++;
            }

            while (values[j] > pivot)
            {
                j--;
            }

            if (i <= j)
            {
                (values[i], values[j]) = (values[j], values[i]);
                i++;
                j--;
            }
        }

        return (j, i);
    }

    private static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));
}
