using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: by hand; trap 10 from Montgomery and others 2017, table 4 (chronic low back pain, Japan, 392 matched pairs).</summary>
public sealed class WpaiGroupTests
{
    private const double PublishedOverall = 0.338;

    private static readonly GroupScore Absenteeism = GroupScore.FromStandardDeviation(mean: 0.051, standardDeviation: 0.184, people: 392);
    private static readonly GroupScore Presenteeism = GroupScore.FromStandardDeviation(mean: 0.312, standardDeviation: 0.276, people: 392);

    [Fact]
    public void Of_CaseC25_AveragesPeople()
    {
        var group = WpaiGroup.Of(WpaiReferenceTests.People);
        Assert.Equal(0.635, group.Overall!.Mean, 1e-12);
        Assert.Equal((4, 3), (group.Overall.People, group.Presenteeism!.People));

        // Presenteeism of 0.4, 0.2 and 0.7: mean 1.3 / 3, squared deviations 0.38 / 3, over 2 and 3.
        Assert.Equal(1.3 / 3, group.Presenteeism.Mean, 1e-12);
        Assert.Equal(Math.Sqrt(0.38 / 3 / 2 / 3), group.Presenteeism.StandardError, 1e-12);
        Assert.Equal((20.8 + 8 + 32.8 + 40) / 4, group.HoursEquivalent!.Mean, 1e-12);
        Assert.False(group.Overall.IsApproximate);
    }

    [Fact]
    public void Of_PeopleInStep_ApproximationFromMeansIsHigher()
    {
        var group = WpaiGroup.Of(WpaiReferenceTests.People.Take(3));
        var approximate = WpaiGroup.ApproximateOverall(group.Absenteeism!, group.Presenteeism!);
        Assert.Equal(0.2 + (0.8 * (1.3 / 3)), approximate.Mean, 1e-12);
        Assert.True(approximate.Mean > group.Overall!.Mean);
    }

    [Fact]
    public void ApproximateOverall_Trap10_IsNotThePublishedScoreAndSaysSo()
    {
        var approximate = WpaiGroup.ApproximateOverall(Absenteeism, Presenteeism);
        Assert.Equal(0.347, approximate.Mean, 5e-4);
        Assert.Equal(0.009, approximate.Mean - PublishedOverall, 5e-4);
        Assert.True(approximate.IsApproximate);
        Assert.EndsWith("392 people, approximate)", approximate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ApproximateOverall_StandardError_IsThatOfTheDerivatives()
    {
        var step = 1e-6;
        var byAbsenteeism = Slope(a => WpaiGroup.ApproximateOverall(Shifted(Absenteeism, a), Presenteeism).Mean,
            step) * Absenteeism.StandardError;
        var byPresenteeism = Slope(p => WpaiGroup.ApproximateOverall(Absenteeism, Shifted(Presenteeism, p)).Mean,
            step) * Presenteeism.StandardError;
        Assert.Equal(double.Hypot(byAbsenteeism, byPresenteeism), WpaiGroup.ApproximateOverall(Absenteeism, Presenteeism).StandardError,
            1e-9);
    }

    [Fact]
    public void ApproximateOverall_Percentages_AreRefused()
    {
        var percent = GroupScore.FromStandardError(mean: 5.1, standardError: 0.9, people: 392);
        var message = Assert.Throws<ArgumentException>(() => WpaiGroup.ApproximateOverall(percent, Presenteeism)).Message;
        Assert.StartsWith("Mean absenteeism must lie in [0, 1] but is 5.1; write 0.051 for 5.1 %.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_FaultyPeople_AreAllNamed()
    {
        var exception = Assert.Throws<ResponseException>(() => WpaiGroup.Of(
            new WpaiResponse("1") { HoursMissed = -1, HoursWorked = 40, EffectOnWork = 2 },
            new WpaiResponse("2") { HoursMissed = 0, HoursWorked = 40, EffectOnWork = 2 },
            new WpaiResponse("2") { HoursMissed = 0, HoursWorked = 40, EffectOnWork = 12 }));
        Assert.Equal(
            [("1", "hours missed"), ("2", ""), ("2", "effect on work")],
            exception.Faults.Select(fault => (fault.Person, fault.Question)));
        Assert.Contains("answers more than once", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ScoreOfOnePerson_IsNull() => Assert.Null(WpaiGroup.Of(WpaiReferenceTests.People.Skip(2)).Presenteeism);

    [Fact]
    public void Of_Nobody_IsRefused() => Assert.Throws<ArgumentException>(() => WpaiGroup.Of());

    private static GroupScore Shifted(GroupScore score, double by) =>
        GroupScore.FromStandardError(score.Mean + by, score.StandardError, score.People);

    private static double Slope(Func<double, double> of, double step) => (of(step) - of(-step)) / (2 * step);
}
