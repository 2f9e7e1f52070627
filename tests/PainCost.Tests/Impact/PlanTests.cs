using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Prices;

namespace PainCost.Tests.Impact;

/// <summary>A plan read from rows. Oracles: the same by hand, and the same treatment given in code.</summary>
public sealed class PlanTests
{
    private const double Rounding = 1e-12;

    private const string Header =
        "# title: plan by rows\n# price basis: USD2023\ninput,stratum,value,unit,population,year,price_year,source,known,note\n";

    private static readonly Model Burden = PainBurden.Model(Profile.BuiltIn("us-2021"));

    [Fact]
    public void Model_RowsByYear_AreTheTable()
    {
        // 65.8 million cases, a tenth eligible; 1 % then 2 % treated; half stay. The drug is 8 dearer in year 2; a third of 30 is saved.
        var model = Build(
            "eligible share,,0.1,1,x,,,,assumption,", "uptake,year 1,0.01,patient/case,x,,,,assumption,",
                "uptake,year 2,0.02,patient/case,x,,,,assumption,", "persistence,,0.5,1,x,,,,assumption,",
            "first-year cost: infusions: drug,,12,USD2023/patient/year,x,,2023,,assumption,",
                "first-year cost: infusions: drug,year 2,20,USD2023/patient/year,x,,2023,,assumption,",
            "first-year cost: infusions: nurse,,100,USD2023/patient/year,x,,2023,,assumption,",
                "later-year cost: infusions: nurse,,50,USD2023/patient/year,x,,2023,,assumption,",
            "starting cost: visits,,70,USD2023/patient,x,,2023,,assumption,",
                "first-year offset: visits,,10,USD2023/patient/year,x,,2023,,assumption,");
        var (values, first, stay) = (model.Evaluate(), 65_800.0, 32_900.0);
        var second = (2 * first) - stay;

        Assert.Equal(["infusions", "visits"], BudgetImpact.Components(model));
        Near(first * 112, values["infusions [year 1]"]);
        Near((second * 120) + (stay * 50), values["infusions [year 2]"]);
        Near(first * 60, values["visits [year 1]"]);
        Near(second * 60, values["visits [year 2]"]);
        Near((first * 172) + (second * 180) + (stay * 50), values["total"]);
    }

    [Fact]
    public void Model_OlderPrices_AreRestatedByTheComponentsIndex()
    {
        var model = Build("uptake,,0.5,patient/case,x,,,,assumption,",
            "first-year cost: infusions,,10,USD2015/patient/year,x,,2015,,assumption,",
                "later-year cost: absenteeism,,10,USD2022/patient/year,x,,2022,,assumption,");
        var values = model.Evaluate();

        Near(65.8e6 * 0.5 * 10 * PriceIndex.BuiltIn("pce-health").Value(2023) / PriceIndex.BuiltIn("pce-health").Value(2015),
            values["infusions [year 1]"]);
        Near(65.8e6 * 0.5 * 10 * PriceIndex.BuiltIn("cpi-u").Value(2023) / PriceIndex.BuiltIn("cpi-u").Value(2022),
            values["absenteeism [year 2]"]);
        Assert.Equal(0, values["absenteeism [year 1]"]);
        Assert.Contains(model.Choices, c => c is { Name: "price index of infusions", Value: "pce-health, to 2023" });
        Assert.Contains(model.Choices, c => c is { Name: "cases of", Value: "us-2021" });
    }

    [Fact]
    public void Model_LogisticRows_AreTheCurve()
    {
        var model = Build(
            "uptake ceiling,,0.6,patient/case,x,,,,assumption,", "uptake midpoint,,2,year,x,,,,assumption,",
                "uptake steepness,,1.5,1/year,x,,,,assumption,",
            "leaving share,year 2,0.25,1,x,,,,assumption,", "entering cases,year 2,1000,case/year,x,,,,assumption,",
                "first-year cost: infusions,,10,USD2023/patient/year,x,,2023,,assumption,");

        Near(65.8e6 * 0.6 / (1 + Math.Exp(1.5)), model.Evaluate()["treated [year 1]"]);
        Near(((65.8e6 * 0.75) + 1000) * 0.3, model.Evaluate()["treated [year 2]"]);
    }

    private static Model Build(params string[] rows) =>
        BudgetImpact.Model(Burden, Profile.Parse(new StringReader(Header + string.Join('\n', rows)), "plan.csv"),
            new ImpactChoices { Years = 2 });

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, Rounding * Math.Abs(expected));
}
