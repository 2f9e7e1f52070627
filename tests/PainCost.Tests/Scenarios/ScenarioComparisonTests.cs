using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Scenarios;
using PainCost.Tests.Burden;

namespace PainCost.Tests.Scenarios;

/// <summary>Scenarios on common draws. Oracles: closed forms of the normal and the lognormal, a scenario's own simulation, and the sum of
/// the parts.</summary>
public sealed class ScenarioComparisonTests
{
    private const long Draws = 100_000;
    private const ulong Seed = 7;
    private const double StandardErrors = 4;

    // The 97.5th percentile of the standard normal, and its density there: scipy 1.x, norm.ppf(0.975) and norm.pdf(norm.ppf(0.975)).
    private const double Z = 1.959963984540054;
    private const double DensityAtZ = 0.05844506775;

    private static readonly Scenario Narrow = ScenarioText.Of("narrow", "normal(mean=500, se=50)", "normal(mean=300, se=3)");
    private static readonly Scenario Wide = ScenarioText.Of("wide", "normal(mean=500, se=50)", "normal(mean=310, se=5)");

    [Fact]
    public void Difference_OneNormalInput_HasTheIntervalOfTheClosedForm()
    {
        // 310 + 5 z − (300 + 3 z) = 10 + 2 z for each of 50 users; the cost of health care cancels.
        var difference = ScenarioComparison.Of([Narrow, Wide], Draws, Seed)["total"].Differences[0];
        const double Mean = 10 * ScenarioText.Users;
        const double Deviation = 2 * ScenarioText.Users;
        var ofEnd = StandardErrors * Math.Sqrt(0.025 * 0.975 / Draws) / DensityAtZ * Deviation;
        var interval = difference.Estimate.Interval(0.95);

        Assert.Equal(Mean, difference.Estimate.BaseCase, 1e-6);
        Assert.Equal(Mean, difference.Estimate.Mean, StandardErrors * Deviation / Math.Sqrt(Draws));
        Assert.Equal(Mean - (Z * Deviation), interval.Low, ofEnd);
        Assert.Equal(Mean + (Z * Deviation), interval.High, ofEnd);
        Assert.Equal(Deviation, difference.Estimate.StandardDeviation, StandardErrors * Deviation / Math.Sqrt(2.0 * Draws));
        Assert.Equal(difference.Estimate.StandardDeviation / Math.Sqrt(Draws), difference.Estimate.MonteCarloError, 1e-9);
    }

    [Fact]
    public void Difference_OneNormalInput_VariesHundredsOfTimesLessThanWithSeparateDraws()
    {
        var difference = ScenarioComparison.Of([Narrow, Wide], Draws, Seed)["total"].Differences[0];
        var (a, b) = (Narrow.Model().Simulate(Draws, seed: 101).Keep("total"), Wide.Model().Simulate(Draws, seed: 202).Keep("total"));
        var separate = Enumerable.Range(0, (int)Draws).Select(i => b["total"][i] - a["total"][i]).ToList();
        var mean = separate.Average();
        var ratio = separate.Sum(d => (d - mean) * (d - mean)) / (Draws - 1) / Math.Pow(difference.Estimate.StandardDeviation, 2);

        // By hand: two times 200² 50², and 50² (3² + 5²), over 50² 2².
        const double Expected = ((2 * 200.0 * 200 * 50 * 50) + (50.0 * 50 * (9 + 25))) / (50.0 * 50 * 4);
        Assert.True(ratio > 500);
        Assert.Equal(1, ratio / Expected, StandardErrors * Math.Sqrt(2.0 / Draws) * 2);
        Assert.Equal(1, difference.SeparateDrawsVarianceRatio!.Value / Expected, StandardErrors * Math.Sqrt(2.0 / Draws) * 2);
    }

