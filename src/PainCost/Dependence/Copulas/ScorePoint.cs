using PainCost.Numerics.Normal;

namespace PainCost.Dependence.Copulas;

/// <summary>A value that has a probability of its own, and the normal scores between which it is drawn.</summary>
internal sealed record ScorePoint(double Value, double From, double To, double Probability)
{
    /// <summary>How far below a value is still itself: what rounding may have moved it by.</summary>
    private const double Rounding = 1e-13;

    /// <param name="value">The value.</param>
    /// <param name="below">The probability below it.</param>
    /// <param name="fromHere">The probability of it and all above.</param>
    /// <param name="above">The probability above it.</param>
    public static ScorePoint Of(double value, double below, double fromHere, double above) =>
        new(value, Score(below, fromHere), Score(1 - above, above), fromHere - above);

    public static ScorePoint Of(Distribution distribution, double value)
    {
        var less = value - (Rounding * Math.Abs(value)) - double.Epsilon;
        var (below, fromHere) = (distribution.CumulativeProbability(less), distribution.ProbabilityAbove(less));
        return Of(value, below, fromHere, distribution.ProbabilityAbove(value));
    }

    private static double Score(double below, double above) =>
        below <= 0 ? -NormalScores.End : above <= 0 ? NormalScores.End
        : Within(above < 0.5 ? NormalQuantile.Upper(above) : -NormalQuantile.Upper(Math.Min(below, 0.5)));

    private static double Within(double score) => Math.Clamp(score, -NormalScores.End, NormalScores.End);
}
