namespace PainCost.Productivity;

/// <summary>One person's scores on the absenteeism and presenteeism questions of the WHO-HPQ; null where the score is undefined.</summary>
/// <param name="AbsoluteAbsenteeism">
/// Hours lost in four weeks [hour/worker per four weeks]; below 0 for who worked more than expected.
/// </param>
/// <param name="RelativeAbsenteeism">Hours lost per hour expected, at most 1 [1]; below 0 for who worked more than expected.</param>
/// <param name="AbsolutePresenteeism">
/// The person's performance, from 0, the worst, to 100, the best: a <b>high</b> score is little lost; null when no hours were worked.
/// </param>
/// <param name="RelativePresenteeism">
/// The person's performance per that of other workers, kept within [0.25, 2] [1]; null when no hours were worked or neither performance is
/// above 0.
/// </param>
/// <param name="Impairment">
/// Share of the best performance that is lost while working, 1 − absolute presenteeism / 100, in [0, 1]; null when no hours were worked.
/// </param>
public sealed record HpqScore(
    double AbsoluteAbsenteeism, double RelativeAbsenteeism, double? AbsolutePresenteeism, double? RelativePresenteeism, double? Impairment);
