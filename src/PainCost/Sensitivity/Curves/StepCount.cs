namespace PainCost.Sensitivity.Curves;

/// <summary>How many values of an input an analysis may take.</summary>
internal static class StepCount
{
    public const int Fewest = 2;
    public const int Most = 1000;

    /// <exception cref="ArgumentOutOfRangeException">Fewer than 2 or too many.</exception>
    public static void Check(int steps)
    {
        if (steps is < Fewest or > Most)
        {
            throw new ArgumentOutOfRangeException(null, $"Steps must be from 2 to {Most}.");
        }
    }
}
