namespace PainCost.Productivity;

/// <summary>
/// One person's scores on the Work Productivity and Activity Impairment questionnaire; null where the score is undefined.
/// </summary>
public sealed record WpaiScore
{
    internal WpaiScore(double? absenteeism, double? presenteeism, double? overall, double? activity, double? hoursEquivalent) =>
        (Absenteeism, Presenteeism, Overall, Activity, HoursEquivalent) = (absenteeism, presenteeism, overall, activity, hoursEquivalent);

    /// <summary>Share of working time missed because of pain, in [0, 1]; null without working time in the week.</summary>
    public double? Absenteeism { get; }

    /// <summary>Share of output lost while working, in [0, 1]; null when no hours were worked.</summary>
    public double? Presenteeism { get; }

    /// <summary>Share of working time lost in either way, in [0, 1]; null without working time in the week.</summary>
    public double? Overall { get; }

    /// <summary>Share of other activity that is impaired, in [0, 1]; null when not answered.</summary>
    public double? Activity { get; }

    /// <summary>
    /// Hours of work lost in the week in either way [hour/worker/week]; null without working time in the week.
    /// </summary>
    public double? HoursEquivalent { get; }
}
