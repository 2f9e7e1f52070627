using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>One uncertain estimate divided over strata. Oracle: by hand; law, the divided burden is the undivided one in every
/// draw.</summary>
public sealed class DividedEstimateTests
{
    private static readonly string[] People = ["population,women,600,adult", "population,men,400,adult"];

    private static readonly string[] Prevalence = [.. People, "prevalence,,0.2,case/adult", "ratio: prevalence,women,1.5,1",
        "ratio: prevalence,men,1,1"];

    private static readonly string[] Cost = ["excess cost,,50,USD2010/case/year", "ratio: excess cost,women,1,1",
        "ratio: excess cost,men,3,1"];

    // The mean ratio is 0.6 × 1.5 + 0.4 × 1 = 1.3; so women have 0.2 × 1.5 / 1.3, and 600 of them 138.46 cases; men 61.54. Both have 200.
    [Fact]
    public void Prevalence_ByRatios_KeepsThePublishedMean()
    {
        var values = AddsUp.Build([.. Prevalence, "excess cost,,50,USD2010/case/year"], new BurdenChoices { Detail = Detail.ByCell })
            .Evaluate();

        Assert.Equal(200, values["cases"], 1e-10);
        Assert.Equal(600 * 0.2 * 1.5 / 1.3, values["cases [women]"], 1e-10);
        Assert.Equal(400 * 0.2 * 1.0 / 1.3, values["cases [men]"], 1e-10);
    }

    // 120 and 80 cases have a mean ratio of (120 × 1 + 80 × 3) / 200 = 1.8.
    [Fact]
    public void CostPerCase_ByRatios_KeepsThePublishedMean()
    {
        var values = AddsUp.Build([.. People, "prevalence,,0.2,case/adult", .. Cost], new BurdenChoices { Detail = Detail.ByCell })
            .Evaluate();

        Assert.Equal([200 * 50, 120 * 50 / 1.8, 80 * 50 * 3 / 1.8],
            new[] { "total", "total [women]", "total [men]" }.Select(o => Math.Round(values[o], 9)), Near);
    }

    // 60 and 40 workers have a mean ratio of 1.4; 5 days of 8 hours at 20 dollars are 800 a worker.
    [Fact]
    public void DaysPerWorker_ByRatios_KeepThePublishedMean()
    {
        string[] rows =
        [
            .. People, "prevalence,,0.2,case/adult", "employment,,0.5,worker/case", "hours per day,,8,hour/day",
            "hourly wage,,20,USD2010/hour",
            "excess absence days,,5,day/worker/year", "ratio: excess absence days,women,1,1", "ratio: excess absence days,men,2,1",
        ];
        var values = AddsUp.Build(rows, new BurdenChoices { Detail = Detail.ByCell }).Evaluate();

        Assert.Equal(100 * 800, values["total"], 1e-8);
        Assert.Equal(40 * 800 * 2 / 1.4, values["absenteeism [men]"], 1e-8);
    }

    [Fact]
    public void Cases_ByShares_AddUpToTheCount()
    {
        string[] rows = ["cases,,1000,case", "share: cases,women,0.6,1", "share: cases,men,0.2,1", "excess cost,,50,USD2010/case/year"];
        var values = AddsUp.Build(rows, new BurdenChoices { Detail = Detail.ByCell }).Evaluate();

        Assert.Equal([1000, 750, 250], new[] { "cases", "cases [women]", "cases [men]" }.Select(o => Math.Round(values[o], 9)), Near);
    }

    // The total is 200 cases times the one estimate, so it is uniform from 200 × 32 to 200 × 68; independent strata would seldom come near
    // the ends.
    [Fact]
    public void Uncertainty_OfOneEstimate_IsSharedByTheStrata()
    {
        var model = AddsUp.Build(
            [.. Prevalence, .. Cost.Without("excess cost"), "excess cost,,\"uniform(low=32, high=68)\",USD2010/case/year"]);
        var run = model.Simulate(20_000, seed: 11);

        Assert.Equal(200 * 36 / Math.Sqrt(12), run["total"].StandardDeviation, 200 * 36 / Math.Sqrt(12) * 4 / Math.Sqrt(2 * 20_000));
        Assert.InRange(run["total"].Percentile(0), 200 * 32 * (1 - 1e-12), 200 * 68);
        Assert.InRange(run["total"].Percentile(1), 200 * 32, 200 * 68 * (1 + 1e-12));
        Assert.InRange(run["total"].Percentile(1) - run["total"].Percentile(0), 0.99 * 200 * 36, 200 * 36);
    }

    [Theory]
    [InlineData("ratio: excess cost,men,3,1", "'ratio: excess cost' is missing for 'men', which shares 'excess cost'")]
    [InlineData("excess cost,,50,USD2010/case/year", "'excess cost' is missing")]
    public void Model_ARatioOrItsEstimateMissing_IsRefused(string without, string words) => Assert.Contains(
        words,
        Assert.Throws<FaultsException>(() => AddsUp.Build([.. People, "prevalence,,0.2,case/adult", .. Cost.Except([without])])).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("ratio: hourly wage,women,2,1", "'ratio: hourly wage' divides nothing")]
    [InlineData("ratio: prevalence,,2,1", "is the only ratio for 'prevalence'")]
    [InlineData("share: cases,women,0.5,1", "'share: cases' divides one count of all cases")]
    public void Model_ARatioThatDividesNothing_IsRefused(string row, string words) => Assert.Contains(
        words,
        Assert.Throws<FaultsException>(() => AddsUp.Build([.. People, "prevalence,,0.2,case/adult", .. Cost, row])).Message,
        StringComparison.Ordinal);

    // Women would have 0.2 × 100 / (0.01 × 100 + 0.99 × 1), which is 10.05.
    [Fact]
    public void Model_APrevalenceAboveTheWholeOfAStratum_IsRefused() => BurdenText.AssertProblem(
        ["population,women,10,adult", "population,men,990,adult",
            .. Prevalence.Except(People).Select(r => r.Replace("1.5", "100", StringComparison.Ordinal)),
            "excess cost,,50,USD2010/case/year"],
        "'ratio: prevalence' makes 'prevalence' 10.05 in a stratum");

    private static bool Near(double a, double b) => Math.Abs(a - b) <= 1e-6;
}
