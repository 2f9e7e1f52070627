using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Projection;
using PainCost.Sensitivity;

namespace PainCost.Tests.Projection;

/// <summary>Projections. Oracles: the burden itself in its own year, tables by hand, laws.</summary>
public sealed class BurdenProjectionTests
{
    private const double Rounding = 1e-12;

    [Theory]
    [InlineData("us-2023", 2023)]
    [InlineData("us-low-back-2023", 2023)]
    [InlineData("article", 2010)]
    [InlineData("us-2021", 2021)]
    public void Model_OwnYear_IsTheBurden(string name, int year)
    {
        var profile = Profile.BuiltIn(name);
        var burden = PainBurden.Model(profile);
        var (expected, projected) = (burden.Evaluate(), BurdenProjection.Model(profile, PopulationTable.UnitedStates).Evaluate());

        Assert.All(PainBurden.Components(burden).Concat(["total", "cases"]), output =>
            Assert.Equal(expected[output], projected[BurdenProjection.Output(output, year)], Rounding * expected["total"]));
    }

    // By hand: 100 and 120 cases of 400 and 100, 600 and 300 each; then 110 and 210 cases.
    [Theory]
    [InlineData(2020, 1400, 220, 112_000, 46_000)]
    [InlineData(2025, 1800, 320, 170_000, 74_000)]
    public void Output_OfAYear_IsFoundWithoutItsName(int year, double people, double cases, double healthCare, double lost)
    {
        var projection = BurdenProjection.Of(ProjectionCase.Profile, ProjectionCase.Population(1100, 700));
        var values = projection.Model.Evaluate();
        double Of(ModelOutput output) => values[output.Name];

        Assert.Equal(["health care", "lost productivity"], projection.Components);
        Assert.Equal(people, Of(projection.Population(year)), people * Rounding);
        Assert.Equal(cases, Of(projection.Cases(year)), cases * Rounding);
        Assert.Equal(healthCare, Of(projection.Component("health care", year)), healthCare * Rounding);
        Assert.Equal(lost, Of(projection.Component("lost productivity", year)), lost * Rounding);
        Assert.Equal(healthCare + lost, Of(projection.Total(year)), (healthCare + lost) * Rounding);
    }

