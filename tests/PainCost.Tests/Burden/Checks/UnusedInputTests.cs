namespace PainCost.Tests.Burden.Checks;

/// <summary>Inputs that the burden would not use are named with their place and the cure. Oracle: by hand.</summary>
public class UnusedInputTests
{
    private const string Cases = "cases,,200,case";
    private const string HealthCare = "excess health care cost,,500,USD2010/case/year";

    [Theory]
    [InlineData("team multiplier,,1.28,1", "'excess absence days' is missing. Add it, or take out 'team multiplier'.")]
    [InlineData("absence spells,,2,spell/worker/year", "'excess absence days' is missing")]
    [InlineData("hours worked,,1800,hour/worker/year",
        "there is none of 'excess impairment', 'wage gap', 'employment gap'. Add one of them, or take out 'hours worked'.")]
    [InlineData("non-wage share,,0.4,1", "there is none of 'excess absence days', 'excess impairment', 'employment gap'")]
    [InlineData("hourly wage,,20,USD2010/hour", "there is none of 'excess absence days', 'excess impairment', 'employment gap'")]
    [InlineData("employment,,0.6,worker/case", "there is none of 'excess absence days', 'excess impairment', 'wage gap'")]
    [InlineData("job losses,,0.02,spell/case/year", "'employment gap' is missing")]
    [InlineData("friction period,,40,day/spell", "there is none of 'excess absence days', 'employment gap'")]
    [InlineData("vacancy-chain multiplier,,2,1", "'employment gap' is missing")]
    [InlineData("replacement wage,,15,USD2010/hour", "there is none of 'unpaid work lost', 'informal care'")]
    [InlineData("rebate: opioids,,0.2,1", "there is none of 'price per fill: opioids', 'fills per user: opioids'")]
    [InlineData("pain share: opioids,,0.2,1", "'medication spending: opioids' is missing")]
    [InlineData("administration per infusion,,170,USD2010/infusion", "'share treated: ...' is missing")]
    [InlineData("administration per infusion: ketamine,,170,USD2010/infusion", "there is none of 'share treated: ketamine'")]
    [InlineData("cost per adverse event: ketamine,,170,USD2010/event", "'adverse events per infusion: ketamine' is missing")]
    [InlineData("published cases,,100,case", "there is none of 'published total', 'published health care'")]
    [InlineData("analgesic spending,,100,USD2010/year", "there is none of 'published total', 'published health care'")]
    [InlineData("pce health index 2006 to 2010,,1.1,USD2010/USD2006", "there is none of 'analgesic spending', 'opioid spending'")]
    public void Model_InputThatNothingUses_IsNamedWithItsPlaceAndTheCure(string row, string words) =>
        BurdenText.AssertProblem([Cases, HealthCare, row], "example.csv(4), column 'input': ", "is given but would not be used: " + words);

    [Fact]
    public void Model_SharedInputOfAPublishedTotal_IsNamed() =>
        BurdenText.AssertProblem(BurdenText.TopDown.Append("hourly wage,,20,USD2010/hour"),
            "example.csv(7), column 'input': 'hourly wage' is given but would not be used");

    [Fact]
    public void Model_BridgeBesideCases_IsNamed() =>
        BurdenText.AssertProblem([Cases, HealthCare, "population bridge,,0.95,civilian-adult/adult"],
            "example.csv(4), column 'input': 'population bridge'", "take it out");

    [Theory]
    [InlineData("overlap: B & A,,0.01,case/adult",
        "the overlaps of the conditions given, in the order of their rows, are 'overlap: A & B'")]
    [InlineData("overlap: A & C,,0.01,case/adult", "are 'overlap: A & B'")]
    public void Model_OverlapOfOtherConditions_IsNamed(string row, string words) => BurdenText.AssertProblem(
        ["population,,1000,adult", "prevalence: A,,0.1,case/adult", "prevalence: B,,0.02,case/adult", "overlap: A & B,,0.01,case/adult",
            HealthCare, row], words);

    [Fact]
    public void Model_OverlapWithoutConditions_IsNamed() =>
        BurdenText.AssertProblem([Cases, HealthCare, "overlap: A & B,,0.01,case/adult"],
            "it needs the prevalence of each of its conditions");

    [Theory]
    [InlineData("severity weight,,1,1", "needs the severity that it is the weight of, and the stratum is empty")]
    [InlineData("severity weight,women,1,1",
        "and 'women' names none: write a label that no stratum of the population has, such as 'high-impact'")]
    [InlineData("severity weight,severe,1,1", "'severe' is the only severity, so its share is 1 whatever its weight")]
    public void Model_WeightThatDividesNothing_IsNamed(string row, string words) =>
        BurdenText.AssertProblem(["cases,women,100,case", "cases,men,100,case", HealthCare, row], "example.csv(5), column 'stratum': ",
            words);

    // What women spend is in what all spend: the rest of 8,000 would be counted for men, and 8,000 again for women.
    [Fact]
    public void Model_SpendingOfThePartAndOfTheWhole_IsRefused()
    {
        string[] rows =
        [
            "cases,women,300,case", "cases,men,100,case", "pain share: opioids,,1,1",
            "medication spending: opioids,,9000,USD2010/year", "medication spending: opioids,women,8000,USD2010/year",
        ];
        BurdenText.AssertProblem(rows, "example.csv(6), column 'stratum': 'medication spending: opioids' of 'women' is counted twice: it "
            + "is a part of what all spend, example.csv(5).");
        BurdenText.AssertProblem(
            ["cases,women / old,300,case", "cases,women / young,100,case", rows[2], .. rows[4..],
                "medication spending: opioids,women / old,1,USD2010/year"],
            "of 'women / old' is counted twice: it is a part of what 'women' spend, example.csv(5)");
    }

    [Fact]
    public void Model_SeveralUnused_AreReportedAtOnce() =>
        Assert.Equal(3,
            BurdenText.Problems([Cases, HealthCare, "team multiplier,,1.28,1", "non-wage share,,0.4,1", "severity weight,,1,1"]).Count);
}
