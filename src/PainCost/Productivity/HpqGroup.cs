using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>
/// A group's mean scores on the WHO-HPQ: people are scored one by one, then averaged. A score that fewer than two people have is null.
/// </summary>
/// <remarks>People without a score have no part in its mean. All people weigh the same.</remarks>
public sealed class HpqGroup
{
    private HpqGroup(IReadOnlyList<HpqScore> scores)
    {
        AbsoluteAbsenteeism = GroupScore.OfPeople(scores.Select(score => (double?)score.AbsoluteAbsenteeism));
        RelativeAbsenteeism = GroupScore.OfPeople(scores.Select(score => (double?)score.RelativeAbsenteeism));
        AbsolutePresenteeism = GroupScore.OfPeople(scores.Select(score => score.AbsolutePresenteeism));
        RelativePresenteeism = GroupScore.OfPeople(scores.Select(score => score.RelativePresenteeism));
        Impairment = GroupScore.OfPeople(scores.Select(score => score.Impairment));
    }

    /// <summary>Hours lost in four weeks [hour/worker per four weeks].</summary>
    public GroupScore? AbsoluteAbsenteeism { get; }

    /// <summary>Hours lost per hour expected [1].</summary>
    public GroupScore? RelativeAbsenteeism { get; }

    /// <summary>Performance, from 0, the worst, to 100, the best.</summary>
    public GroupScore? AbsolutePresenteeism { get; }

    /// <summary>Performance per that of other workers [1].</summary>
    public GroupScore? RelativePresenteeism { get; }

    /// <summary>Share of the best performance that is lost while working [1]; its excess is the equation's excess impairment.</summary>
    public GroupScore? Impairment { get; }

    /// <summary>Scores a group.</summary>
    /// <param name="responses">At least one, of different people.</param>
    /// <returns>The mean scores with their standard errors.</returns>
    /// <exception cref="ResponseException">
    /// Answers are missing or out of range, or a person answers twice; all faults of all people at once.
    /// </exception>
    /// <exception cref="ArgumentException">There are no responses.</exception>
    public static HpqGroup Of(params IEnumerable<HpqResponse> responses)
    {
        ArgumentNullException.ThrowIfNull(responses);
        return new HpqGroup(Scoring.All(responses));
    }
}
