namespace PainCost.Productivity;

/// <summary>One person's scores on the absenteeism and presenteeism questions of the WHO-HPQ; null where the score is undefined.</summary>
public sealed record HpqScore
{
    internal HpqScore(
        double absoluteAbsenteeism, double relativeAbsenteeism, double? absolutePresenteeism, double? relativePresenteeism,
        double? impairment) =>
        (AbsoluteAbsenteeism, RelativeAbsenteeism, AbsolutePresenteeism, RelativePresenteeism, Impairment) =
        (absoluteAbsenteeism, relativeAbsenteeism, absolutePresenteeism, relativePresenteeism, impairment);

    /// <summary>
    /// Hours lost in four weeks [hour/worker per four weeks]; below 0 for who worked more than expected.
    /// </summary>
    public double AbsoluteAbsenteeism { get; }

    /// <summary>Hours lost per hour expected, at most 1 [1]; below 0 for who worked more than expected.</summary>
    public double RelativeAbsenteeism { get; }

    /// <summary>
    /// The person's performance, from 0, the worst, to 100, the best: a <b>high</b> score is little lost; null when no hours were worked.
    /// </summary>
    public double? AbsolutePresenteeism { get; }

    /// <summary>
    /// The person's performance per that of other workers, kept within [0.25, 2] [1]; null when no hours were worked or neither
    /// performance is above 0.
    /// </summary>
    public double? RelativePresenteeism { get; }

    /// <summary>
    /// Share of the best performance that is lost while working, 1 − absolute presenteeism / 100, in [0, 1]; null when no hours were
    /// worked.
    /// </summary>
    public double? Impairment { get; }
}
