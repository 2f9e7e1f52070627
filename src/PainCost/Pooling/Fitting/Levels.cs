namespace PainCost.Pooling.Fitting;

/// <summary>The levels of intervals.</summary>
internal static class Levels
{
    /// <exception cref="ArgumentOutOfRangeException">The level is outside (0, 1).</exception>
    public static double Check(double level) => level > 0 && level < 1
        ? level
        : throw new ArgumentOutOfRangeException(null, "A level must lie in (0, 1); write 0.95 for 95 %.");
}
