using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Tests.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>Whose costs are counted, for 200 cases. Oracle: by hand.</summary>
public class PerspectiveTests
{
    internal const double HealthCare = 100_000 + 15_000 + 20_000;

    internal static readonly string[] Rows =
    [
        .. BurdenText.BottomUp,
        "share treated: ketamine,,0.05,patient/case",
        "courses: ketamine,,2,course/patient/year",
        "infusions per course: ketamine,,5,infusion/course",
        "drug cost per infusion: ketamine,,30,USD2010/infusion",
        "administration per infusion,,170,USD2010/infusion",
        "unpaid work lost,,100,hour/case/year",
        "informal care,,30,hour/case/year",
        "replacement wage,,15,USD2010/hour",
        "quality of life loss,,0.2,QALY/case/year",
        "value per QALY,,50000,USD2010/QALY",
        "disability benefits,,400,USD2010/case/year",
        "payer weight: private insurance,,6,1",
        "payer weight: public insurance,,3,1",
        "payer weight: out of pocket,,1,1",
    ];

    // Absenteeism 144,000, presenteeism 648,000, lost employment 540,000, unpaid work 300,000, informal care 90,000, benefits 80,000.
    [Theory]
    [InlineData("societal", HealthCare + 144_000 + 648_000 + 540_000 + 300_000 + 90_000)]
    [InlineData("health-care payer", HealthCare * 0.9)]
    [InlineData("employer", 144_000 + 648_000)]
    [InlineData("patient", (HealthCare * 0.1) + 540_000 + 300_000 + 90_000)]
    [InlineData("government", (HealthCare * 0.3) + 80_000)]
    public void Total_OfEachPerspective_IsTheHandComputedOne(string perspective, double total)
    {
        var model = AddsUp.Build(Rows, new BurdenChoices { Perspective = Named(perspective) });
        Assert.Equal(total, model.Evaluate()["total"], 1e-12 * total);
        AddsUp.Assert(model, "total", PainBurden.Components(model));
        Assert.Contains(model.Choices, c => c.Name == "perspective");
    }

    [Fact]
    public void Benefits_AreATransfer_AndOnlyTheGovernmentBearsThem() => Assert.All(Perspective.BuiltIns, perspective =>
    {
        var outputs = AddsUp.Build(Rows, new BurdenChoices { Perspective = perspective }).Outputs.Select(o => o.Name);
        Assert.Equal(perspective == Perspective.Government, outputs.Contains("disability benefits"));
    });

    [Theory]
    [InlineData("patient", true)]
    [InlineData("societal", true)]
    [InlineData("employer", false)]
    [InlineData("government", false)]
    [InlineData("health-care payer", false)]
    public void Intangible_FallsOnPatientAndSociety(string perspective, bool falls)
    {
        var (with, without) = (Total(true), Total(false));
        Assert.Equal(falls ? 2_000_000 : 0, with - without, 1e-6);
        double Total(bool included) => AddsUp.Build(Rows,
            new BurdenChoices { Perspective = Named(perspective), IncludeIntangible = included }).Evaluate()["total"];
    }

    // Lower wages stand in place of presenteeism: 120 × 1,800 × 2, and they fall on the patient.
    [Fact]
    public void LowerWages_FallOnThePatientAndNotTheEmployer()
    {
        var rows = Rows.Without("excess impairment").Append("wage gap,,2,USD2010/hour").ToList();
        Assert.Equal(432_000, AddsUp.Build(rows, new BurdenChoices { Perspective = Perspective.Patient }).Evaluate()["lower wages"], 1e-6);
        Assert.Equal(144_000, AddsUp.Build(rows, new BurdenChoices { Perspective = Perspective.Employer }).Evaluate()["total"], 1e-6);
    }