    [Fact]
    public void Difference_FactorOnALognormal_HasTheIntervalOfTheClosedForm()
    {
        // Prevalence 0.20 and 0.25 of 1,000: 50 cases more, each at exp(6 + 0.3 z).
        var rows = BurdenText.BottomUp.Take(2).Append("excess health care cost,,\"lognormal(mu=6, sigma=0.3)\",USD2010/case/year").ToList();
        var a = Scenario.Of("a", BurdenText.Parse(rows));
        var b = Scenario.Of("b", BurdenText.Parse(rows.With("prevalence,,0.25,case/adult")));
        var estimate = ScenarioComparison.Of([a, b], Draws, Seed)["total"].Differences[0].Estimate;
        var ofLog = StandardErrors * Math.Sqrt(0.025 * 0.975 / Draws) / DensityAtZ * 0.3;

        Assert.Equal(6 - (0.3 * Z), Math.Log(estimate.Interval(0.95).Low / 50), ofLog);
        Assert.Equal(6 + (0.3 * Z), Math.Log(estimate.Interval(0.95).High / 50), ofLog);
        Assert.Equal(50 * Math.Exp(6 + 0.045), estimate.BaseCase, 1e-8);
    }

    [Fact]
    public void Probability_NormalDifference_IsThatOfTheClosedForm()
    {
        // Below nought when z < −1 in 2 + 2 z: 15.87 %.
        var b = ScenarioText.Of("b", "normal(mean=500, se=50)", "normal(mean=302, se=5)");
        var difference = ScenarioComparison.Of([Narrow, b], Draws, Seed)["total"].Differences[0];
        const double Below = 0.15865525393145705;

        Assert.Equal(Below, difference.ProbabilityLower, StandardErrors * Math.Sqrt(Below * (1 - Below) / Draws));
        Assert.Equal(1, difference.ProbabilityLower + difference.ProbabilityHigher, 1e-12);
    }

    [Fact]
    public void Estimates_EachScenario_AreTheBitsOfItsOwnSimulation()
    {
        var comparison = ScenarioComparison.Of([Narrow, Wide], 20_000, Seed, ["total", "health care", "cost per case"]);
        foreach (var output in comparison.Outputs)
        {
            for (var i = 0; i < 2; i++)
            {
                var own = comparison.Scenarios[i].Model().Simulate(20_000, Seed)[output.Output];
                Assert.Equal((own.Mean, own.Percentile(0.975), own.StandardDeviation),
                    (output.Estimates[i].Mean, output.Estimates[i].Percentile(0.975), output.Estimates[i].StandardDeviation));
            }
        }
    }

    [Fact]
    public void Components_EveryDraw_AddToTheDifferenceOfTheTotal()
    {
        var choices = new BurdenChoices { PriceBasis = new PriceBasis("USD", 2024) };
        Scenario[] scenarios = [.. new[] { "us-2021", "us-2023", "article" }.Select(n => Scenario.Of(n, Profile.BuiltIn(n), choices))];
        var comparison = ScenarioComparison.Of(scenarios, 2_000, Seed);
        foreach (var difference in comparison["total"].Differences)
        {
            var kept = comparison.Simulation.Keep([difference.Estimate.Name, .. difference.Components.Select(c => c.Estimate.Name)]);
            for (var i = 0; i < kept.Draws; i++)
            {
                var sum = difference.Components.Sum(c => kept[c.Estimate.Name][i]);
                Assert.Equal(kept[difference.Estimate.Name][i], sum, 1e-12 * 1e12);
            }
        }
    }

    [Fact]
    public void Components_CountedInOneScenarioOnly_DifferByAllOfIt()
    {
        var a = Scenario.Of("a", BurdenText.Parse(BurdenText.BottomUp.Without("excess impairment")));
        var b = Scenario.Of("b", BurdenText.Parse(BurdenText.BottomUp));
        var difference = ScenarioComparison.Of([a, b], 2, Seed)["total"].Differences[0];

        // 120 workers × 1,800 hours × a tenth × $30.
        Assert.Equal(648_000, difference.Components.Single(c => c.Component == "presenteeism").Estimate.BaseCase, 1e-6);
        Assert.Equal(648_000, difference.Estimate.BaseCase, 1e-6);
        Assert.All(difference.Components.Where(c => c.Component != "presenteeism"), c => Assert.Equal(0, c.Estimate.Mean));
    }

