using PainCost.Sensitivity.Evaluation;

namespace PainCost.Sensitivity.Attribution;

/// <summary>A block of one member's independent normal scores in both point sets and, under Student's t, of its scales.</summary>
internal sealed class ScorePair(int blockSize, bool hasScale)
{
    public double[] First { get; } = new double[blockSize];

    public double[] Second { get; } = new double[blockSize];

    public double[] FirstScale { get; } = new double[hasScale ? blockSize : 0];

    public double[] SecondScale { get; } = new double[hasScale ? blockSize : 0];

    /// <param name="sets">Both sets of draws.</param>
    /// <param name="place">Where the score is drawn.</param>
    /// <param name="scale">Where that of the scale is drawn, if there is one.</param>
    /// <param name="firstDraw">The block's first draw.</param>
    /// <param name="count">How many.</param>
    public void Load(PointSets sets, int place, int scale, long firstDraw, int count)
    {
        sets.First.Fill(place, firstDraw, First.AsSpan(0, count));
        sets.Second.Fill(place, firstDraw, Second.AsSpan(0, count));
        if (hasScale)
        {
            sets.First.Fill(scale, firstDraw, FirstScale.AsSpan(0, count));
            sets.Second.Fill(scale, firstDraw, SecondScale.AsSpan(0, count));
        }
    }
}
