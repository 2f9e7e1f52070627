using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Tests.Burden;
using PainCost.Treatments;

namespace PainCost.Tests.Treatments;

/// <summary>A treatment applied to a burden. Oracles: a table worked by hand, and the laws that any treatment obeys.</summary>
public sealed class TreatedBurdenTests
{
    // Two courses of ten weeks, of 52.18 weeks a year.
    private const double Time = 20 / TreatmentText.WeeksInYear;
    private const double Accuracy = 1e-9;

    [Theory]
    [InlineData("patients treated", 20)]
    [InlineData("infusions", 120)]
    [InlineData("cost of the drug", 1200)]
    [InlineData("cost of administration", 6000)]
    [InlineData("cost of adverse events", 600)]
    [InlineData("treatment cost", 7800)]
    [InlineData("averted: health care", 100_000 * 0.1 * 0.5 * Time * 0.2)]
    [InlineData("averted: absenteeism", 144_000 * 0.1 * 0.5 * Time * 0.4)]
    [InlineData("averted", ((20_000 * 0.05) + (57_600 * 0.05)) * Time)]
    [InlineData("net cost", 7800 - (3_880 * Time))]
    [InlineData("total without treatment", 244_000)]
    [InlineData("total with treatment", 244_000 + 7800 - (3_880 * Time))]
    [InlineData("cost per course", 195)]
    [InlineData("cost per patient", 390)]
    [InlineData("cost per responder", 780)]
    [InlineData("averted per patient", 194 * Time)]
    [InlineData("net cost per patient", 390 - (194 * Time))]
    [InlineData("pain-free weeks needed", 195 / (1220 / TreatmentText.WeeksInYear))]
    [InlineData("pain-free weeks gained", 97 * Time / (1220 / TreatmentText.WeeksInYear))]
    [InlineData("effect needed", 7800 / (244_000 * 0.05 * Time))]
    [InlineData("price per infusion", 60)]
    [InlineData("break-even price per infusion", ((3_880 * Time) - 600) / 120)]
    public void Evaluate_SmallTreatment_IsTheTableWorkedByHand(string output, double expected) =>
        Assert.Equal(1, TreatmentText.Treated().Model.Evaluate()[output] / expected, Accuracy);

    [Fact]
    public void Model_SmallTreatment_HasUnitsAndIsExplainedToItsRows()
    {
        var model = TreatmentText.Treated().Model;
        var units = model.Outputs.ToDictionary(o => o.Name, o => o.Unit.ToString());

        Assert.Equal(("USD2010/year", "USD2010/infusion", "week/course", "1"),
            (units["net cost"], units["break-even price per infusion"], units["pain-free weeks needed"], units["effect needed"]));
        Assert.Equal(("USD2010/patient/year", "USD2010/course", "patient"),
            (units["net cost per patient"], units["cost per course"], units["patients treated"]));
        Assert.Contains("effect on absenteeism: x", model.Explain("net cost").ToString(), StringComparison.Ordinal);
        Assert.Contains("x.csv(12)", model.Inputs.Select(i => i.Provenance!.Location));
    }

    [Fact]
    public void Of_NobodyTreated_ChangesNothing()
    {
        var model = TreatmentText.Treated(TreatmentText.Rows.With("share treated: x,,0,patient/case")).Model;
        var values = model.Evaluate();

        Assert.Equal((0.0, 0.0, 0.0), (values["net cost"], values["treatment cost"], values["averted"]));
        Assert.Equal(values["total without treatment"], values["total with treatment"]);
        Assert.DoesNotContain("cost per patient", model.Outputs.Select(o => o.Name));
    }

    [Fact]
    public void Of_EffectOfNought_CostsTheTreatment()
    {
        var rows = TreatmentText.Rows.With("effect on health care: x,,0,1").With("effect on absenteeism: x,,0,1");
        var values = TreatmentText.Treated(rows).Model.Evaluate();

        Assert.Equal(values["treatment cost"], values["net cost"]);
    }

