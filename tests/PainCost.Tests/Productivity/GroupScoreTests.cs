using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>Oracle: by hand, and Montgomery and others 2017, table 4 (presenteeism 31.2 against 21.5 %).</summary>
public sealed class GroupScoreTests
{
    private static readonly GroupScore WithPain = GroupScore.FromStandardDeviation(mean: 0.312, standardDeviation: 0.276, people: 392);
    private static readonly GroupScore WithoutPain = GroupScore.FromStandardDeviation(mean: 0.215, standardDeviation: 0.264, people: 392);

    [Fact]
    public void ExcessOver_PublishedGroups_IsTheDifference()
    {
        var excess = WithPain.ExcessOver(WithoutPain);
        Assert.Equal(0.097, excess.Mean, 1e-12);
        Assert.Equal(Math.Sqrt(((0.276 * 0.276) + (0.264 * 0.264)) / 392), excess.StandardError, 1e-12);
        Assert.Equal((784, false), (excess.People, excess.IsApproximate));
    }

    [Fact]
    public void ExcessOver_OneApproximate_IsApproximate()
    {
        var approximate = WpaiGroup.ApproximateOverall(GroupScore.FromStandardError(0.051, 0.01, 392), WithPain);
        Assert.True(approximate.ExcessOver(WithoutPain).IsApproximate);
        Assert.True(WithPain.ExcessOver(approximate).IsApproximate);
    }

    [Fact]
    public void ToInput_Excess_IsNormalAndDerived()
    {
        var source = new Source("MONTGOMERY2017", "Montgomery and others 2017");
        var input = WithPain.ExcessOver(WithoutPain).ToInput("excess impairment", "1", source);
        Assert.Equal(Distribution.Normal(mean: 0.312 - 0.215,
            standardError: double.Hypot(WithPain.StandardError, WithoutPain.StandardError)), input.Distribution);
        Assert.Equal((Knowledge.Derived, ""), (input.Provenance!.Knowledge, input.Provenance.Note));
        Assert.StartsWith("approximate", WpaiGroup.ApproximateOverall(WithPain, WithPain).ToInput("overall", "1", source).Provenance!.Note,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Distribution_EverybodyAlike_IsFixed() =>
        Assert.Equal(Distribution.Fixed(0.2), GroupScore.FromStandardError(mean: 0.2, standardError: 0, people: 5).Distribution);

    [Theory]
    [InlineData(double.NaN, 0.1, 10)]
    [InlineData(0.1, double.NaN, 10)]
    [InlineData(0.1, -0.1, 10)]
    [InlineData(0.1, 0.1, 1)]
    [InlineData(0.1, 0.1, -1)]
    public void FromStandardDeviation_ImpossibleNumbers_AreRefused(double mean, double deviation, int people) =>
        Assert.Throws<ArgumentException>(() => GroupScore.FromStandardDeviation(mean, deviation, people));
}
