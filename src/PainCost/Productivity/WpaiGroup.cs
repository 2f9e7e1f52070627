using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>
/// A group's mean scores on the WPAI: people are scored one by one, then averaged. A score that fewer than two people have is null.
/// </summary>
/// <remarks>
/// People without a score, such as those who worked no hours for presenteeism, have no part in its mean. All people weigh the same.
/// </remarks>
public sealed class WpaiGroup
{
    private WpaiGroup(IReadOnlyList<WpaiScore> scores)
    {
        Absenteeism = GroupScore.OfPeople(scores.Select(score => score.Absenteeism));
        Presenteeism = GroupScore.OfPeople(scores.Select(score => score.Presenteeism));
        Overall = GroupScore.OfPeople(scores.Select(score => score.Overall));
        Activity = GroupScore.OfPeople(scores.Select(score => score.Activity));
        HoursEquivalent = GroupScore.OfPeople(scores.Select(score => score.HoursEquivalent));
    }

    /// <summary>Share of working time missed [1].</summary>
    public GroupScore? Absenteeism { get; }

    /// <summary>Share of output lost while working [1].</summary>
    public GroupScore? Presenteeism { get; }

    /// <summary>Share of working time lost in either way [1].</summary>
    public GroupScore? Overall { get; }

    /// <summary>Share of other activity that is impaired [1].</summary>
    public GroupScore? Activity { get; }

    /// <summary>Hours of work lost in a week [hour/worker/week]. Unlike the shares it gives long working weeks their weight.</summary>
    public GroupScore? HoursEquivalent { get; }

    /// <summary>Scores a group.</summary>
    /// <param name="responses">At least one, of different people.</param>
    /// <returns>The mean scores with their standard errors.</returns>
    /// <exception cref="ResponseException">
    /// Answers are missing or out of range, or a person answers twice; all faults of all people at once.
    /// </exception>
    /// <exception cref="ArgumentException">There are no responses.</exception>
    public static WpaiGroup Of(params IEnumerable<WpaiResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return new WpaiGroup(Scoring.All(responses));
    }

    /// <summary>
    /// The overall score that group means would give if everybody had them. The formula holds for a person, not for means:
    /// who misses more work is usually more impaired at work, so that this is too high, by 0.9 of 34.7 points in one published group.
    /// Use the published overall score where there is one.
    /// </summary>
    /// <param name="absenteeism">The group's mean absenteeism, in [0, 1].</param>
    /// <param name="presenteeism">The group's mean presenteeism, in [0, 1].</param>
    /// <returns>
    /// absenteeism + (1 − absenteeism) × presenteeism [1], marked as approximate. The standard error takes the two means as independent
    /// and does not cover the error of the approximation.
    /// </returns>
    /// <exception cref="ArgumentException">A mean is outside [0, 1].</exception>
    public static GroupScore ApproximateOverall(GroupScore absenteeism, GroupScore presenteeism)
    {
        ArgumentNullException.ThrowIfNull(absenteeism);
        ArgumentNullException.ThrowIfNull(presenteeism);
        var (a, p) = (absenteeism.Share(nameof(absenteeism)), presenteeism.Share(nameof(presenteeism)));
        var error = double.Hypot((1 - p) * absenteeism.StandardError, (1 - a) * presenteeism.StandardError);
        return new GroupScore(a + ((1 - a) * p), error, Math.Min(absenteeism.People, presenteeism.People)) { IsApproximate = true };
    }
}
