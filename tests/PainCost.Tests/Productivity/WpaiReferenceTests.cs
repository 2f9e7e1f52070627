using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: reference case C25, the authors' scoring rules applied to four people.</summary>
public sealed class WpaiReferenceTests
{
    internal static readonly IReadOnlyList<WpaiResponse> People =
    [
        new("1") { HoursMissed = 8, HoursWorked = 32, EffectOnWork = 4, EffectOnActivities = 5 },
        new("2") { HoursMissed = 0, HoursWorked = 40, EffectOnWork = 2, EffectOnActivities = 3 },
        new("3") { HoursMissed = 16, HoursWorked = 24, EffectOnWork = 7, EffectOnActivities = 8 },
        new("4") { HoursMissed = 40, HoursWorked = 0, EffectOnWork = 0, EffectOnActivities = 9 },
    ];

    [Theory]
    [InlineData(1, 0.2, 0.4, 0.52, 0.5, 20.8)]
    [InlineData(2, 0.0, 0.2, 0.2, 0.3, 8.0)]
    [InlineData(3, 0.4, 0.7, 0.82, 0.8, 32.8)]
    [InlineData(4, 1.0, null, 1.0, 0.9, 40.0)]
    public void Score_CaseC25_IsAsPublished(int person, double absenteeism, double? presenteeism, double overall, double activity,
        double hours)
    {
        var score = People[person - 1].Score();
        Close(absenteeism, score.Absenteeism);
        Close(presenteeism, score.Presenteeism);
        Close(overall, score.Overall);
        Close(activity, score.Activity);
        Close(hours, score.HoursEquivalent);
    }

    internal static void Close(double? expected, double? actual)
    {
        Assert.Equal(expected is null, actual is null);
        Assert.True(expected is null || Math.Abs(actual!.Value - expected.Value) <= 1e-12 * Math.Abs(expected.Value),
            $"{actual:R} should be {expected:R}");
    }
}
