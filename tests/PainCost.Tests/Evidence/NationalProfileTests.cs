using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Evidence;

/// <summary>The profiles of single studies give the totals that the studies print. Oracle: the papers, named at each.</summary>
public class NationalProfileTests
{
    // Deloitte Access Economics 2019, key findings: 12.2 + 48.3 + 12.7 = 73.2 billion, and 66.1 of lost wellbeing make 139.3.
    [Fact]
    public void Au2018_Base_IsDeloittesFinancialCost()
    {
        var model = Base("au-2018");
        Assert.Equal(73.2e9, model["total"], 1.0);
        Assert.Equal([12.2e9, 48.3e9, 12.7e9], Values(model, "health care", "lost productivity", "other financial cost"), Near(1e-12));
        Assert.Equal(66.1e9, model["intangible"], 1.0);
        Assert.Equal(73.2e9 / 3.24e6, model["cost per case"], 1e-6);
    }

    [Fact]
    public void Au2018_WithIntangible_IsDeloittesTotal()
    {
        var model = PainBurden.Model(Profile.BuiltIn("au-2018"), new BurdenChoices { IncludeIntangible = true }).Evaluate();
        Assert.Equal(139.3e9, model["total"], 1.0);
        Assert.Equal(48.3e9, model["lost productivity"], 1.0);
    }

    // Thanh and others 2022, abstract: 1.2 to 1.7 billion of health care and 3.4 to 4.7 billion of lost productivity, at 14.5 and
    // 20.1 %; by hand 0.201 x 3.75 million x 2,217 = 1.671 and 0.201 x 2.80 million x 8,412 = 4.734 billion.
    [Theory]
    [InlineData(0.201, 1.7, 4.7)]
    [InlineData(0.145, 1.2, 3.4)]
    public void CaAb2019_AtEitherDefinition_IsThePublishedBound(double prevalence, double healthCare, double productivity)
    {
        var profile = Profile.BuiltIn("ca-ab-2019").With("prevalence", Distribution.Fixed(prevalence));
        var model = PainBurden.Model(profile).Evaluate();
        var services = model["health care"] + model["medication"];
        Assert.Equal(prevalence * 3.75e6 * 2217, services, 1e-12 * services);
        Assert.Equal(prevalence * 2.80e6 * 8412, model["lost productivity"], 1e-12 * model["lost productivity"]);
        Assert.Equal([healthCare, productivity], [Math.Round(services / 1e9, 1), Math.Round(model["lost productivity"] / 1e9, 1)]);
    }

    // Thanh and others 2022, abstract: prescribed drugs are 32.8 % of health care.
    [Fact]
    public void CaAb2019_Medication_IsThePublishedShare()
    {
        var model = Base("ca-ab-2019");
        Assert.Equal(0.328, model["medication"] / (model["health care"] + model["medication"]), 0.0005);
    }

    // Lalonde and others 2014, abstract: CA$9,565 and CA$7,072 a patient, 483 patients, deviations 13,993 and 11,716.
    [Fact]
    public void CaQc_Base_IsTheMeanPatient()
    {
        var profile = Profile.BuiltIn("ca-qc");
        Assert.Equal(9565 + 7072, PainBurden.Model(profile).Evaluate()["cost per case"], 1e-9);
        Assert.Equal(13_993 / Math.Sqrt(483), profile["excess health care cost"].Distribution.StandardDeviation, 0.05);
        Assert.Equal(11_716 / Math.Sqrt(483), profile["excess productivity cost"].Distribution.StandardDeviation, 0.05);
    }

    // Dieleman and others 2020, as in the press: 134.5 billion, of which 76.9, 45.2 and 12.3, which add to 134.4.
    [Fact]
    public void UsBack2016_Payers_AddToTheTotalWithinRounding()
    {
        var profile = Profile.BuiltIn("us-back-2016");
        var payers = profile.Inputs.Where(i => i.Name.StartsWith("payer weight: ", StringComparison.Ordinal)).Sum(i => i.CentralValue);
        Assert.Equal(134.4, payers, 1e-9);
        Assert.Equal(134.5e9, Base("us-back-2016")["total"], 1.0);
    }

    [Fact]
    public void UsBack2016_WithoutCases_SaysWhatIsNotInTheTotal()
    {
        var model = PainBurden.Model(Profile.BuiltIn("us-back-2016"));
        Assert.Equal(
            ["total", "health care", "health care paid by private insurance", "health care paid by public insurance",
                "health care paid by out of pocket"],
            model.Outputs.Select(o => o.Name));
        Assert.Contains(model.Choices, c => c.Value == "lost productivity" && c.Name == "not in the total");
    }

    // MEPS summary tables 2016, back problems: 48.267 billion, 15.12 million persons, mean $3,192; the sources of payment add to the total.
    [Fact]
    public void UsBack2016Meps_Base_IsTheTabulatedMeanPerPerson()
    {
        var model = Base("us-back-2016-meps");
        Assert.Equal(48.267e9, model["total"], 1.0);
        Assert.Equal(3192, model["cost per case"], 0.5);
        var payers = Profile.BuiltIn("us-back-2016-meps").Inputs.Where(i => i.Name.StartsWith("payer weight: ", StringComparison.Ordinal));
        Assert.Equal(48.267, payers.Sum(i => i.CentralValue), 0.0025);
    }

    // Maniadakis and Gray 2000, abstract: 1,632 + 10,668 = 12,300 million pounds, medication 7 % of the direct cost.
    [Fact]
    public void Uk1998Back_Base_IsDirectAndIndirectCost()
    {
        var model = Base("uk-1998-back");
        Assert.Equal(12_300e6, model["total"], 1.0);
        Assert.Equal(0.07 * 1632e6, model["medication"], 1.0);
        Assert.Equal(10_668e6, model["lost productivity"], 1.0);
    }

    // By hand: 214,572,466 x 0.95523 x 700/5103 = 28.117 million cases, 20.145 million of them at work, at 31.29 x 45.42/31.29 = $45.42
    // an hour; 5.75 x 7.76 = 44.62 hours away and 1,940 x 0.097 = 188.18 hours lost at work.
    [Fact]
    public void UsLowBack2023_Base_IsTheHandCalculation()
    {
        var model = Base("us-low-back-2023");
        var workers = 214_572_466.0 * 0.95523 * 700 / 5103 * 0.7165;
        Assert.Equal(workers * 44.62 * 45.42, model["absenteeism"], 1e-9 * model["absenteeism"]);
        Assert.Equal(workers * 188.18 * 45.42, model["presenteeism"], 1e-9 * model["presenteeism"]);
    }

    private static BaseCase Base(string profile) => PainBurden.Model(Profile.BuiltIn(profile)).Evaluate();

    private static double[] Values(BaseCase values, params string[] outputs) => [.. outputs.Select(o => values[o])];

    private static Comparison Near(double relative) => new(relative);

    private sealed class Comparison(double relative) : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) <= relative * Math.Abs(x);

        public int GetHashCode(double value) => 0;
    }
}
