using PainCost.Impact;
using PainCost.Prices;
using PainCost.Sensitivity;

namespace PainCost.Tests.Impact;

/// <summary>Budget impact. Oracles: tables by hand, closed forms, laws, and cohorts counted one by one.</summary>
public sealed class BudgetImpactTests
{
    private const double Rounding = 1e-12;

    [Fact]
    public void Model_ThreeYearsByHand_IsTheTable()
    {
        // 1,000 cases, 10 % enter and 5 % leave a year: 1,000, 1,050, 1,102.5; half of them eligible: 500, 525, 551.25.
        // Uptake 10, 20, 30 %: 50, 105, 165.375 on treatment. Persistence 0.8, of those who do not leave 0.76.
        // Year 2: 38 of 50 stay, 67 start. Year 3: 28.88 of the first and 50.92 of the second stay, 85.575 start.
        var uptake = YearlyQuantity.ByYear(ImpactCase.Share(0.1), ImpactCase.Share(0.2), ImpactCase.Share(0.3));
        var model = ImpactCase.Model(ImpactCase.Eligible(1000, entering: 0.1, leaving: 0.05), uptake, persistence: 0.8, years: 3);

        Near([500, 525, 551.25], ImpactCase.Yearly(model, "eligible cases", 3));
        Near([50, 67, 85.575], ImpactCase.Yearly(model, "starting", 3));
        Near([50, 105, 165.375], ImpactCase.Yearly(model, "treated", 3));
        Near([52_500, (67 * 1050) + (38 * 400), (85.575 * 1050) + (79.8 * 400)], ImpactCase.Yearly(model, "infusions", 3));
        Near([-15_000, -31_500, -49_612.5], ImpactCase.Yearly(model, "absenteeism", 3));
        Near([37_500, 54_050, 72_161.25], ImpactCase.Yearly(model, "total", 3));
        Near([163_711.25], [model.Evaluate()["total"]]);
        Assert.Equal(("USD2023", "USD2023/year", "patient"),
            (model.Evaluate().Unit("total").ToString(), model.Evaluate().Unit("total [year 1]").ToString(),
                model.Evaluate().Unit("treated [year 3]").ToString()));
    }

    [Fact]
    public void Model_NothingTakenUp_HasNoImpact()
    {
        var model = ImpactCase.Model(ImpactCase.Eligible(1000, entering: 0.1), YearlyQuantity.Constant(ImpactCase.Share(0)),
            persistence: 0.8, years: 4);
        var baseCase = model.Evaluate();

        Assert.All(model.Outputs.Where(o => o.Unit.PriceBasis is not null), o => Assert.Equal(0, baseCase[o.Name]));
    }

    [Fact]
    public void Model_AllTakeItUpAndStay_IsTheClosedForm()
    {
        // Everybody eligible is treated; those who start are those who enter: E(t) = 500 × 1.1^(t-1).
        const int Years = 6;
        var model = ImpactCase.Model(ImpactCase.Eligible(1000, entering: 0.1), YearlyQuantity.Constant(ImpactCase.Share(1)), persistence: 1,
            Years);
        var eligible = Enumerable.Range(0, Years).Select(t => 500 * Math.Pow(1.1, t)).ToArray();
        var total = eligible.Select((e, t) => t == 0 ? e * 750 : (eligible[t - 1] * 100) + ((e - eligible[t - 1]) * 750));

        Near(eligible, ImpactCase.Yearly(model, "treated", Years));
        Near([.. total], ImpactCase.Yearly(model, "total", Years));
    }

    [Fact]
    public void Model_ConstantNumberEnters_GrowsInALine()
    {
        var eligible =
            new EligibleCases(Input.Fixed("cases", 1000, "case"))
            {
                EnteringCases = YearlyQuantity.Constant(Input.Fixed("entering cases",
                30, "case/year"))
            };
        var model = ImpactCase.Model(eligible, YearlyQuantity.Constant(ImpactCase.Share(1)), persistence: 1, years: 4);

        Near([1000, 1030, 1060, 1090], ImpactCase.Yearly(model, "treated", 4));
        Near([1000, 30, 30, 30], ImpactCase.Yearly(model, "starting", 4));
    }

    [Fact]
    public void Model_UptakeFallsFasterThanPersonsStop_TakesNobodyOff()
    {
        var uptake = YearlyQuantity.ByYear(ImpactCase.Share(0.4), ImpactCase.Share(0.1), ImpactCase.Share(0.1));
        var model = ImpactCase.Model(ImpactCase.Eligible(1000), uptake, persistence: 0.5, years: 3);

        Near([200, 0, 0], ImpactCase.Yearly(model, "starting", 3));
        Near([200, 100, 50], ImpactCase.Yearly(model, "treated", 3));
    }

