using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>A burden divided by strata, severity and payer. Oracle: laws, closed forms and amounts by hand.</summary>
public class StrataTests
{
    private const int Draws = 100_000;
    private static readonly BurdenChoices ByCell = new() { Detail = Detail.ByCell };

    private static readonly string[] TwoStrata =
    [
        "cases,women,\"normal(mean=3000, se=60)\",case",
        "cases,men,\"normal(mean=2000, se=50)\",case",
        "excess health care cost,,\"gamma(mean=100, se=3)\",USD2010/case/year",
        "employment,,0.6,worker/case",
        "excess absence days,women,\"gamma(mean=5, se=1)\",day/worker/year",
        "excess absence days,men,4,day/worker/year",
        "hours per day,,8,hour/day",
        "hourly wage,,\"gamma(mean=20, se=2)\",USD2010/hour",
        "payer weight: private insurance,,\"gamma(shape=55, scale=1)\",1",
        "payer weight: public insurance,,\"gamma(shape=35, scale=1)\",1",
        "payer weight: out of pocket,,\"gamma(shape=10, scale=1)\",1",
    ];

    public static TheoryData<string> Divided => ["us-2023", "example"];

    [Theory]
    [MemberData(nameof(Divided))]
    public void Model_ByCell_AddsUpInEveryDirection(string name)
    {
        var model = name == "example" ? AddsUp.Build(TwoStrata, ByCell) : PainBurden.Model(Profile.BuiltIn(name), ByCell);
        var components = PainBurden.Components(model);

        AddsUp.Assert(model, "total", components);
        Assert.All([.. components, "total", "cases"], output => AddsUp.Assert(model, output, AddsUp.InCells(model, output)));
        Assert.All(AddsUp.InCells(model, "total"), total => AddsUp.Assert(model, total,
            components.Select(c => c + total["total".Length..])));
    }

    [Fact]
    public void Model_PayersOfBackPain_AddToHealthCare() => AssertPayersAdd(PainBurden.Model(Profile.BuiltIn("us-back-2016")),
        "health care");

    [Fact]
    public void Model_UncertainPayers_AddToHealthCare() => AssertPayersAdd(AddsUp.Build(TwoStrata, new BurdenChoices()), "health care");

    // By hand: 134.5 billion by weights of 76.9, 45.2 and 12.3, which add to 134.4.
    [Fact]
    public void Model_PayersOfBackPain_AreTheHandComputedOnes()
    {
        var model = PainBurden.Model(Profile.BuiltIn("us-back-2016")).Evaluate();
        Assert.Equal(134.5e9 * 12.3 / 134.4, model["health care paid by out of pocket"], 1e-12 * 12.3e9);
        Assert.Equal(134.5e9 * 45.2 / 134.4, model["health care paid by public insurance"], 1e-12 * 45.2e9);
    }

    // Trap 13. One cost for all strata: deviations add, 5,000 × 10. A cost for each: variances do.
    [Theory]
    [InlineData(true, 50_000)]
    [InlineData(false, 36_055.512754639893)]
    public void Model_OneInputOrOneForEachStratum_HasTheClosedFormSpread(bool shared, double deviation)
    {
        string[] costs = shared
            ? ["excess health care cost,,\"gamma(mean=100, se=10)\",USD2010/case/year"]
            : ["excess health care cost,women,\"gamma(mean=100, se=10)\",USD2010/case/year",
            "excess health care cost,men,\"gamma(mean=100, se=10)\",USD2010/case/year"];
        var total = AddsUp.Build(["cases,women,3000,case", "cases,men,2000,case", .. costs], ByCell).Simulate(Draws, seed: 13)["total"];

        AssertWithinFourErrors(deviation, total.StandardDeviation, ErrorOf(deviation));
    }

    // Var(XY) of independent X, Y is μx²σy² + μy²σx² + σx²σy²: cases of both strata drawn apart, the cost once for both.
    [Fact]
    public void Model_SharedCostOfUncertainStrata_HasTheVarianceOfAProduct()
    {
        var rows = TwoStrata.Take(3);
        var (cases, casesVariance, cost, costVariance) = (5000.0, (60.0 * 60) + (50 * 50), 100.0, 9.0);
        var deviation = Math.Sqrt((cases * cases * costVariance) + (cost * cost * casesVariance) + (casesVariance * costVariance));
        var total = AddsUp.Build(rows, ByCell).Simulate(Draws, seed: 14)["total"];

        AssertWithinFourErrors(cases * cost, total.Mean, deviation / Math.Sqrt(Draws));
        AssertWithinFourErrors(deviation, total.StandardDeviation, ErrorOf(deviation));
    }