    [Fact]
    public void Difference_OfAScenarioFromItself_IsNought()
    {
        var difference = ScenarioComparison.Of([Narrow, Narrow.Named("again")], 1_000, Seed)["total"].Differences[0];

        Assert.Equal((0.0, 0.0, 0.0, 0.0), (difference.Estimate.Mean, difference.Estimate.StandardDeviation, difference.ProbabilityHigher,
            difference.ProbabilityLower));
        Assert.Null(difference.SeparateDrawsVarianceRatio);
    }

    [Fact]
    public void Of_OtherPriceYears_NamesBothAndTheCure()
    {
        var error = Assert.Throws<UnitMismatchException>(() => ScenarioComparison.Of(
            [Scenario.Of("old", Profile.BuiltIn("us-2008")), Scenario.Of("new", Profile.BuiltIn("us-2021"))], 100, Seed));

        Assert.All(["'old'", "USD2010/year", "'new'", "USD2021/year", "--prices"],
            word => Assert.Contains(word, error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_AnyNumberOfThreads_GivesTheSameBits()
    {
        var one = ScenarioComparison.Of([Narrow, Wide], 50_000, Seed,
            options: new SimulationOptions { Threads = 1 })["total"].Differences[0];
        var two = ScenarioComparison.Of([Narrow, Wide], 50_000, Seed,
            options: new SimulationOptions { Threads = 2 })["total"].Differences[0];

        Assert.Equal((one.Estimate.Mean, one.Estimate.Interval(0.95), one.ProbabilityHigher),
            (two.Estimate.Mean, two.Estimate.Interval(0.95), two.ProbabilityHigher));
    }

    [Fact]
    public void Of_SobolPoints_SharesTheDimensionOfAName()
    {
        // Two figures of one name lie on one dimension: the difference keeps its closed form, and no more of it is left to chance.
        const long PowerOfTwo = 1 << 16;
        var difference = ScenarioComparison.Of([Narrow, Wide], PowerOfTwo, Seed,
            options: new SimulationOptions { Design = Design.Sobol })["total"].Differences[0].Estimate;
        var ofChance = ScenarioText.Users * 2 / Math.Sqrt(PowerOfTwo);

        Assert.Equal(500, difference.Mean, ofChance);
        Assert.Equal(100, difference.StandardDeviation, StandardErrors * 100 / Math.Sqrt(2.0 * PowerOfTwo));
        Assert.Equal(500 + (Z * 100), difference.Interval(0.95).High,
            StandardErrors * Math.Sqrt(0.025 * 0.975 / PowerOfTwo) / DensityAtZ * 100);
    }

    [Fact]
    public void Of_CasesAlone_ComparesTheCases()
    {
        var rows = BurdenText.BottomUp.Take(2).ToList();
        var comparison =
            ScenarioComparison.Of([Scenario.Of("a", BurdenText.Parse(rows)),
                Scenario.Of("b", BurdenText.Parse(rows.With("prevalence,,0.25,case/adult")))], 2, Seed);

        Assert.Equal(("cases", 50.0), (comparison.Outputs[0].Output, comparison["cases"].Differences[0].Estimate.BaseCase));
    }

    [Fact]
    public void Of_WhatCannotBeCompared_SaysWhy()
    {
        Assert.Contains("At least 2", Message(() => ScenarioComparison.Of([Narrow], 100, Seed)), StringComparison.Ordinal);
        Assert.Contains("named 'narrow'", Message(() => ScenarioComparison.Of([Narrow, Narrow], 100, Seed)), StringComparison.Ordinal);
        Assert.Contains("no output 'totl'", Message(() => ScenarioComparison.Of([Narrow, Wide], 100, Seed, ["totl"])),
            StringComparison.Ordinal);
        Assert.Contains("each once", Message(() => ScenarioComparison.Of([Narrow, Wide], 100, Seed, ["total", "total"])),
            StringComparison.Ordinal);
        Assert.Contains("was not compared", Message(() => _ = ScenarioComparison.Of([Narrow, Wide], 100, Seed)["cases"]),
            StringComparison.Ordinal);
    }

    private static string Message(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
}