    [Fact]
    public void Output_OfAnotherYear_IsRefusedWithThoseThereAre() => Assert.Contains(
        "total [2025]",
        Assert.Throws<ArgumentException>(() => BurdenProjection.Of(ProjectionCase.Profile, ProjectionCase.Population(1100, 700))
            .Component("health care", 2030)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Model_PopulationInSteps_HasItsYears()
    {
        var outputs = BurdenProjection.Model(ProjectionCase.Profile, ProjectionCase.Population(1100, 700, last: 2050)).Outputs.Select(o =>
            o.Name);

        Assert.Equal(["total [2020]", "total [2050]"], outputs.Where(name => name.StartsWith("total", StringComparison.Ordinal)));
    }

    [Fact]
    public void Model_NothingMoves_IsFlat()
    {
        var rows = Enumerable.Range(2020, 4).SelectMany(year => new[] { $"{year},all,18,64,1000,", $"{year},all,65,,400," });
        var model = BurdenProjection.Model(ProjectionCase.Profile, ProjectionCase.Table([.. rows]));
        var values = model.Evaluate();

        Assert.All(Enumerable.Range(2020, 4), year => Assert.Equal(158_000, values[BurdenProjection.Output("total", year)],
            158_000 * Rounding));
        Assert.All(model.Outputs.Where(o => o.Name.StartsWith("growth", StringComparison.Ordinal)),
            o => Assert.Equal(0, values[o.Name], 158_000 * Rounding));
    }

    [Fact]
    public void Model_TwiceThePeople_IsTwiceTheBurdenInEveryDraw()
    {
        var profile = Profile.BuiltIn("us-2023");
        var rows = PopulationTable.UnitedStates.Bands.Where(band => band.Year == 2023)
            .SelectMany(band => new[] { 2023, 2024 }.Select(year =>
            FormattableString.Invariant($"{year},{band.Sex},{band.From},{(band.To == int.MaxValue ? "" : $"{band.To}")},{band.People * (year - 2022)},")));
        var model = BurdenProjection.Model(profile, ProjectionCase.Table([.. rows]));
        var outputs = model.Outputs.ToDictionary(o => o.Name, o => o.Quantity);
        var ratio = Model.Of(("ratio", outputs["total [2024]"] / outputs["total [2023]"]),
            ("medication", outputs["medication [2024]"] / outputs["medication [2023]"]))
            .Simulate(draws: 2000, seed: 5);

        Assert.All(ratio.Estimates, e => Assert.True(Math.Abs(e.Percentile(0) - 2) < Rounding && Math.Abs(e.Percentile(1) - 2) < Rounding,
            e.ToString()));
    }

    [Fact]
    public void Model_TrendsByHand_AreTheTable()
    {
        // 2021: 1,010 young at 0.1 and 440 old at 0.3 × 1.1 cases each; health care 5 % dearer, lost productivity as it was.
        var trends = ProjectionCase.Trends("trend of cases per person,65+,0.1,1,x,,,,assumption,",
            "trend of cost per case: health care,,0.05,1,x,,,,assumption,");
        var values = BurdenProjection.Model(ProjectionCase.Profile, ProjectionCase.Population(1010, 440, last: 2021),
            new ProjectionChoices { Trends = trends }).Evaluate();

        Assert.Equal(101 + 145.2, values["cases [2021]"], 300 * Rounding);
        Assert.Equal(1450, values["population [2021]"], 1450 * Rounding);
        Assert.Equal(((101 * 400) + (145.2 * 600)) * 1.05, values["health care [2021]"], 2e5 * Rounding);
        Assert.Equal((101 * 100) + (145.2 * 300), values["lost productivity [2021]"], 2e5 * Rounding);
        Assert.Equal("USD2020/year", values.Unit("total [2021]").ToString());
    }

    [Fact]
    public void Model_TrendBeyondEverybody_StaysAtOneCaseAPerson()
    {
        var trends = ProjectionCase.Trends("trend of cases per person,,4,1,x,,,,assumption,");
        var values = BurdenProjection.Model(ProjectionCase.Profile, ProjectionCase.Population(1000, 400, last: 2021),
            new ProjectionChoices { Trends = trends }).Evaluate();

        Assert.Equal((1000 * 0.5) + 400, values["cases [2021]"], 1000 * Rounding);
    }

    [Fact]
    public void Model_LongTrend_CompoundsInBothDirections()
    {
        // More than nine years need another power; both are the same compounding.
        var trend = ProjectionCase.Trends("trend of cost per case,,0.01,1,x,,,,assumption,");
        var values = BurdenProjection.Model(Profile.BuiltIn("us-2023"), PopulationTable.UnitedStates,
            new ProjectionChoices { Trends = trend }).Evaluate();
        var plain = BurdenProjection.Model(Profile.BuiltIn("us-2023"), PopulationTable.UnitedStates).Evaluate();

        Assert.All(new[] { 2010, 2014, 2022, 2024 }, year =>
            Assert.Equal(Math.Pow(1.01, year - 2023), values[$"total [{year}]"] / plain[$"total [{year}]"], Rounding));
    }

    [Fact]
    public void Model_Prices_RestateEveryYear()
    {
        var choices = new ProjectionChoices { Burden = new BurdenChoices { PriceBasis = new PriceBasis("USD", 2024) } };
        var model = BurdenProjection.Model(Profile.BuiltIn("us-2021"), PopulationTable.UnitedStates, choices);

        Assert.All(model.Outputs.Where(o => o.Unit.PriceBasis is not null), o => Assert.Equal("USD2024/year", o.Unit.ToString()));
    }

    [Fact]
    public void Model_AnyAnalysis_WorksOnAYear()
    {
        var model = BurdenProjection.Model(Profile.BuiltIn("us-2023"), PopulationTable.UnitedStates, new ProjectionChoices { From = 2020 });

        Assert.True(Tornado.Of(model, "total [2020]").IsMoved);
        Assert.True(Tornado.Of(model, BurdenProjection.Ageing).IsMoved);
        Assert.Contains("us-population.csv", model.Explain("population [women / 65+, 2020]").ToString()
            + model.Inputs.First(i => i.Name == "population [women / 65+, 2020]").Provenance!.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void UnitedStates_Adults_AreTheCensus()
    {
        // Adults of 2010 and 2023 as the profiles article and us-2023 state them from the same publications.
        double Adults(int year) => PopulationTable.UnitedStates.Bands.Where(b => b.Year == year && b.From >= 18).Sum(b => b.People);

        Assert.Equal(235_201_000, Adults(2010));
        Assert.Equal(Profile.BuiltIn("us-2023").Inputs.Where(i => i.Name.StartsWith("population [", StringComparison.Ordinal))
            .Sum(i => i.CentralValue), Adults(2023));
    }

    // A group without people has no rate: it counts nothing, and the rest is what it is without it.
    [Fact]
    public void Model_OfAGroupWithoutPeople_IsThatOfTheOthers()
    {
        var people = ProjectionCase.Table("2020,all,18,64,1000,", "2020,all,65,,0,", "2025,all,18,64,1200,", "2025,all,65,,0,");
        var profile = ProjectionCase.Parse("one",
            "population,18-64,1000,adult,x,2020,,,assumption,", "population,65+,0,adult,x,2020,,,assumption,",
                "prevalence,,0.1,case/adult,x,2020,,,assumption,",
            "excess health care cost,,400,USD2020/case/year,x,2020,2020,,assumption,");
        var projected = BurdenProjection.Model(profile, people, new ProjectionChoices { From = 2020, To = 2025 }).Evaluate();
        Assert.Equal(40_000, projected[BurdenProjection.Output("total", 2020)], 1e-9);
        Assert.Equal(48_000, projected[BurdenProjection.Output("total", 2025)], 1e-9);
        Assert.Equal(8_000, projected[BurdenProjection.Numbers], 1e-9);
    }

    [Fact]
    public void Model_OfAGroupThatHasPeopleOnlyLater_SaysThatItHasNoRate()
    {
        var people = ProjectionCase.Table("2020,all,18,64,1000,", "2020,all,65,,0,", "2025,all,18,64,1200,", "2025,all,65,,5,");
        var fault = Assert.Throws<FaultsException>(() => BurdenProjection.Model(ProjectionCase.Profile, people,
            new ProjectionChoices { From = 2020, To = 2025 }));
        Assert.Contains("'65+' has no people in 2020, the year of the burden, and some in 2025", fault.Message, StringComparison.Ordinal);
    }
}
