namespace PainCost.Pooling.Likelihood;

/// <summary>The score of tau² between two points, and what is certain of it there.</summary>
/// <remarks>
/// A convex function lies below its chord and above its tangents; so a difference of two has a line above it and a line below.
/// </remarks>
internal readonly record struct ScoreCell(ScorePoint Low, ScorePoint High)
{
    // What rounding may add to either side of a bound.
    private const double Slack = 1e-13;

    /// <summary>Whether the score is positive throughout, or negative throughout: no top and no bottom lies inside.</summary>
    public bool KeepsItsSign => IsPositive || IsNegative;

    /// <summary>Whether the score only rises: a root inside is a bottom.</summary>
    public bool OnlyRises => Low.PullSlope - High.DragSlope > 0;

    /// <summary>Whether the score only falls: there is at most one root inside, and it is a top.</summary>
    public bool OnlyFalls => High.PullSlope - Low.DragSlope < 0;

    /// <summary>Whether the likelihood rises at the lower end and does not at the upper: a top lies inside.</summary>
    public bool HoldsTop => Low.Score > 0 && High.Score <= 0;

    private double Width => High.TauSquared - Low.TauSquared;

    private double Rounding => Slack * (Low.Pull + Low.Drag);

    private bool IsPositive =>
        Math.Min(Low.Score, Low.Pull + (Low.PullSlope * Width) - High.Drag) > Rounding
        || Math.Min(High.Score, High.Pull - (High.PullSlope * Width) - Low.Drag) > Rounding;

    private bool IsNegative =>
        Math.Max(Low.Score, High.Pull - Low.Drag - (Low.DragSlope * Width)) < -Rounding
        || Math.Max(High.Score, Low.Pull - High.Drag + (High.DragSlope * Width)) < -Rounding;
}
