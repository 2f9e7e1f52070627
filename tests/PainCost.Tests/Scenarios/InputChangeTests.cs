using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Scenarios;

namespace PainCost.Tests.Scenarios;

/// <summary>Changes of inputs as people write them.</summary>
public sealed class InputChangeTests
{
    private const double Arithmetic = 1e-12;

    private static readonly Profile Stratified = Profile.BuiltIn("us-2023");

    /// <summary>The values are worked out by hand.</summary>
    [Theory]
    [InlineData("30%", 0.3)]
    [InlineData("12.5 %", 0.125)]
    [InlineData("0.1%", 0.001)]
    [InlineData("1e6", 1e6)]
    [InlineData("100k", 100_000)]
    [InlineData("2 thousand", 2_000)]
    [InlineData("1.5M", 1_500_000)]
    [InlineData("1.5 million", 1_500_000)]
    [InlineData("2bn", 2e9)]
    [InlineData("0.56 trillion", 560e9)]
    [InlineData("1/4", 0.25)]
    public void Parse_NumberAsPeopleSayIt_IsExact(string written, double expected)
    {
        var change = InputChange.Parse($"excess cost = {written}");

        Assert.Equal("excess cost", change.Input);
        Assert.Equal(expected, change.Value.Mean);
        Assert.True(change.Value.IsFixed);
    }

    [Fact]
    public void Parse_WordsWithinADistribution_AreRead()
    {
        var change = InputChange.Parse("prevalence=beta(mean=24.3%, se=0.4%)");

        Assert.Equal("beta(mean=0.243, se=0.004)", change.Value.ToString());
        Assert.Equal("prevalence=beta(mean=0.243, se=0.004)", change.ToString());
    }

