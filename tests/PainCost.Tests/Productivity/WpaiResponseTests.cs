using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: by hand, from the authors' scoring page.</summary>
public sealed class WpaiResponseTests
{
    [Fact]
    public void Score_CombinedForm_CountsOtherHealthReasonsAsWorkingTime()
    {
        // Of 40 hours 6 were missed for pain and 4 for other health; 30 were worked at half effect.
        var score = new WpaiResponse("1")
        {
            HoursMissed = 6,
            HoursMissedForOtherHealthReasons = 4,
            HoursWorked = 30,
            EffectOnWork = 5
        }.Score();
        WpaiReferenceTests.Close(6 / 40.0, score.Absenteeism);
        WpaiReferenceTests.Close((6 / 40.0) + ((1 - (10 / 40.0)) * 0.5), score.Overall);
        WpaiReferenceTests.Close(21, score.HoursEquivalent);
        Assert.Null(score.Activity);
    }

    [Fact]
    public void Score_NotInPaidWork_HasActivityOnly() =>
        Assert.Equal(new WpaiScore(null, null, null, 0.6, null), new WpaiResponse("1") { EffectOnActivities = 6 }.Score());

    [Fact]
    public void Score_OnHolidayAllWeek_HasNoWorkScores() =>
        Assert.Equal(new WpaiScore(null, null, null, 0.2, null),
            new WpaiResponse("1") { HoursMissed = 0, HoursWorked = 0, EffectOnActivities = 2 }.Score());

    [Fact]
    public void Score_FaultyAnswers_AreAllNamed()
    {
        var response = new WpaiResponse("7") { HoursMissed = double.NaN, HoursWorked = 200, EffectOnWork = 11, EffectOnActivities = -1 };
        var exception = Assert.Throws<ResponseException>(response.Score);
        Assert.Equal(
            [
                "person '7', 'hours missed': must lie in [0, 168] but is NaN; 168 hours are 7 days and nights.",
                "person '7', 'hours worked': must lie in [0, 168] but is 200; 168 hours are 7 days and nights.",
                "person '7', 'effect on work': must be a whole number from 0 to 10 but is 11.",
                "person '7', 'effect on activities': must be a whole number from 0 to 10 but is -1.",
            ],
            exception.Faults.Select(fault => fault.ToString()));
    }

    [Theory]
    [InlineData(null, 32.0, 4,
        "'hours missed': is missing, but 'hours worked' is given; leave out both for a person who is not in paid work.")]
    [InlineData(8.0, null, null,
        "'hours worked': is missing, but there is an answer about work; leave out all of them for a person who is not in paid work.")]
    [InlineData(8.0, 32.0, null, "'effect on work': is missing, but hours were worked.")]
    [InlineData(100.0, 70.0, 4, "hours missed and worked add to 170; a week has 168.")]
    public void Score_IncompleteAnswers_SayWhatIsMissing(double? missed, double? worked, int? effect, string message)
    {
        var response = new WpaiResponse("7") { HoursMissed = missed, HoursWorked = worked, EffectOnWork = effect };
        Assert.Contains(message, Assert.Single(Assert.Throws<ResponseException>(response.Score).Faults).ToString(),
            StringComparison.Ordinal);
    }
}