    [Fact]
    public void Model_PersistenceByYearOfTreatment_FollowsEachCohort()
    {
        // A third stays on after the first year, all of these after the second: counted cohort by cohort.
        var treatment = ImpactCase.Treatment(YearlyQuantity.Constant(ImpactCase.Share(0.3)), persistence: 1) with
        {
            Persistence = YearlyQuantity.ByYear(Quantity.Of(1 / 3.0, "1"), Quantity.Of(1, "1"), Quantity.Of(0.5, "1")),
        };
        var model = BudgetImpact.Model(ImpactCase.Eligible(2000), treatment, new ImpactChoices { Years = 4 });

        // 300 on treatment each year. Year 2: 100 stay. Year 3: 100 and 200/3 stay. Year 4: 50, 200/3 and (300 - 100 - 200/3)/3 stay.
        Near([300, 200, 300 - 100 - (200 / 3.0), 300 - 50 - (200 / 3.0) - ((300 - 100 - (200 / 3.0)) / 3)],
            ImpactCase.Yearly(model, "starting", 4));
        Near([100], [model.Explain("treated since year 1 [year 3]").Value]);
    }

    // By hand: 200 of 500 are treated in each year, and half of them stay: 100 start in the second.
    [Fact]
    public void Output_OfAYear_IsFoundWithoutItsName()
    {
        var impact = BudgetImpact.Of(ImpactCase.Eligible(1000),
            ImpactCase.Treatment(YearlyQuantity.Constant(ImpactCase.Share(0.4)), persistence: 0.5), new ImpactChoices { Years = 2 });
        var values = impact.Model.Evaluate();
        double[] Of(Func<int, ModelOutput> output) => [values[output(1).Name], values[output(2).Name]];

        Near([500, 500], Of(impact.Eligible));
        Near([200, 200], Of(impact.Treated));
        Near([200, 100], Of(impact.Starting));
        Near([210_000, 145_000], Of(year => impact.Component("infusions", year)));
        Near([150_000, 85_000], Of(year => impact.Total(year)));
        Near([235_000], [values[impact.Total().Name]]);
        Assert.Null(impact.PresentValue);
    }

    // Prices are real and nothing is discounted at a rate of 0.
    [Fact]
    public void PresentValue_AtARateOfNought_IsTheTotal()
    {
        var choices = new ImpactChoices { Years = 2, Discounting = Discounting.Exponential(DiscountRate.Real(0)) };
        var impact = BudgetImpact.Of(ImpactCase.Eligible(1000),
            ImpactCase.Treatment(YearlyQuantity.Constant(ImpactCase.Share(0.4)), persistence: 0.5), choices);
        var values = impact.Model.Evaluate();

        Near([values[impact.Total().Name]], [values[impact.PresentValue!.Name]]);
    }

    [Fact]
    public void Model_EveryDraw_ComponentsAddToTheTotal()
    {
        var model = Uncertain(new ImpactChoices { Years = 5, Discounting = Discounting.Exponential(DiscountRate.Real(0.03)) });
        var components = BudgetImpact.Components(model);
        var outputs = model.Outputs.ToDictionary(o => o.Name, o => o.Quantity);
        var difference = Model.Of(
        [
            .. Enumerable.Range(1, 5).Select(year =>
            Difference($"[year {year}]", outputs, $"total [year {year}]", components.Select(c => BudgetImpact.Output(c, year)))),
            Difference("over all", outputs, "total", components),
            Difference("present", outputs, "total [present value]", components.Select(c => $"{c} [present value]")),
            ("years", ((Quantity.Sum(Enumerable.Range(1, 5).Select(year => outputs[BudgetImpact.Output("total", year)])) * Quantity.Of(1,
                "year")) - outputs["total"]) / outputs["infusions"]),
        ]).Simulate(draws: 20_000, seed: 11);

        Assert.All(difference.Estimates, e => Assert.True(Math.Max(Math.Abs(e.Percentile(0)), Math.Abs(e.Percentile(1))) <= Rounding,
            e.ToString()));
    }

