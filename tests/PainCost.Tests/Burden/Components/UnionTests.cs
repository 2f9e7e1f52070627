using PainCost.Burden;

namespace PainCost.Tests.Burden.Components;

/// <summary>People with at least one of several conditions. Oracle: inclusion and exclusion by hand.</summary>
public class UnionTests
{
    private static readonly string[] Two =
    [
        "population,,1000,adult",
        "prevalence: back pain,,0.10,case/adult",
        "prevalence: fibromyalgia,,0.02,case/adult",
        "overlap: back pain & fibromyalgia,,0.01,case/adult",
        "excess health care cost,,100,USD2010/case/year",
    ];

    private static readonly string[] Three =
    [
        .. Two,
        "prevalence: CRPS,,0.004,case/adult",
        "overlap: back pain & CRPS,,0.002,case/adult",
        "overlap: fibromyalgia & CRPS,,0.001,case/adult",
        "overlap: back pain & fibromyalgia & CRPS,,0.0005,case/adult",
    ];

    [Fact]
    public void Cases_OfTwoConditions_AreTheSumLessThoseWithBoth() =>
        Assert.Equal(1000 * (0.10 + 0.02 - 0.01), BurdenText.Model(Two).Evaluate()["cases"], 1e-12 * 110);

    [Fact]
    public void Cases_OfThreeConditions_AreInclusionAndExclusion() =>
        Assert.Equal(1000 * (0.10 + 0.02 + 0.004 - 0.01 - 0.002 - 0.001 + 0.0005), BurdenText.Model(Three).Evaluate()["cases"],
            1e-12 * 111.5);

    [Fact]
    public void Cases_OfAStratum_TakeItsOwnOverlap()
    {
        string[] rows =
        [
            .. Two.Skip(1), "population,women,1000,adult", "population,men,500,adult",
            "overlap: back pain & fibromyalgia,men,0.02,case/adult",
        ];
        var values = AddsUp.Build(rows, new BurdenChoices { Detail = Detail.ByCell }).Evaluate();
        Assert.Equal(110, values["cases [women]"], 1e-12 * 110);
        Assert.Equal(50, values["cases [men]"], 1e-12 * 50);
    }

    [Theory]
    [InlineData("overlap: back pain & fibromyalgia")]
    [InlineData("overlap: fibromyalgia & CRPS")]
    [InlineData("overlap: back pain & fibromyalgia & CRPS")]
    public void Cases_WithoutAnOverlap_AreRefused(string missing) => BurdenText.AssertProblem(
        Three.Without(missing), "their sum would count people twice", $"'{missing}' is missing");

    [Fact]
    public void Cases_OfOneAndOfAllConditions_AreRefused() =>
        BurdenText.AssertProblem(Two.Append("prevalence,,0.2,case/adult"),
            "'prevalence' and 'prevalence: back pain' are two ways to count the same people");
}
