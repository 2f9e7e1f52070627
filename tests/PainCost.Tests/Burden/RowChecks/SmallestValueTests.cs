namespace PainCost.Tests.Burden.RowChecks;

/// <summary>Inputs without unit that are below 0, where nothing can be. Oracle: by hand; a normal is below 0 with probability
/// Φ(-mean/se).</summary>
public class SmallestValueTests
{
    private static readonly string[] Rows =
    [
        .. BurdenText.BottomUp.Without("medication use", "medication cost per user"),
        "medication use: opioids,,0.1,user/case",
        "fills per user: opioids,,6,fill/user/year",
        "price per fill: opioids,,40,USD2010/fill",
        "rebate: opioids,,0.2,1",
        "team multiplier,,1.28,1",
        "friction period,,40,day/spell",
        "friction elasticity,,0.8,1",
        "vacancy-chain multiplier,,2,1",
        "payer weight: out of pocket,,1,1",
        "payer weight: insurance,,3,1",
        "severity weight,severe,1,1",
        "severity weight,other,3,1",
    ];

    [Theory]
    [InlineData("rebate: opioids,,-0.1,1")]
    [InlineData("excess impairment,,-0.1,1")]
    [InlineData("team multiplier,,-1,1")]
    [InlineData("friction elasticity,,-0.8,1")]
    [InlineData("vacancy-chain multiplier,,-2,1")]
    [InlineData("payer weight: insurance,,-3,1")]
    public void Model_BelowNought_SaysPlaceAndValue(string row)
    {
        var problem = Assert.Single(BurdenText.Problems(Rows.With(row)));
        var (input, value) = (row.Split(',')[0], row.Split(',')[2]);
        Assert.Equal($"example.csv({Rows.Length + 1}), column 'value': '{input}' must not be negative but is {value}; write "
            + $"{value.TrimStart('-')} if the sign is a mistake.", problem);
    }

    [Fact]
    public void Model_SeverityWeightBelowNought_NamesItsStratum() => Assert.Equal(
        $"example.csv({Rows.Length + 1}), column 'value': 'severity weight [other]' must not be negative but is -3; write 3 if the sign is "
            + $"a mistake.",
        Assert.Single(BurdenText.Problems([.. Rows[..^1], "severity weight,other,-3,1"])));

    // Φ(-1) = 0.1587.
    [Theory]
    [InlineData("excess impairment,,\"normal(mean=0.1, se=0.1)\",1", "is below 0 with probability 0.1587; write")]
    [InlineData("excess impairment,,\"uniform(low=-0.1, high=0.3)\",1", "reaches down to -0.1")]
    public void Model_MayBeBelowNought_SaysHowToMendIt(string row, string words) => BurdenText.AssertProblem(Rows.With(row), words);

    // Φ(-5) is 3e-7: rarer than what is tolerated at the upper end.
    [Theory]
    [InlineData("excess impairment,,\"normal(mean=0.1, se=0.02)\",1")]
    [InlineData("rebate: opioids,,0,1")]
    public void Model_AtNoughtOrRarelyBelow_IsAllowed(string row) => Assert.NotEmpty(BurdenText.Model(Rows.With(row)).Outputs);

    [Fact]
    public void Model_SeveralBelowNought_AreReportedAtOnce() =>
        Assert.Equal(3, BurdenText.Problems(Rows.With("rebate: opioids,,-0.1,1").With("team multiplier,,-1,1")
            .With("excess impairment,,-0.1,1")).Count);
}
