using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: by hand, from the authors' scoring memorandum.</summary>
public sealed class HpqTests
{
    private static readonly HpqResponse Person = new("1")
    {
        HoursWorkedIn4Weeks = 140,
        HoursExpected = 40,
        OwnPerformance = 6,
        OthersPerformance = 8
    };

    [Fact]
    public void Score_FourWeeks_ByHand() =>
        Assert.Equal(new HpqScore(20, 0.125, 60, 0.75, 0.4), Person.Score());

    [Fact]
    public void Score_SevenDays_CountsFourTimes() =>
        Assert.Equal(Person.Score(), (Person with { HoursWorkedIn4Weeks = null, HoursWorkedIn7Days = 35 }).Score());

    [Fact]
    public void Score_MoreHoursThanExpected_IsBelowZero() =>
        Assert.Equal((-40, -0.25), ((Person with { HoursWorkedIn4Weeks = 200 }).Score() is var score
            ? (score.AbsoluteAbsenteeism, score.RelativeAbsenteeism) : default));

    [Theory]
    [InlineData(1, 10, 0.25)]
    [InlineData(0, 5, 0.25)]
    [InlineData(9, 3, 2.0)]
    [InlineData(5, 0, 2.0)]
    [InlineData(0, 0, null)]
    [InlineData(7, null, null)]
    public void Score_RelativePresenteeism_IsBounded(int own, int? others, double? expected) =>
        Assert.Equal(expected, (Person with { OwnPerformance = own, OthersPerformance = others }).Score().RelativePresenteeism);

    [Fact]
    public void Score_NoHoursWorked_HasNoPresenteeism() =>
        Assert.Equal(new HpqScore(160, 1, null, null, null), (Person with { HoursWorkedIn4Weeks = 0, OwnPerformance = null }).Score());

    [Fact]
    public void Score_FaultyAnswers_AreAllNamed()
    {
        var response = new HpqResponse("7") { HoursWorkedIn4Weeks = 700, HoursWorkedIn7Days = 40, OthersPerformance = 11 };
        Assert.Equal(
            [
                "person '7', 'hours worked in 4 weeks': must lie in [0, 672] but is 700; 672 hours are 28 days and nights.",
                "person '7', 'hours worked': give those of 7 days or those of 4 weeks, and not both.",
                "person '7', 'hours expected': must be above 0: absenteeism is relative to them.",
                "person '7', 'others' performance': must be a whole number from 0 to 10 but is 11.",
                "person '7', 'own performance': is missing, but hours were worked.",
            ],
            Assert.Throws<ResponseException>(response.Score).Faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Of_Group_AveragesPeople()
    {
        var group = HpqGroup.Of(
            Person,
            Person with { Person = "2", HoursWorkedIn4Weeks = 160, OwnPerformance = 8 },
            Person with { Person = "3", HoursWorkedIn4Weeks = 0, OwnPerformance = null });
        Assert.Equal((60, 3), (group.AbsoluteAbsenteeism!.Mean, group.AbsoluteAbsenteeism.People));
        Assert.Equal(1.125 / 3, group.RelativeAbsenteeism!.Mean, 1e-12);
        Assert.Equal((70, 2), (group.AbsolutePresenteeism!.Mean, group.AbsolutePresenteeism.People));
        Assert.Equal(0.875, group.RelativePresenteeism!.Mean, 1e-12);
        Assert.Equal(0.3, group.Impairment!.Mean, 1e-12);
        Assert.Equal(Math.Sqrt(0.02 / 2), group.Impairment.StandardError, 1e-12);
    }
}