    [Fact]
    public void BreakEvenPrice_Paid_MakesTheNetCostNought()
    {
        var rows = TreatmentText.Rows.With("administration per infusion: x,,1,USD2010/infusion").With("effect on absenteeism: x,,0.9,1")
            .With("share responding: x,,1,1").With("cost per adverse event: x,,1,USD2010/event");
        var price = TreatmentText.Treated(rows).Model.Evaluate()["break-even price per infusion"];
        var paid = TreatmentText.Parse(rows).With("drug cost per infusion", Distribution.Fixed(price - 1));
        var values = TreatedBurden.Of(TreatmentText.Profile, paid).Model.Evaluate();

        Assert.True(price > 1);
        Assert.Equal(0, values["net cost"] / values["treatment cost"], 1e-12);
    }

    [Fact]
    public void NetCost_EveryDraw_IsInfusionsTimesThePriceAboveBreakEven()
    {
        var rows = TreatmentText.Rows.With("effect on health care: x,,\"normal(mean=0.2, se=0.1)\",1")
            .With("infusions per course: x,,\"uniform(low=2, high=4)\",infusion/course");
        var kept = TreatmentText.Treated(rows).Model.Simulate(1_000, seed: 5)
            .Keep("net cost", "infusions", "price per infusion", "break-even price per infusion");
        for (var i = 0; i < kept.Draws; i++)
        {
            Assert.Equal(kept["net cost"][i],
                kept["infusions"][i] * (kept["price per infusion"][i] - kept["break-even price per infusion"][i]), 1e-12 * 1e5);
        }
    }

    [Fact]
    public void Averted_EveryProfileOfTheUnitedStates_IsTheSumOfItsComponents()
    {
        foreach (var name in new[] { "article", "us-2008", "us-2008-high", "us-2021", "us-2023", "us-low-back-2023" })
        {
            var treated = TreatedBurden.Of(Profile.BuiltIn(name), Intervention.BuiltIn("ketamine"));
            var values = treated.Model.Evaluate();
            Assert.Equal(1, treated.Averted.Sum(a => values[a]) / values["averted"], 1e-12);
            Assert.Equal(1, (values["total without treatment"]
                + values["treatment cost"] - values["averted"]) / values["total with treatment"], 1e-12);
        }
    }

    [Fact]
    public void Of_Draws_ProbabilityOfSavingIsThatOfTheClosedForm()
    {
        // Only the effect on health care is uncertain: the net cost is below nought where it is above the break-even effect.
        var rows = TreatmentText.Rows.Without("effect on absenteeism: x", "effect on health care: x", "share responding: x")
            .With("drug cost per infusion: x,,1,USD2010/infusion").With("administration per infusion: x,,5,USD2010/infusion")
            .With("cost per adverse event: x,,1,USD2010/event");
        const long Draws = 100_000;
        var needed = ((120 * 6) + 6) / (10_000 * Time);
        var treated = TreatedBurden.Of(TreatmentText.Profile, TreatmentText.Parse(rows)
            .With("effect on health care", Distribution.Uniform(low: -1, high: 1)));
        var probability = TreatedBurden.ProbabilityOfNetSaving(treated.Model.Simulate(Draws, seed: 9));
        var expected = (1 - needed) / 2;

        Assert.InRange(needed, 0.1, 0.9);
        Assert.Equal(expected, probability, 4 * Math.Sqrt(expected * (1 - expected) / Draws));
    }

    [Fact]
    public void Of_PainRelief_MovesEveryCostByItsShareOfBaseline()
    {
        string[] rows = [.. TreatmentText.Rows.Take(5), "weeks of effect per course: x,,100,week/course", "pain relief: x,,1.5,point",
            "pain at baseline: x,,7.5,point", "share of costs that follows pain: x,,0.5,1"];
        var treated = TreatmentText.Treated(rows);

        // All year, a tenth of 244,000, by 1.5 / 7.5 × 0.5; two courses of 100 weeks are no more than a year.
        Assert.Equal(2_440, treated.Model.Evaluate()["averted"], 1e-8);
        Assert.Contains(treated.Model.Choices, c => c is
        {
            Name: "not counted",
            Value: "adverse events and their cost; the time and travel of patients"
        });
    }

