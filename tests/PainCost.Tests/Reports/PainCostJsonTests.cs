using System.Globalization;
using System.Text.Json;
using PainCost.Burden;
using PainCost.Decisions;
using PainCost.Evidence;
using PainCost.Reports;
using PainCost.Sensitivity;
using PainCost.Tests.Sampling;

namespace PainCost.Tests.Reports;

/// <summary>Results as JSON by System.Text.Json. Oracle: the results, and the library's own JSON report.</summary>
public class PainCostJsonTests
{
    private static readonly Simulation Simulation = ExampleModels.Burden.Simulate(500, seed: 7);

    [Fact]
    public void Simulation_Serialised_SaysWhatTheReportSays()
    {
        using var report = JsonDocument.Parse(Report.Write(Simulation, ReportFormat.Json));
        using var ours = JsonDocument.Parse(JsonSerializer.Serialize(Simulation));
        foreach (var name in new[] { "scenario", "seed", "draws", "design", "replicates", "inputsHash", "equationHash", "version" })
        {
            Assert.Equal(report.RootElement.GetProperty(name).ToString(), ours.RootElement.GetProperty(name).ToString());
        }

        var outputs = ours.RootElement.GetProperty("outputs").EnumerateArray().ToList();
        foreach (var (expected, output) in report.RootElement.GetProperty("outputs").EnumerateArray().Zip(outputs))
        {
            Assert.All(expected.EnumerateObject(), figure =>
                Assert.Equal(figure.Value.GetRawText(), output.GetProperty(figure.Name).GetRawText()));
            Assert.Equal(output.GetProperty("p97_5").GetDouble(), output.GetProperty("interval").GetProperty("high").GetDouble());
        }
    }

    [Fact]
    public void Estimate_Serialised_HasUnitIntervalSeedAndHashes()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Simulation["total"]));
        Assert.Equal("total", json.RootElement.GetProperty("name").GetString());
        Assert.Equal(Simulation["total"].Unit.ToString(), json.RootElement.GetProperty("unit").GetString());
        Assert.Equal(Simulation["total"].Mean, json.RootElement.GetProperty("mean").GetDouble());
        Assert.Equal(0.95, json.RootElement.GetProperty("interval").GetProperty("level").GetDouble());
        Assert.Equal(7UL, json.RootElement.GetProperty("simulation").GetProperty("seed").GetUInt64());
        Assert.Equal(Simulation.Model.InputsHash(), json.RootElement.GetProperty("simulation").GetProperty("inputsHash").GetString());
    }

    [Fact]
    public void BaseCaseAndProfile_Serialised_HaveUnitsAsText()
    {
        using var baseCase = JsonDocument.Parse(JsonSerializer.Serialize(Simulation.Model.Evaluate()));
        var total = baseCase.RootElement.GetProperty("outputs").EnumerateArray().Single(o => o.GetProperty("name").GetString() == "total");
        Assert.Equal(Simulation.Model.Evaluate()["total"], total.GetProperty("value").GetDouble());
        Assert.Equal(Simulation["total"].Unit.ToString(), total.GetProperty("unit").GetString());
        using var profile = JsonDocument.Parse(JsonSerializer.Serialize(Profile.BuiltIn("article")));
        Assert.Equal(Profile.BuiltIn("article").Rows.Count, profile.RootElement.GetProperty("rows").GetArrayLength());
        Assert.Contains(profile.RootElement.GetProperty("rows").EnumerateArray(), row =>
            row.GetProperty("input").GetString() == "prevalence" && row.GetProperty("unit").GetString() == "case/adult");
    }

    // The contracts that the compiler made and those that are looked up at run time write the same.
    [Fact]
    public void Serialize_WithTheContracts_IsTheSameText()
    {
        AssertSame(Simulation);
        AssertSame(Simulation["total"]);
        AssertSame(Simulation.Keep("total"));
        AssertSame(PainBurden.Model(Profile.BuiltIn("article")));
        AssertSame(Profile.BuiltIn("article"));
        Assert.Throws<ArgumentException>(PainCostJson.Contract<PainCostJsonTests>);
    }

    [Fact]
    public void Analyses_WithTheContracts_AreTheirProperties()
    {
        var moved = Tornado.Of(Simulation.Model, "total");
        using var tornado = Written(moved);
        Assert.Equal(moved.Unit.ToString(), tornado.RootElement.GetProperty("unit").GetString());
        var first = tornado.RootElement.GetProperty("rows")[0];
        Assert.Equal(moved.Rows[0].Input.Name, first.GetProperty("input").GetProperty("name").GetString());
        string[] inputs = [.. moved.Rows.Take(2).Select(row => row.Input.Name)];
        var grid = TwoWay.Of(Simulation.Model, "total", inputs[0], inputs[1], steps: 3);
        using var twoWay = Written(grid);
        Assert.Equal(grid[1, 2], twoWay.RootElement.GetProperty("outputs")[1][2].GetDouble());
        using var ranks = Written(DrawAssociation.Of(Simulation, "total"));
        Assert.Equal(500, ranks.RootElement.GetProperty("draws").GetInt32());
        using var sobol = Written(Sobol.Of(Simulation.Model, 64, seed: 1));
        Assert.Contains(sobol.RootElement.GetProperty("outputs").EnumerateArray(), o => o.GetProperty("name").GetString() == "total");
        var draws = DrawTable.Of(("none", "USD2020", [1, 2, 3]), ("treat", "USD2020", [2, 1, 5]));
        using var decision = Written(Decision.Between(draws, ["none", "treat"], Preference.Smaller));
        Assert.Equal("Smaller", decision.RootElement.GetProperty("preference").GetString());
        Assert.Equal("USD2020", decision.RootElement.GetProperty("unit").GetString());
    }

    [Fact]
    public void Texts_ThereAndBack_AreTheSame()
    {
        var unit = Unit.Parse("USD2010/case/year");
        Assert.Equal("\"USD2010/case/year\"", JsonSerializer.Serialize(unit));
        Assert.Equal(unit, JsonSerializer.Deserialize<Unit>(JsonSerializer.Serialize(unit), PainCostJson.Options));
        Assert.Equal(unit.PriceBasis, JsonSerializer.Deserialize<PriceBasis>(JsonSerializer.Serialize(unit.PriceBasis)));
        var distribution = Distribution.Parse("beta(mean=0.204, se=0.004)");
        Assert.Equal(distribution, JsonSerializer.Deserialize<Distribution>(JsonSerializer.Serialize(distribution)));
    }

    [Theory]
    [InlineData("\"adult*\"")]
    [InlineData("5")]
    public void Unit_FromWhatIsNone_SaysWhy(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Unit>(json));

    [Fact]
    public void Simulation_ReadBack_SaysWhatToDoInstead() =>
        Assert.Contains(
            "RunRecord",
            Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Simulation>("{}")).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Serialize_InAnyCulture_IsTheSameText(string culture)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, JsonSerializer.Serialize(Simulation));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, JsonSerializer.Serialize(Simulation));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void AssertSame<T>(T value)
    {
        Assert.Equal(JsonSerializer.Serialize(value), JsonSerializer.Serialize(value, PainCostJson.Options));
        Assert.Equal(JsonSerializer.Serialize(value), JsonSerializer.Serialize(value, PainCostJson.Contract<T>()));
    }

    private static JsonDocument Written<T>(T value) => JsonDocument.Parse(JsonSerializer.Serialize(value, PainCostJson.Options));
}
