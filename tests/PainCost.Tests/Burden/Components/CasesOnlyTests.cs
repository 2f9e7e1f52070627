using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Reports;

namespace PainCost.Tests.Burden.Components;

/// <summary>Profiles that say how many cases there are and nothing of what they cost. Oracle: by hand, and the same rows with a
/// cost.</summary>
public class CasesOnlyTests
{
    private const string Cost = "excess health care cost,,500,USD2010/case/year";

    private static readonly string[] Rows = ["population,,1000,adult", "prevalence,,\"beta(mean=0.2, se=0.01)\",case/adult"];

    private static readonly string[] Strata =
        ["population,women,600,adult", "population,men,400,adult", "prevalence,women,0.25,case/adult", "prevalence,men,0.1,case/adult",
            "severity weight,severe,1,1", "severity weight,other,3,1"];

    public static TheoryData<string> Names => [.. Profile.BuiltInNames.Where(name => Profile.BuiltIn(name).PriceBasis is null)];

    [Fact]
    public void Model_WithoutCost_GivesTheCasesAndSaysWhatIsMissing()
    {
        var model = BurdenText.Model(Rows);
        Assert.Equal(["cases"], model.Outputs.Select(o => o.Name));
        Assert.Equal((200.0, "case"), (Math.Round(model.Evaluate()["cases"], 9), model.Evaluate().Unit("cases").ToString()));
        Assert.Empty(PainBurden.Components(model));
        Assert.Contains(model.Choices, c => c.Name == "approach" && c.Value.StartsWith("cases alone", StringComparison.Ordinal));
        Assert.Contains(model.Choices, c => c.Name == "no cost of"
            && c.Value.Contains("health care, medication", StringComparison.Ordinal));
    }

    // 600 × 0.25 and 400 × 0.1, a quarter of each severe.
    [Fact]
    public void Model_ByCell_GivesTheCasesOfEach()
    {
        var model = AddsUp.Build(Strata, new BurdenChoices { Detail = Detail.ByCell });
        Assert.Equal(
            [190, 37.5, 112.5, 10, 30],
            new[] { "cases", "cases [women / severe]", "cases [women / other]", "cases [men / severe]",
                "cases [men / other]" }.Select(o => Math.Round(model.Evaluate()[o], 9)));
        Assert.Equal(5, model.Outputs.Count);
        AddsUp.Assert(model, "cases", AddsUp.InCells(model, "cases"));
    }

    // Bringing a cost adds a total, and leaves the cases as they were in every draw.
    [Fact]
    public void Model_WithACostBrought_HasATotalAndTheSameCases()
    {
        var (without, with) = (BurdenText.Model(Rows).Simulate(draws: 5000, seed: 3), BurdenText.Model(Rows.Append(Cost))
            .Simulate(draws: 5000, seed: 3));
        Assert.Equal(["total", "health care", "cases", "cost per case"], with.Estimates.Select(e => e.Name));
        Assert.Equal(without["cases"].Mean, with["cases"].Mean);
        Assert.Equal(without["cases"].Percentile(0.975), with["cases"].Percentile(0.975));
    }

    [Fact]
    public void Model_EveryChoiceAboutCost_IsRefusedAtOnce()
    {
        var choices = new BurdenChoices
        {
            HeldFixed = HeldFixed.Total,
            Perspective = Perspective.Employer,
            Valuation = ValuationMethod.FrictionCost,
            PriceBasis = Unit.Parse("USD2024").PriceBasis,
            IncludeIntangible = true,
            Detail = Detail.ByCell,
        };
        string[] words =
        [
            "holding the total fixed would change nothing", "the perspective of employer would change nothing",
                "friction cost would change nothing",
            "prices of USD2024 would change nothing", "counting lost quality of life would change nothing",
                "no strata to divide the cases by",
        ];
        var problems = Assert.Throws<FaultsException>(() => AddsUp.Build(Rows, choices)).Problems;
        Assert.Equal(words.Length, problems.Count);
        Assert.All(words.Zip(problems), pair => Assert.Contains(pair.First, pair.Second, StringComparison.Ordinal));
    }

