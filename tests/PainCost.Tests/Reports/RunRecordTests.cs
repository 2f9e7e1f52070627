using System.Text.Json;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Prices;
using PainCost.Reports;

namespace PainCost.Tests.Reports;

/// <summary>A result made again from its own JSON. Oracle: the same text, byte for byte.</summary>
public sealed class RunRecordTests : IDisposable
{
    private const long Draws = 3000;
    private const ulong Seed = ulong.MaxValue;

    private const string OwnProfile = """"
        # title: Chronic pain in my region, 2021
        # price basis: USD2021
        # By our own survey.
        input,stratum,value,unit,population,year,price_year,source,known,note
        population,,1250000,adult,adult residents of the region,2021,,,assumption,the registry's round number
        prevalence,,"beta(mean=0.204, se=0.004)",case/adult,adult residents of the region,2020-2021,,SURVEY2021,seen,"pain on most days,
        three months"
        excess health care cost,,"gamma(mean=8068, se=400)",USD2021/case/year,US adults,2021,2021,GUY2025,assumption,"a ""guess"""
        """";

    private const string OwnSources = """
        source_id,authors,year,title,venue,doi,address,what_was_seen
        SURVEY2021,"Doe J, Roe R",2021,Pain in my region,Regional Health Reports 4:12,,https://example.org/pain,whole report
        """;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string, BurdenChoices> BuiltIn => new()
    {
        { "article", new BurdenChoices { HeldFixed = HeldFixed.CostPerCase } },
        { "us-2021", new BurdenChoices() },
        { "us-2023", new BurdenChoices { Perspective = Perspective.Employer, Detail = Detail.ByCell } },
        { "us-2023", new BurdenChoices { PriceBasis = PriceBasis.FromNoun("USD2024") } },
    };

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Repeat_BuiltInProfile_GivesTheSameJson(string profile, BurdenChoices choices) => AssertRepeats(PainBurden.Model(Profile.BuiltIn(profile), choices));

    [Fact]
    public void Repeat_ValuesSet_GivesTheSameJsonAndNamesOnlyThose()
    {
        var profile = Profile.BuiltIn("article").With("prevalence", Distribution.Beta(mean: 0.243, standardError: 0.004));
        var json = AssertRepeats(PainBurden.Model(profile));
        Assert.Contains("\"set\": {\n      \"prevalence\": \"beta(mean=0.243, se=0.004)\"\n    }", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\"rows\"", json, StringComparison.Ordinal);
    }

    // Set twice, the note speaks of the first value: that is no longer the built-in profile with a value set, so it is written whole.
    [Fact]
    public void Repeat_ValueSetTwice_GivesTheSameJson()
    {
        var profile = Profile.BuiltIn("article").With("prevalence", Distribution.Fixed(0.3)).With("prevalence", Distribution.Fixed(0.25));
        Assert.Contains("\"rows\"", AssertRepeats(PainBurden.Model(profile)), StringComparison.Ordinal);
    }

    [Fact]
    public void Repeat_OwnFileWithOwnSources_GivesTheSameJsonWithoutTheFile()
    {
        File.WriteAllText(Path.Combine(folder, "my.region.csv"), OwnProfile);
        File.WriteAllText(Path.Combine(folder, "sources.csv"), OwnSources);
        var profile = Profile.Load(Path.Combine(folder, "my.region.csv"));
        Directory.Delete(folder, recursive: true);
        AssertRepeats(PainBurden.Model(profile));
        AssertRepeats(PainBurden.Model(profile.With("prevalence", Distribution.Fixed(0.2))));
    }

    [Fact]
    public void Repeat_OtherInput_SaysWhichAndGivesNoNumbers()
    {
        var record = RunRecord.Parse(Json(PainBurden.Model(Profile.BuiltIn("article"))), "result.json");
        var other = PainBurden.Model(Profile.BuiltIn("article").With("prevalence", Distribution.Fixed(0.25)));
        var message = Assert.Throws<RerunException>(() => record.Repeat(other)).Message;
        Assert.Contains("'prevalence' was uniform(low=1/3, high=2/3) case/adult and is 0.25 case/adult.", message, StringComparison.Ordinal);
        Assert.DoesNotContain("the equation differs", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Repeat_OtherEquation_SaysSo()
    {
        var record = RunRecord.Parse(Json(PainBurden.Model(Profile.BuiltIn("article"), HeldFixed.Total)), "result.json");
        var differences = record.Differences(PainBurden.Model(Profile.BuiltIn("article"), HeldFixed.CostPerCase));
        Assert.Contains(differences, d => d.StartsWith("the equation differs", StringComparison.Ordinal));
    }

    [Fact]
    public void Repeat_ModelBuiltInCode_NeedsThatModel()
    {
        var (x, y) = (Input.Uncertain("x", Distribution.Normal(mean: 10, standardError: 1), "1"), Input.Uncertain("y", Distribution.Normal(mean: 10, standardError: 1), "1"));
        var model = Model.Of(("total", x * y));
        var record = RunRecord.Parse(Report.Write(model.Simulate(Draws, Seed), ReportFormat.Json), "result.json");
        Assert.Contains("built in code", Assert.Throws<RerunException>(() => record.Repeat()).Message, StringComparison.Ordinal);
        Assert.Equal(model.Simulate(Draws, Seed)["total"].Mean, record.Repeat(model)["total"].Mean);
        Assert.Contains("'y' was normal(mean=10, se=1) 1 and is not in the equation any more.", record.Differences(Model.Of(("total", x * x))));
        Assert.Empty(record.Differences(Model.Of(("total", (x * y).Named("product")))));
    }

    [Fact]
    public void Repeat_PlanOfIndexesOfOnesOwn_NeedsThatModel()
    {
        var plan = RestatementPlan.UnitedStates.WithAll(PriceIndex.BuiltIn("cpi-u"));
        var model = PainBurden.Model(Profile.BuiltIn("us-2023"), new BurdenChoices { PriceBasis = PriceBasis.FromNoun("USD2024"), Restatement = plan });
        var record = RunRecord.Parse(Json(model), "result.json");
        Assert.Contains("plan of price indexes", Assert.Throws<RerunException>(() => record.Repeat()).Message, StringComparison.Ordinal);
        Assert.Equal(Json(model), Report.Write(record.Repeat(model), ReportFormat.Json));
    }

    // A choice that is not on record would be lost in a rerun.
    [Fact]
    public void Write_EveryChoice_IsOnRecordButIndexesAndRates()
    {
        using var json = JsonDocument.Parse(Json(PainBurden.Model(Profile.BuiltIn("article"))));
        var recorded = json.RootElement.GetProperty("builtFrom").GetProperty("choices").EnumerateObject().Select(p => p.Name);
        var choices = typeof(BurdenChoices).GetProperties().Select(p => p.Name).Where(n => n is not (nameof(BurdenChoices.Restatement) or nameof(BurdenChoices.Conversion)));
        Assert.Equal(choices.Select(JsonNamingPolicy.CamelCase.ConvertName).Order(), recorded.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"draws\": \"many\"}")]
    public void Parse_NoResult_SaysSo(string json) =>
        Assert.StartsWith("result.json cannot be run again", Assert.Throws<RerunException>(() => RunRecord.Parse(json, "result.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_ProfileOnRecordWithAFault_SaysWhere()
    {
        File.WriteAllText(Path.Combine(folder, "mine.csv"), OwnProfile.Replace("SURVEY2021", "GUY2025", StringComparison.Ordinal));
        var json = Json(PainBurden.Model(Profile.Load(Path.Combine(folder, "mine.csv")))).Replace("beta(mean=0.204", "beta(mean=20.4", StringComparison.Ordinal);
        Assert.Contains("mine.csv(", Assert.Throws<RerunException>(() => RunRecord.Parse(json, "result.json")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EquationHash_AnyChangeOfArithmetic_IsAnother()
    {
        var (x, y) = (Input.Fixed("x", 2, "1"), Input.Fixed("y", 3, "1"));
        Quantity[] equations = [x + y, x * y, x - y, y - x, x + (2 * y), x + (3 * y), x];
        var hashes = equations.Select(e => Model.Of(("total", e)).EquationHash()).Append(Model.Of(("sum", x + y)).EquationHash()).ToList();
        Assert.Equal(hashes.Count, hashes.Distinct().Count());
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{16}$", hash));
        Assert.Equal(hashes[0], Model.Of(("total", Input.Fixed("x", 5, "1") + y)).EquationHash());
    }

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string AssertRepeats(Model model)
    {
        var json = Json(model);
        var record = RunRecord.Parse(json, "result.json");
        Assert.Equal((Draws, Seed, Simulation.Version), (record.Draws, record.Seed, record.Version));
        Assert.Equal(json, Report.Write(record.Repeat(new SimulationOptions { Threads = 1 }), ReportFormat.Json));
        return json;
    }

    private static string Json(Model model) => Report.Write(model.Simulate(Draws, Seed), ReportFormat.Json);
}