    [Theory]
    [InlineData("health-care payer", "payer weight: out of pocket")]
    [InlineData("patient", "payer weight: out of pocket")]
    [InlineData("government", "payer weight: public insurance")]
    public void Total_WithoutThePayersWeight_IsRefused(string perspective, string missing) => Assert.Contains(
        $"needs '{missing}' to tell who pays for health care",
        Assert.Throws<FaultsException>(() => AddsUp.Build(Rows.Without(missing),
            new BurdenChoices { Perspective = Named(perspective) })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Total_OfAPerspectiveThatBearsNothing_IsRefusedInWords()
    {
        var refusal = Assert.Throws<FaultsException>(
            () => PainBurden.Model(Profile.BuiltIn("us-back-2016"), new BurdenChoices { Perspective = Perspective.Employer })).Message;
        Assert.Contains("none of the profile's components falls on the perspective of employer: health care", refusal,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Payers_WithoutHealthCare_AreRefused() => BurdenText.AssertProblem(
        ["cases,,200,case", "excess productivity cost,,5,USD2010/case/year", "payer weight: out of pocket,,1,1"],
        "example.csv(4), column 'input': 'payer weight: out of pocket' is given but would not be used");

    // Everything that is wrong with rows, choice of perspective and choice of valuation comes in one go.
    [Fact]
    public void Model_SeveralRefusedChoices_AreReportedAtOnce()
    {
        string[] rows = ["cases,,200,case", "excess productivity cost,,5,USD2010/case/year", "rebate: opioids,,-0.1,1"];
        var choices = new BurdenChoices { Perspective = Perspective.Employer, Valuation = ValuationMethod.FrictionCost };
        var problems = Assert.Throws<FaultsException>(() => AddsUp.Build(rows, choices)).Problems;
        Assert.Collection(
            problems,
            p => Assert.Contains("none of the profile's components falls on the perspective of employer: lost productivity", p,
                StringComparison.Ordinal),
            p => Assert.Contains("friction cost needs 'friction period'", p, StringComparison.Ordinal),
            p => Assert.Contains("friction cost needs 'friction elasticity'", p, StringComparison.Ordinal),
            p => Assert.Contains("has valued lost work already", p, StringComparison.Ordinal),
            p => Assert.Contains("must not be negative but is -0.1", p, StringComparison.Ordinal),
            p => Assert.Contains("'rebate: opioids' is given but would not be used", p, StringComparison.Ordinal));
    }

    [Fact]
    public void PublishedTotal_SeveralRefusedChoices_AreReportedAtOnce()
    {
        var choices = new BurdenChoices
        {
            Perspective = Perspective.Employer,
            Valuation = ValuationMethod.FrictionCost,
            Detail = Detail.ByCell
        };
        var problems = Assert.Throws<FaultsException>(() => PainBurden.Model(Profile.BuiltIn("us-back-2016"), choices)).Problems;
        Assert.Equal(3, problems.Count);
    }

    // A published total in parts of which some fall elsewhere is the sum of those that stay.
    [Fact]
    public void PublishedTotal_OfAPayer_IsItsShareOfHealthCare()
    {
        var profile = EvidenceText.Parse(
            "published health care,,60,USD2020/year,all,2020,2020,,assumption,",
            "published productivity,,30,USD2020/year,all,2020,2020,,assumption,",
            "payer weight: out of pocket,,1,1,all,2020,,,assumption,",
            "payer weight: insurance,,3,1,all,2020,,,assumption,");
        var payer = PainBurden.Model(profile, new BurdenChoices { Perspective = Perspective.HealthCarePayer }).Evaluate();
        Assert.Equal(45, payer["total"], 1e-12 * 45);
    }

    [Fact]
    public void Model_ComponentsThatNobodyThereBears_AreRecorded() => Assert.Contains(
        PainBurden.Model(Profile.BuiltIn("us-2023"), new BurdenChoices { Perspective = Perspective.Employer }).Choices,
        c => c is { Name: "outside the perspective", Value: "health care, medication" });

    private static Perspective Named(string name) => Perspective.BuiltIns.Single(p => p.Name == name);
}
