using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Tests.Scenarios;

/// <summary>The scenario file and the scenario in one line. Oracle: what was written.</summary>
public sealed class ScenarioFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("scenarios").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_EverySetting_IsKept()
    {
        var scenario =
            Scenario.Load(Write("low.scenario.csv", "# A note", "setting,value", "profile,article", "hold,cost-per-case", "prices,USD2024",
            "perspective,societal", "valuation,human-capital", "intangible,out", "prevalence,\"uniform(low=0.3, high=0.4)\""));

        Assert.Equal(("low", "article", HeldFixed.CostPerCase, new PriceBasis("USD", 2024)),
            (scenario.Name, scenario.Profile.Name, scenario.Choices.HeldFixed, scenario.Choices.PriceBasis));
        Assert.Equal(0.35, scenario.Profile["prevalence"].CentralValue, 1e-12);
        Assert.Equal("low", scenario.Model().Title);
    }

    [Fact]
    public void Load_ProfileByPath_IsLookedForNextToTheFile()
    {
        Write("own.csv", "input,stratum,value,unit,population,year,price_year,source,known,note",
            "cases,,200,case,US adults,2010,,IOM2011,seen,",
            "excess health care cost,,500,USD2010/case/year,US adults,2010,2010,IOM2011,seen,");
        var scenario =
            Scenario.Load(Write("twice.scenario.csv", "setting,value", "name,twice the cost", "profile,own.csv",
                "excess health care cost,1000"));

        Assert.Equal(("twice the cost", 200_000.0), (scenario.Name, scenario.Model().Evaluate()["total"]));
    }

    [Fact]
    public void Load_FiveFaults_ReportsFive()
    {
        var path = Write("bad.scenario.csv", "setting,value", "profile,article", "hold,totl", "prices,2024", "prevalense,0.3",
            "prevalence,20.4", "hold,total");
        var faults = Assert.Throws<EvidenceException>(() => Scenario.Load(path)).Faults;

        Assert.Equal([(3, "value"), (4, "value"), (5, "setting"), (6, "value"), (7, "setting")], faults.Select(f => (f.Line, f.Column)));
        Assert.Contains("Did you mean 'total'?", faults[0].Message, StringComparison.Ordinal);
        Assert.Contains("USD2024", faults[1].Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'prevalence'?", faults[2].Message, StringComparison.Ordinal);
        Assert.Contains("must lie in [0, 1]", faults[3].Message, StringComparison.Ordinal);
        Assert.Contains("lines 3 and 7", faults[4].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_ProfileWithAFault_NamesThePlaceInTheProfile()
    {
        Write("own.csv", "input,stratum,value,unit,population,year,price_year,source,known,note",
            "cases,,-1,case,US adults,2010,,IOM2011,seen,");
        var fault = Assert.Single(Assert.Throws<EvidenceException>(() =>
            Scenario.Load(Write("a.scenario.csv", "setting,value", "profile,own.csv"))).Faults);

        Assert.Equal(("own.csv", 2, "value"), (fault.File, fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("articl", "no built-in profile 'articl'")]
    [InlineData("article; hold", "'hold' is set to nothing")]
    [InlineData("article; prevalence=0,3", "decimal comma")]
    [InlineData("article; prevalence=beta(", "prevalence")]
    [InlineData("article; hold=total; hold=total", "set twice")]
    [InlineData("; hold=total", "no built-in profile 'hold=total'")]
    public void Parse_Faulty_SaysWhatAndWhere(string text, string words)
    {
        var error = Assert.Throws<EvidenceException>(() => Scenario.Parse(text));

        Assert.Contains(words, error.Message, StringComparison.Ordinal);
        Assert.Contains($"scenario '{text}'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OneLine_OverridesTheUsualChoices()
    {
        var usual = new BurdenChoices { HeldFixed = HeldFixed.Total, PriceBasis = new PriceBasis("USD", 2024) };
        var scenario = Scenario.Parse("article; hold=cost-per-case; prevalence=0.25", usual);

        Assert.Equal(("article; hold=cost-per-case; prevalence=0.25", HeldFixed.CostPerCase, 2024),
            (scenario.Name, scenario.Choices.HeldFixed, scenario.Choices.PriceBasis!.Year));
        Assert.Equal(0.25, scenario.Profile["prevalence"].CentralValue);
    }

    private string Write(string name, params string[] lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllLines(path, lines);
        return path;
    }
}
