namespace PainCost.Sampling.Ranks;

/// <summary>Checks what is asked of order statistics.</summary>
internal static class RankCheck
{
    public static void Share(double value, string parameter, string meaning)
    {
        if (!(value > 0 && value < 1))
        {
            throw new ArgumentOutOfRangeException(parameter, value, $"{meaning} must lie in (0, 1); write 0.95 for 95 %.");
        }
    }

    public static void Number(double value, string parameter)
    {
        if (double.IsNaN(value))
        {
            throw new ArgumentOutOfRangeException(parameter, value, "A value to exceed must be a number.");
        }
    }

    public static void Draws(long draws) => ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);

    public static void Side(BoundSide side)
    {
        if (!Enum.IsDefined(side))
        {
            throw new ArgumentOutOfRangeException(nameof(side), side, "Choose Both, Upper or Lower.");
        }
    }
}