    [Fact]
    public void Model_SharedDraws_DrawsAnInputOnceForAllYears()
    {
        // Persistence 1 and constant uptake: year 2 costs the later-year price, so its ratio to year 1 is the same in every draw.
        var cases = Input.Uncertain("cases", Distribution.Gamma(mean: 1e6, standardError: 2e5), "case");
        var model = BudgetImpact.Model(new EligibleCases(cases),
            ImpactCase.Treatment(YearlyQuantity.Constant(ImpactCase.Share(0.5)), persistence: 1), new ImpactChoices { Years = 2 });
        var outputs = model.Outputs.ToDictionary(o => o.Name, o => o.Quantity);
        var ratio = Model.Of(("ratio", outputs["total [year 2]"] / outputs["total [year 1]"])).Simulate(draws: 10_000, seed: 3)["ratio"];

        Assert.True(model.Simulate(draws: 10_000, seed: 3)["total [year 1]"].StandardDeviation > 0);
        Assert.Equal(100.0 / 750, ratio.Percentile(0), Rounding);
        Assert.Equal(100.0 / 750, ratio.Percentile(1), Rounding);
    }

    [Fact]
    public void Model_Discounted_LeavesYearsAsTheyAreAndAddsPresentValues()
    {
        var uptake = YearlyQuantity.ByYear(ImpactCase.Share(0.1), ImpactCase.Share(0.2), ImpactCase.Share(0.3));
        var discount = Discounting.Exponential(DiscountRate.Real(0.03));
        var model = BudgetImpact.Model(ImpactCase.Eligible(1000, entering: 0.1, leaving: 0.05), ImpactCase.Treatment(uptake, 0.8),
            new ImpactChoices { Years = 3, Discounting = discount });

        Near([37_500, 54_050, 72_161.25], ImpactCase.Yearly(model, "total", 3));
        Near([37_500 + (54_050 / 1.03) + (72_161.25 / (1.03 * 1.03))], [model.Evaluate()["total [present value]"]]);
        Assert.Contains(model.Choices, c => c == discount.Choice);
        Assert.Throws<ArgumentException>(() => BudgetImpact.Model(
            ImpactCase.Eligible(1000), ImpactCase.Treatment(uptake, 0.8),
                new ImpactChoices { Years = 3, Discounting = Discounting.Exponential(DiscountRate.Nominal(0.05)) }));
    }

    [Fact]
    public void Model_TwiceTheCases_IsTwiceTheImpact()
    {
        var uptake = YearlyQuantity.ByYear(ImpactCase.Share(0.1), ImpactCase.Share(0.2));
        double[] Of(double cases) => ImpactCase.Yearly(ImpactCase.Model(ImpactCase.Eligible(cases, entering: 0.1), uptake, 0.7, years: 2),
            "total", 2);

        Near([.. Of(1000).Select(v => 2 * v)], Of(2000));
    }

    [Fact]
    public void Model_AnyAnalysis_WorksOnAYear()
    {
        var model = Uncertain(new ImpactChoices { Years = 3 });

        Assert.Contains(Tornado.Of(model, "total [year 3]").Rows, row => row.Input.Name == "persistence" && row.IsMoving);
        Assert.Equal(1, model.Gradient().Elasticity("total [year 3]", "cases"), Rounding);
        Assert.Contains("treated", model.Explain("infusions [year 2]").ToString(), StringComparison.Ordinal);
    }

    private static Model Uncertain(ImpactChoices choices)
    {
        var eligible = new EligibleCases(Input.Uncertain("cases", Distribution.Gamma(mean: 1e6, standardError: 1e5), "case"))
        {
            LeavingShare =
                YearlyQuantity.Constant(Input.Uncertain("leaving share", Distribution.Beta(mean: 0.1, standardError: 0.02), "1")),
        };
        var uptake = Uptake.Logistic(Input.Uncertain("uptake ceiling", Distribution.Beta(mean: 0.3, standardError: 0.05), "patient/case"),
            Quantity.Of(2.5, "year"), Quantity.Of(1.2, "1/year"));
        var treatment = ImpactCase.Treatment(uptake,
            0.5) with
        {
            Persistence =
                YearlyQuantity.Constant(Input.Uncertain("persistence", Distribution.Beta(mean: 0.5, standardError: 0.1), "1"))
        };
        return BudgetImpact.Model(eligible, treatment, choices);
    }

    /// <summary>What is left of a total less its parts, over one of the parts, so that it is relative and stays so where the total is near
    /// nought.</summary>
    private static (string Name, Quantity Quantity) Difference(string name, Dictionary<string, Quantity> outputs, string total,
        IEnumerable<string> parts)
    {
        var all = parts.Select(p => outputs[p]).ToList();
        return (name, (Quantity.Sum(all) - outputs[total]) / all[0]);
    }

    private static void Near(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Rounding * Math.Max(1, Math.Abs(pair.First))));
    }
}