    [Theory]
    [InlineData("women / 18-29", 40)]
    [InlineData("women / 30+", 30)]
    [InlineData("men / 18-29", 20)]
    public void Model_SeveralRowsOfOneName_TheMostSpecificHolds(string cell, double wage)
    {
        var model = AddsUp.Build(WithWages(",20", "women,30", "18-29 / women,40"), ByCell);
        Assert.Equal(100 * 0.5 * 4 * 8 * wage, model.Evaluate()[$"absenteeism [{cell}]"], 1e-12 * 64_000);
    }

    [Fact]
    public void Model_RowsThatSpeakOfACellAlike_AreRefused() => BurdenText.AssertProblem(
        WithWages(",20", "women,30", "18-29,25"),
        "several rows of 'hourly wage' speak of 'women / 18-29' alike",
        "give one for the cell itself");

    [Fact]
    public void Model_StratumThatIsNoPart_IsRefused() => BurdenText.AssertProblem(
        WithWages(",20", "girls,30"), "column 'stratum': the stratum 'girls' of 'hourly wage' is no part of the population; the parts are "
            + "'women / 18-29', 'women / 30+'");

    [Theory]
    [InlineData("population,,1000,adult", "'women' is a part of the whole population")]
    [InlineData("population,women / 18-29,100,adult", "'women / 18-29' is a part of 'women'")]
    public void Model_StratumWithinAnother_CountsPeopleTwiceAndIsRefused(string overlapping, string words)
    {
        string[] rows = ["population,women,500,adult", overlapping, "prevalence,,0.2,case/adult",
            "excess health care cost,,1,USD2010/case/year"];
        BurdenText.AssertProblem(rows, "people are counted twice", words, "keep the parts or the whole");
    }

    [Fact]
    public void Model_PayerWeightOfAStratum_IsRefusedAndNotIgnored() => BurdenText.AssertProblem(
        TwoStrata.Append("payer weight: out of pocket,women,30,1"),
        "'payer weight: out of pocket' is one for the whole population, and its row for 'women'",
        "take the stratum out");

    [Fact]
    public void Model_ByCellWithoutStrata_IsRefused() => Assert.Contains(
        "no strata to divide the burden by",
        Assert.Throws<FaultsException>(() => AddsUp.Build(BurdenText.BottomUp, ByCell)).Message,
        StringComparison.Ordinal);

    // 1,000 residents of whom 95 % are on the survey's base, a fifth of them cases.
    [Fact]
    public void Model_PopulationBridge_BringsResidentsToTheSurveysBase()
    {
        var rows = BurdenText.BottomUp.With("prevalence,,0.2,case/civilian-adult").Append("population bridge,,0.95,civilian-adult/adult");
        Assert.Equal(190, BurdenText.Model(rows).Evaluate()["cases"], 1e-12 * 190);
    }

    private static IEnumerable<string> WithWages(params string[] wages) =>
    [
        .. from sex in new[] { "women", "men" } from age in new[] { "18-29", "30+" } select $"cases,{sex} / {age},100,case",
        "employment,,0.5,worker/case",
        "excess absence days,,4,day/worker/year",
        "hours per day,,8,hour/day",
        .. wages.Select(wage => $"hourly wage,{wage},USD2010/hour"),
    ];

    private static void AssertPayersAdd(Model model, string healthCare) => AddsUp.Assert(
        model, healthCare, model.Outputs.Select(o => o.Name)
            .Where(name => name.StartsWith("health care paid by ", StringComparison.Ordinal)));

    /// <summary>Of a standard deviation s: s/2·√((κ + 2)/n). The excess kurtosis κ of a gamma is 6·(se/mean)², at most 0.06 here, and of a
    /// sum less.</summary>
    private static double ErrorOf(double deviation) => deviation / 2 * Math.Sqrt(2.06 / Draws);

    private static void AssertWithinFourErrors(double expected, double actual, double error) => Assert.Equal(expected, actual, 4 * error);
}