    [Theory]
    [InlineData("prevalence", "write name=distribution")]
    [InlineData("=0.2", "write name=distribution")]
    [InlineData("prevalence=1.5 millionen", "1.5 millionen")]
    [InlineData("prevalence=0,2", "write 0.2")]
    [InlineData("prevalence*=0", "above 0")]
    [InlineData("prevalence*=-1", "above 0")]
    [InlineData("prevalence*=uniform(low=1, high=2)", "one number above 0")]
    public void Parse_WhatIsNoChange_SaysWhatToWrite(string text, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => InputChange.Parse(text)).Message, StringComparison.Ordinal);

    /// <summary>A law: a tenth more of every stratum's prevalence is a tenth more cases.</summary>
    [Fact]
    public void ApplyTo_FactorOnAllStrata_ScalesTheCases() =>
        Near(1.1 * Cases(Stratified), Cases(InputChange.Parse("prevalence*=110%").ApplyTo(Stratified)));

    /// <summary>By hand: a fifth of all whom the survey speaks of.</summary>
    [Fact]
    public void ApplyTo_ValueForAllStrata_IsThatOfEach()
    {
        var people = Stratified.Rows.Where(row => row.Input == "population").Sum(row => row.Distribution.Mean);

        Near(0.2 * people * Stratified["population bridge"].CentralValue, Cases(InputChange.Parse("prevalence=20%").ApplyTo(Stratified)));
    }

    [Fact]
    public void ApplyTo_AmountForAllStrata_IsRefusedWithCuresThatWork()
    {
        var refusal = Assert.Throws<ArgumentException>(() => InputChange.Parse("population=1e6").ApplyTo(Stratified));

        foreach (var cure in new[] { "population*=1.1", "population [women / 18-29]=1e6" })
        {
            Assert.Contains($"'{cure}'", refusal.Message, StringComparison.Ordinal);
            Assert.True(Cases(InputChange.Parse(cure).ApplyTo(Stratified)) > 0);
        }
    }

    [Theory]
    [InlineData("friction period=42", "day/spell")]
    [InlineData("replacement wage [women / 18-29]=20", "USD2023/hour")]
    [InlineData("exchange rate: USD to EUR=0.9", "EUR2022/USD2022")]
    [InlineData("vacancy-chain multiplier=1.5", "1")]
    public void ApplyTo_InputThatTheEquationKnows_IsAddedInItsUnit(string text, string unit)
    {
        var change = InputChange.Parse(text);
        var row = change.ApplyTo(Stratified).Rows[^1];

        Assert.Equal(change.Input, row.Name);
        Assert.Equal(unit, row.Unit.ToString());
        Assert.Equal(Knowledge.Assumption, row.Knowledge);
        Assert.Contains("adds", change.Note(Stratified), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("previlence=0.3", "Did you mean 'prevalence")]
    [InlineData("prevalence [women / 18-92]=0.3", "Did you mean 'prevalence [women / 18-29]'")]
    [InlineData("fricton period=42", "Did you mean 'friction period'")]
    [InlineData("friction period*=2", "has no input 'friction period'")]
    [InlineData("friction elasticity [nobody]=-1", "")]
    [InlineData("prevalence [women / 18-29]=30", "write 0.3 for 30 %")]
    public void ApplyTo_WhatCannotBe_IsRefused(string text, string expected)
    {
        var change = InputChange.Parse(text);

        if (expected.Length > 0)
        {
            Assert.Contains(expected, Assert.Throws<ArgumentException>(() => change.ApplyTo(Stratified)).Message, StringComparison.Ordinal);
        }
        else
        {
            Assert.Throws<FaultsException>(() => PainBurden.Of(change.ApplyTo(Stratified), new BurdenChoices()));
        }
    }

    [Fact]
    public void ApplyTo_CountThatMayBeAThousandth_Asks()
    {
        var article = Profile.BuiltIn("article");
        var refusal = Assert.Throws<ArgumentException>(() => InputChange.Parse("population=235.201").ApplyTo(article));

        Assert.Contains("write 235201;", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(235_201, InputChange.Parse("population=235201").ApplyTo(article)["population"].CentralValue);
        Assert.Equal(235.201, InputChange.Parse("population=235201/1000").ApplyTo(article)["population"].CentralValue);
    }

    [Theory]
    [InlineData("prevalence=0.2", "prevalence=0.3")]
    [InlineData("prevalence=0.2", "prevalence*=2")]
    public void Together_OneNameTwice_IsRefused(string first, string second)
    {
        var refusal = Assert.Throws<ArgumentException>(() => InputChange.Together([InputChange.Parse(first), InputChange.Parse(second)]));

        Assert.Contains($"'{first}' and '{second}'", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>A law: the order in which changes are written does not count.</summary>
    [Fact]
    public void Together_OneStratumBesideAll_IsSetLast()
    {
        var (all, one) = (InputChange.Parse("prevalence=0.2"), InputChange.Parse("prevalence [women / 18-29]=0.1"));

        foreach (var written in new[] { new[] { all, one }, [one, all] })
        {
            var changed = InputChange.Together(written).Aggregate(Stratified, (profile, change) => change.ApplyTo(profile));
            Assert.Equal(0.1, changed["prevalence [women / 18-29]"].CentralValue);
            Assert.Equal(0.2, changed["prevalence [men / 18-29]"].CentralValue);
        }
    }

    [Fact]
    public void ScenarioText_WithChanges_ReadsThemAlike()
    {
        var scenario = Scenario.Parse(
            "us-2023; prevalence [women / 18-29]=10%; prevalence*=1.1; valuation=friction-cost; friction period=42; friction elasticity=80%");
        var expected = InputChange.Parse("prevalence*=1.1").ApplyTo(Stratified).With("prevalence [women / 18-29]", Distribution.Fixed(0.1));

        Near(Cases(expected), scenario.Model().Evaluate()["cases"]);
        Assert.Equal(42, scenario.Profile["friction period"].CentralValue);

        var twice = Assert.Throws<EvidenceException>(() => Scenario.Parse("us-2023; prevalence=0.2; prevalence*=2"));
        Assert.Contains("set twice", twice.Message, StringComparison.Ordinal);
    }

    private static double Cases(Profile profile) => PainBurden.Of(profile, new BurdenChoices()).Model.Evaluate()["cases"];

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, Math.Abs(expected) * Arithmetic);
}