    // Half a component is not taken for none.
    [Theory]
    [InlineData("medication use,,0.2,user/case", "medication is only half specified: 'medication cost per user' missing")]
    [InlineData("medication use: opioids,,0.2,user/case", "medication: opioids is only half specified")]
    [InlineData("hours per day,,8,hour/day",
        "absenteeism is only half specified: 'excess absence days', 'employment', 'hourly wage' missing")]
    [InlineData("hourly wage,,20,USD2010/hour", "'hourly wage' is given but would not be used")]
    [InlineData("quality of life loss,,0.1,QALY/case/year", "intangible is only half specified")]
    public void Model_HalfAComponent_IsStillRefused(string row, string words) =>
        Assert.Contains(BurdenText.Problems(Rows.Append(row)), p => p.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData(Knowledge.Seen, 0)]
    [InlineData(Knowledge.Derived, 0)]
    [InlineData(Knowledge.Background, 1)]
    [InlineData(Knowledge.Assumption, 1)]
    public void UnverifiedShare_OfCases_IsAllOrNothing(Knowledge known, double share)
    {
        var text = $"""
            input,stratum,value,unit,population,year,price_year,source,known,note
            population,,1000,adult,US adults,2010,,IOM2011,{known.ToString().ToLowerInvariant()},
            prevalence,,0.2,case/adult,US adults,2010,,IOM2011,seen,
            """;
        var model = PainBurden.Model(Profile.Parse(new StringReader(text), "example.csv"));
        Assert.Equal(share, PainBurden.UnverifiedShare(model));
    }

    // By hand: 50.6 million × 0.435, 3.94 million as printed, 1.6 million × 0.64, 336,806,231 × 25/100,000, 7.8 million × 0.11.
    [Theory]
    [InlineData("uk-2013", 22.011e6)]
    [InlineData("us-fibromyalgia-2012", 3.94e6)]
    [InlineData("us-phantom-limb-2005", 1.024e6)]
    [InlineData("us-crps-2023", 84_201.55775)]
    [InlineData("us-stroke-pain-2018", 0.858e6)]
    public void BuiltIn_Cases_AreTheHandComputedOnes(string name, double cases) =>
        Assert.Equal(cases, PainBurden.Model(Profile.BuiltIn(name)).Evaluate()["cases"], 1e-12 * cases);

    [Fact]
    public void BuiltIn_CasesAlone_AreFive() => Assert.Equal(5, Names.Count);

    // A row of the paper or of the survey behind each; what was not read keeps its mark, and the run names it.
    [Theory]
    [InlineData("uk-2013", 1)]
    [InlineData("us-fibromyalgia-2012", 0)]
    [InlineData("us-phantom-limb-2005", 1)]
    [InlineData("us-crps-2023", 1)]
    [InlineData("us-stroke-pain-2018", 1)]
    public void BuiltIn_Unverified_IsMarked(string name, double share) =>
        Assert.Equal(share, PainBurden.UnverifiedShare(PainBurden.Model(Profile.BuiltIn(name))));

    // The standard errors are those of the printed intervals: width over twice 1.96.
    [Theory]
    [InlineData("uk-2013", 0.384, 0.486, 0.0005)]
    [InlineData("us-fibromyalgia-2012", 0.0142, 0.0207, 0.000005)]
    [InlineData("us-phantom-limb-2005", 0.6001, 0.6805, 0.00005)]
    public void BuiltIn_StandardError_IsThatOfThePrintedInterval(string name, double low, double high, double rounding) =>
        Assert.Equal((high - low) / (2 * 1.959964), Profile.BuiltIn(name)["prevalence"].Distribution.StandardDeviation, rounding);

    // Traps 1 and 4: any site and not the low back; 28 million adults are 43.5 % of all ages, of adults about 22 million.
    [Fact]
    public void Uk2013_Cases_AreOfAdultsAndNotOfAllAges()
    {
        var profile = Profile.BuiltIn("uk-2013");
        var cases = PainBurden.Model(profile).Simulate(draws: 20_000, seed: 4)["cases"];
        Assert.InRange(cases.Mean, 21.9e6, 22.1e6);
        Assert.True(cases.Percentile(0.975) < 27.5e6);
        Assert.Equal(28e6, 0.435 * 64.139e6, 0.11e6);
        Assert.Contains("any site", profile["prevalence"].Provenance!.Population, StringComparison.Ordinal);
        Assert.DoesNotContain("low back", profile.Title, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_OfCasesAlone_HasNoTotalAndNamesWhatIsUnverified(string name)
    {
        var simulation = PainBurden.Model(Profile.BuiltIn(name)).Simulate(draws: 100, seed: 1);
        Assert.All(Enum.GetValues<ReportFormat>(), format =>
        {
            var report = Report.Write(simulation, format);
            Assert.Contains("cases alone", report, StringComparison.Ordinal);
            Assert.DoesNotContain("% of the total", report, StringComparison.Ordinal);
        });
        Assert.Equal(
            PainBurden.UnverifiedShare(simulation.Model) > 0,
            Report.Write(simulation, ReportFormat.Markdown).Contains("100.0 % of the cases rest on it", StringComparison.Ordinal));
    }
}
