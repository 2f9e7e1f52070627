using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Projection;

namespace PainCost.Tests.Projection;

/// <summary>What a projection refuses. Oracle: the messages name what, where and how to mend it, all faults at once.</summary>
public sealed class ProjectionFaultTests
{
    [Fact]
    public void Parse_FaultyPopulation_ReportsAllFaults()
    {
        var fault = Assert.Throws<EvidenceException>(() => ProjectionCase.Table(
            "20,all,18,64,1000,", "2020,boys,18,64,1000,", "2020,all,64,18,1000,", "2020,all,65,,\"1,000\",", "2020,all,0,17,-5,",
                "2020,all,90,99,5,NOBODY"));

        string[] expected =
        [
            "people.csv(2), column 'year'", "people.csv(3), column 'sex': 'boys'",
                "people.csv(4), column 'age_to': 18 is below age_from, 64",
            "people.csv(5), column 'population'", "people.csv(6), column 'population': must not be negative but is -5",
                "people.csv(7), column 'source': there is no source 'NOBODY'",
        ];
        Assert.Equal(expected.Length, fault.Faults.Count);
        Assert.All(expected, part => Assert.Contains(part, fault.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2020,all,18,64,1,", "2020,all,60,,1,")]
    [InlineData("2020,all,18,64,1,", "2020,women,18,64,1,")]
    [InlineData("2020,men,18,,1,", "2020,male,18,64,1,")]
    public void Parse_PeopleCountedTwice_IsAFault(params string[] rows) =>
        Assert.Contains("people.csv(3), column 'age_from': overlaps the band of line 2",
            Assert.Throws<EvidenceException>(() => ProjectionCase.Table(rows)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("do not make up '65+'", "2020,all,18,64,1000,", "2020,all,65,79,400,")]
    [InlineData("do not make up '18-64'", "2020,all,18,29,1000,", "2020,all,31,64,1000,", "2020,all,65,,400,")]
    [InlineData("do not make up '18-64'", "2020,all,15,64,1000,", "2020,all,65,,400,")]
    [InlineData("do not make up '65+'", "2020,all,18,64,1000,", "2020,men,65,,400,")]
    [InlineData("has no population of 2020; it has 2021. That is the year of the profile", "2021,all,18,64,1000,", "2021,all,65,,400,")]
    public void Model_PopulationDoesNotFit_SaysWhere(string message, params string[] rows) =>
        Assert.Contains(message, Refusal(ProjectionCase.Profile, ProjectionCase.Table(rows)), StringComparison.Ordinal);

    [Fact]
    public void Model_SeveralFaultsOfTrends_AreToldAtOnce()
    {
        var fault = Assert.Throws<FaultsException>(() => ProjectionCase.Trends(
            "trend of cases,,0.1,1,x,,,,assumption,", "trend of cases per person,,-1,1,x,,,,assumption,",
            "trend of cost per case: x,,0.1,1/year,x,,,,assumption,", "trend of cost per case: y,65+,0.1,1,x,,,,assumption,"));

        string[] expected =
        [
            "'trend of cases', trends.csv(2) is no trend. There are 'trend of cases per person'",
                "'trend of cases per person', trends.csv(3) must be above −1",
            "'trend of cost per case: x', trends.csv(4) must be a bare number",
                "'trend of cost per case: y', trends.csv(5) is one for all strata",
        ];
        Assert.Equal(expected.Length, fault.Problems.Count);
        Assert.All(expected, part => Assert.Contains(part, fault.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Model_TrendOfWhatIsNotThere_IsRefused()
    {
        var choices = new ProjectionChoices
        {
            From = 2025,
            To = 2020,
            Trends = ProjectionCase.Trends("trend of cases per person,men,0.1,1,x,,,,assumption,",
                "trend of cost per case: medication,,0.1,1,x,,,,assumption,"),
        };
        var message = Refusal(ProjectionCase.Profile, ProjectionCase.Population(1000, 400), choices);

        Assert.Contains("no stratum 'men'", message, StringComparison.Ordinal);
        Assert.Contains("no component 'medication'", message, StringComparison.Ordinal);
        Assert.Contains("2025, is after the last, 2020", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_StratumWithoutSexOrAge_IsRefused()
    {
        var profile = ProjectionCase.Parse("odd", "population,nurses,10,adult,x,2020,,,assumption,",
            "prevalence,,0.1,case/adult,x,,,,assumption,", "excess health care cost,,5,USD2020/case/year,x,,2020,,assumption,");

        Assert.Contains("'nurses' of the stratum 'nurses' is neither a sex", Refusal(profile, PopulationTable.UnitedStates),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Model_ProfileOfSeveralYears_AsksForOne()
    {
        var profile = Profile.BuiltIn("ca-qc");

        Assert.Contains("2009-2010, which is not one year", Refusal(profile, PopulationTable.UnitedStates), StringComparison.Ordinal);
        Assert.Equal(PainBurden.Model(profile).Evaluate()["total"],
            BurdenProjection.Model(profile, PopulationTable.UnitedStates, new ProjectionChoices { BaseYear = 2010 })
                .Evaluate()["total [2010]"], 1.0);
    }

    [Fact]
    public void Model_BurdenWithoutCases_SaysSo() =>
        Assert.Contains("how many cases", Refusal(Profile.BuiltIn("us-back-2016"), PopulationTable.UnitedStates), StringComparison.Ordinal);

    private static string Refusal(Profile profile, PopulationTable table, ProjectionChoices? choices = null) =>
        Assert.Throws<FaultsException>(() => BurdenProjection.Model(profile, table, choices)).Message;
}