    [Fact]
    public void Of_Strata_TreatsOnlyThoseItNames()
    {
        string[] burden = ["cases,women,100,case", "cases,men,300,case", "excess health care cost,women,1000,USD2010/case/year",
            "excess health care cost,men,200,USD2010/case/year"];
        string[] rows = [.. TreatmentText.Rows.Without("share treated: x", "share responding: x", "effect on absenteeism: x"),
            "share treated: x,women,0.1,patient/case", "share treated: x,men,0,patient/case"];
        var values = TreatmentText.Treated(rows, burden).Model.Evaluate();

        Assert.Equal(10, values["patients treated"], 1e-9);
        Assert.Equal(100_000 * 0.1 * Time * 0.2, values["averted"], 1e-9);
        Assert.Equal(2 * 195, values["cost per patient"], 1e-9);
    }

    [Fact]
    public void Of_Perspective_CountsOnlyWhatFallsOnIt()
    {
        string[] burden = [.. TreatmentText.Burden, "payer weight: out of pocket,,1,1", "payer weight: public insurance,,3,1"];
        var payer = TreatedBurden.Of(BurdenText.Parse(burden), TreatmentText.Parse(TreatmentText.Rows),
            new BurdenChoices { Perspective = Perspective.HealthCarePayer }).Model.Evaluate();

        // Three quarters of health care and of infusions; no absence.
        Assert.Equal(0.75 * 7800, payer["treatment cost"], 1e-9);
        Assert.Equal(0.75 * 20_000 * 0.05 * Time, payer["averted"], 1e-9);
        var employer = Assert.Throws<FaultsException>(() =>
            TreatedBurden.Of(TreatmentText.Profile, TreatmentText.Parse(TreatmentText.Rows),
                new BurdenChoices { Perspective = Perspective.Employer }));
        Assert.Contains("does not fall on the perspective of employer", employer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Article_HoldsTheCostPerCaseInTheLatestPrices()
    {
        var treated = TreatedBurden.Of(Profile.BuiltIn("article"), Intervention.BuiltIn("lidocaine"));
        var values = treated.Model.Evaluate();
        var burden = PainBurden.Model(Profile.BuiltIn("article"),
            new BurdenChoices { HeldFixed = HeldFixed.CostPerCase, PriceBasis = new PriceBasis("USD", 2024) }).Evaluate();

        // PCE health index 2015 and 2024 as in price-indexes.csv move the drug; the fee is of 2024.
        Assert.Equal(burden["cost per case"] / TreatmentText.WeeksInYear, values["cost per course"] / values["pain-free weeks needed"],
            1e-9);
        Assert.Equal(0.01 * burden["cases"], values["patients treated"], 1e-3);
        Assert.Contains(treated.Model.Choices, c => c is { Name: "held fixed", Value: "cost per case" });
    }

    [Fact]
    public void Of_NoEffectKnown_SaysWhatIsMissingAndWhatItWouldTake()
    {
        var treated = TreatedBurden.Of(Profile.BuiltIn("article"), Intervention.BuiltIn("clonidine"));
        var simulation = treated.Model.Simulate(100, seed: 1);

        Assert.False(treated.HasEffect);
        Assert.Equal(["weeks of effect per course: clonidine", "effect on COMPONENT: clonidine"], treated.Missing);
        Assert.True(simulation["pain-free weeks needed"].Mean > 0);
        Assert.Throws<ArgumentException>(() => TreatedBurden.ProbabilityOfNetSaving(simulation));
        Assert.Contains("share treated: clonidine", treated.Assumptions.Select(i => i.Name));
    }
}
