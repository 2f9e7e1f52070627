namespace PainCost.Sensitivity;

/// <summary>What a Morris screening can be told.</summary>
public sealed record MorrisOptions : AnalysisOptions
{
    private const int UsualLevels = 8;
    private const int MostLevels = 100;

    /// <summary>
    /// How many quantiles each input takes: the middles of this many equal shares of its probability. Even, from 2 to 100; 8 unless told.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Odd, or out of range.</exception>
    public int Levels
    {
        get;
        init => field = value is >= 2 and <= MostLevels && value % 2 == 0
            ? value
            : throw new ArgumentOutOfRangeException(
                null,
                $"Levels must be an even number from 2 to {MostLevels}, so that each step of half the probability ends on a level.");
    } = UsualLevels;
}
