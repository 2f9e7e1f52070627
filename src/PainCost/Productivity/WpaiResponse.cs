using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>
/// What one person answered on the Work Productivity and Activity Impairment questionnaire (WPAI) about the past seven days:
/// the general-health form, the form for a specific problem, or the two combined.
/// </summary>
/// <remarks>
/// Answers are as the person gave them; they are checked when scored, so that the faults of all people come at once.
/// Hours missed for reasons other than health, such as holidays, have no part in any score and are left out.
/// A person who is not in paid work has no hours at all, and only the activity score.
/// </remarks>
public sealed record WpaiResponse : IResponse<WpaiScore>
{
    /// <summary>Creates a response without answers.</summary>
    /// <param name="person"><see cref="Person"/>.</param>
    public WpaiResponse(string person) => Person = person;

    /// <summary>The person's identifier, unique in a group.</summary>
    public string Person { get; init; }

    private const double HoursInAWeek = 168;
    private const string Missed = "hours missed";
    private const string MissedForOtherHealthReasons = "hours missed for other health reasons";
    private const string Worked = "hours worked";
    private const string WorkEffect = "effect on work";

    /// <summary>
    /// Hours of work missed because of pain (Q2; combined form Q2a) [hour/week], in [0, 168]; null when not in paid work.
    /// </summary>
    public double? HoursMissed { get; init; }

    /// <summary>
    /// Hours of work missed because of other problems of health (combined form Q2b) [hour/week], in [0, 168]; 0 on the other forms.
    /// </summary>
    public double HoursMissedForOtherHealthReasons { get; init; }

    /// <summary>Hours actually worked (Q4; combined form Q3) [hour/week], in [0, 168]; null when not in paid work.</summary>
    public double? HoursWorked { get; init; }

    /// <summary>
    /// How much pain affected work, a whole number from 0, not at all, to 10 (Q5; combined form Q4a); null is allowed when no hours were
    /// worked.
    /// </summary>
    public int? EffectOnWork { get; init; }

    /// <summary>
    /// How much pain affected other activities, a whole number from 0, not at all, to 10 (Q6; combined form Q5a); null when not answered.
    /// </summary>
    public int? EffectOnActivities { get; init; }

    /// <summary>Scores the person by the rules of the authors (Reilly and others 1993; reillyassociates.net/WPAI_Scoring.html).</summary>
    /// <returns>The scores, as shares from 0 to 1 and in hours a week.</returns>
    /// <exception cref="ResponseException">Answers are missing or out of range; all are named.</exception>
    public WpaiScore Score() => Scoring.One(this);

    IReadOnlyList<ResponseFault> IResponse<WpaiScore>.Faults()
    {
        var check = new AnswerCheck(Person);
        check.Hours(Missed, HoursMissed, HoursInAWeek);
        check.Hours(MissedForOtherHealthReasons, HoursMissedForOtherHealthReasons, HoursInAWeek);
        check.Hours(Worked, HoursWorked, HoursInAWeek);
        check.Rating(WorkEffect, EffectOnWork);
        check.Rating("effect on activities", EffectOnActivities);
        check.Needs(Missed, HoursMissed is not null
            || HoursWorked is null, $"'{Worked}' is given; leave out both for a person who is not in paid work");
        check.Needs(Worked, HoursWorked is not null
            || !SaysAnythingOfWork, "there is an answer about work; leave out all of them for a person who is not in paid work");
        check.Needs(WorkEffect, EffectOnWork is not null || !(HoursWorked > 0), "hours were worked");
        if (check.Faults.Count == 0 && WorkingTime > HoursInAWeek)
        {
            check.Add("", $"hours missed and worked add to {AnswerCheck.Text(WorkingTime)}; a week has {AnswerCheck.Text(HoursInAWeek)}.");
        }

        return check.Faults;
    }

    WpaiScore IResponse<WpaiScore>.Checked()
    {
        var effect = EffectOnWork / 10.0;
        double? presenteeism = HoursWorked > 0 ? effect : null;
        double? activity = EffectOnActivities / 10.0;
        if (WorkingTime == 0)
        {
            return new WpaiScore(null, presenteeism, null, activity, null);
        }

        var hoursLost = HoursMissed!.Value + (HoursWorked!.Value * (presenteeism ?? 0));
        return new WpaiScore(HoursMissed / WorkingTime, presenteeism, hoursLost / WorkingTime, activity, hoursLost);
    }

    /// <summary>Hours that would have been worked in good health.</summary>
    private double WorkingTime => (HoursMissed ?? 0) + HoursMissedForOtherHealthReasons + (HoursWorked ?? 0);

    private bool SaysAnythingOfWork => HoursMissed is not null || HoursMissedForOtherHealthReasons != 0 || EffectOnWork is not null;
}
