using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden;

/// <summary>
/// Profiles from a few figures. Oracles: by hand, and the Integrated Benefits Institute's costs of low back pain for 100 workers (press
/// release of 23 October 2013).
/// </summary>
public sealed class BeginningTests
{
    private const double HourCost = 45.42 / 31.29;

    // Of 100 workers 25 have back pain; 4 extra days of absence cost 13,100 and work done badly 8,300; medical care 51,400 - 34,600.
    [Fact]
    public void Employer_OfTheInstitutesFigures_HasItsCosts()
    {
        const double Wage = 131 / (7.76 * HourCost);
        var profile = new EmployerFigures
        {
            Headcount = Distribution.Fixed(100),
            Prevalence = Distribution.Fixed(0.25),
            HourlyWage = Distribution.Fixed(Wage),
            HealthCareCost = Distribution.Fixed(16_800 / 25.0),
            PriceBasis = new("USD", 2013),
        }.ToProfile()
            .With("excess absence days", Distribution.Fixed(4))
            .With("excess impairment", Distribution.Fixed(8_300 / (25 * 1940 * Wage * HourCost)));

        var values = Build(profile).Evaluate();

        Assert.Equal(13_100, values["absenteeism"], 1e-8);
        Assert.Equal(8_300, values["presenteeism"], 1e-8);
        Assert.Equal(16_800, values["health care"], 1e-8);
        Assert.Equal(51_400 - (7_100 + 4_200 + 1_900), values["total"], 1e-8);
    }

    [Fact]
    public void Employer_HeadcountAlone_TakesTheRestFromTheEvidenceAndMarksIt()
    {
        var profile = new EmployerFigures { Headcount = Distribution.Fixed(500) }.ToProfile();
        var values = Build(profile).Evaluate();

        Assert.Equal(75.5, values["cases"], 1e-12);
        Assert.Equal(75.5 * 7.5 * 7.76 * 45.42, values["absenteeism"], 1e-8);
        var given = profile["population"].Provenance!;
        Assert.Equal(("given by the user", Knowledge.Assumption), (given.Source.Citation, given.Knowledge));
        Assert.All(profile.Rows.Where(row => row.Input != "population"), row => Assert.Contains(row.Source.Id, Sources));
        Assert.All(profile.Rows.Where(row => row.Source.Id is "MONTGOMERY2017" or "YONG2022" or "GUY2025" or "DIELEMAN2020"),
            row => Assert.Equal(Knowledge.Assumption, row.Knowledge));
    }

    [Fact]
    public void Employer_TwiceTheHeadcount_IsTwiceTheCost() => Assert.Equal(
        2 * Build(new EmployerFigures { Headcount = Distribution.Fixed(500) }.ToProfile()).Evaluate()["total"],
        Build(new EmployerFigures { Headcount = Distribution.Fixed(1000) }.ToProfile()).Evaluate()["total"],
        1e-6);

    [Fact]
    public void Employer_OtherMoney_NeedsAWageAndLeavesOutWhatIsKnownInDollars()
    {
        var euros = new EmployerFigures { Headcount = Distribution.Fixed(500), PriceBasis = new("EUR", 2024) };

        var refusal = Assert.Throws<FaultsException>(euros.ToProfile);
        Assert.Equal("hourly wage is needed in EUR2024: what is known of it is in USD.", refusal.Message);
        var profile = (euros with { HourlyWage = Distribution.Fixed(28) }).ToProfile();
        Assert.All(profile.Rows.Select(row => row.Unit.PriceBasis).OfType<PriceBasis>(),
            basis => Assert.Equal("EUR2024", basis.ToString()));
        Assert.Equal("EUR2024/year", Build(profile).Outputs[0].Unit.ToString());
    }

    [Fact]
    public void Country_FourFigures_AreItsCostByHand()
    {
        var model = PainBurden.Of(Country.ToProfile()).Model;
        var values = model.Evaluate();

        var employed = 800_000 * 158.861 / 257.687;
        Assert.Equal(800_000 * 900, values["health care"], 1e-3);
        Assert.Equal(employed * 7.5 * 7.76 * 22 * HourCost, values["absenteeism"], 1e-3);
        Assert.Equal(employed * 1940 * 0.097 * 22 * HourCost, values["presenteeism"], 1e-3);
        Assert.Equal("EUR2024/year", model.Outputs[0].Unit.ToString());
        Assert.All(Country.ToProfile().Rows, row => Assert.Equal(Knowledge.Assumption, row.Knowledge));
    }

    [Fact]
    public void Country_ImpossibleFigures_AreToldAtOnce()
    {
        var wrong = Country with { Population = Distribution.Fixed(-1), Prevalence = Distribution.Fixed(20) };

        Assert.Equal(2, Assert.Throws<FaultsException>(wrong.ToProfile).Message.Split(Environment.NewLine).Length);
        Assert.Throws<ArgumentNullException>(() => Country with { HourlyWage = null! });
    }

    [Fact]
    public void ToProfile_WrittenAndReadAgain_HasTheSameInputs()
    {
        foreach (var profile in new[] { Country.ToProfile(), new EmployerFigures { Headcount = Distribution.Fixed(500) }.ToProfile() })
        {
            var sources = profile.Rows.Select(row => row.Source).Where(source => source.Id.Length > 0).DistinctBy(source => source.Id);
            var read = Profile.Parse(new StringReader(profile.ToCsv()), profile.Name + ".csv", sources);

            Assert.Equal(PainBurden.Of(profile).Model.InputsHash(), PainBurden.Of(read).Model.InputsHash());
        }
    }

    private static readonly string[] Sources =
        ["QS2017PAIN", "YONG2022", "BLS_CPS", "BLS_ECEC", "MONTGOMERY2017", "GUY2025", "DIELEMAN2020"];

    private static CountryFigures Country { get; } = new()
    {
        Population = Distribution.Fixed(4e6),
        Prevalence = Distribution.Fixed(0.2),
        HourlyWage = Distribution.Fixed(22),
        HealthCareCost = Distribution.Fixed(900),
        PriceBasis = new("EUR", 2024),
    };

    private static Model Build(Profile profile) => PainBurden.Of(profile, new BurdenChoices { Perspective = Perspective.Employer }).Model;
}
