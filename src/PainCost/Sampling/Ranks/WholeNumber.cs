namespace PainCost.Sampling.Ranks;

/// <summary>Searches among whole numbers for where a condition turns from true to false.</summary>
internal static class WholeNumber
{
    /// <summary>The last number for which the condition holds, that of the least one included, and does not hold for any above.</summary>
    /// <param name="holds">True up to the number sought, and false above it; true for <paramref name="least"/>.</param>
    /// <param name="guess">A number near it.</param>
    /// <param name="least">The least that is possible.</param>
    /// <param name="most">The most that is possible.</param>
    public static long Last(Func<long, bool> holds, long guess, long least, long most)
    {
        var (low, high) = Around(holds, guess, least, most);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>A number for which it holds and one for which it does not, in steps that double away from the guess.</summary>
    private static (long Low, long High) Around(Func<long, bool> holds, long guess, long least, long most)
    {
        var (low, high, step) = (Math.Clamp(guess, least, most), Math.Clamp(guess, least, most) + 1, 1L);
        for (; low > least && !holds(low); step *= 2)
        {
            (low, high) = (Math.Max(least, low - step), low);
        }

        for (; high <= most && holds(high); step *= 2)
        {
            (low, high) = (high, Math.Min(most + 1, high + step));
        }

        return (low, high);
    }
}
