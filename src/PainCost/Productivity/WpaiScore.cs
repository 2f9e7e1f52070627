namespace PainCost.Productivity;

/// <summary>
/// One person's scores on the Work Productivity and Activity Impairment questionnaire; null where the score is undefined.
/// </summary>
/// <param name="Absenteeism">Share of working time missed because of pain, in [0, 1]; null without working time in the week.</param>
/// <param name="Presenteeism">Share of output lost while working, in [0, 1]; null when no hours were worked.</param>
/// <param name="Overall">Share of working time lost in either way, in [0, 1]; null without working time in the week.</param>
/// <param name="Activity">Share of other activity that is impaired, in [0, 1]; null when not answered.</param>
/// <param name="HoursEquivalent">
/// Hours of work lost in the week in either way [hour/worker/week]; null without working time in the week.
/// </param>
public sealed record WpaiScore(double? Absenteeism, double? Presenteeism, double? Overall, double? Activity, double? HoursEquivalent);
