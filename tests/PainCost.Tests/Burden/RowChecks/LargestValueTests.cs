using PainCost.Burden;
using PainCost.Evidence;

namespace PainCost.Tests.Burden.RowChecks;

/// <summary>Inputs that are larger than can be. Oracle: by hand; a gamma of whole shape 25 is above 24 when fewer than 25 of a Poisson with
/// mean 30 occur, 0.157.</summary>
public class LargestValueTests
{
    [Theory]
    [InlineData("excess impairment,,8,1", "'excess impairment' must be at most 1, the whole, but is 8; write 0.08 for 8 %.")]
    [InlineData("hours per day,,76,hour/day",
        "'hours per day' must be at most 24, the hours of a day, but is 76; mend the figure, or convert it to the unit.")]
    [InlineData("excess absence days,,400,day/worker/year",
        "must be at most 366, the days of a year, but is 400; mend the figure, or convert it to the unit.")]
    [InlineData("hours worked,,18000,hour/worker/year",
        "must be at most 8784, the hours of a year, but is 18000; mend the figure, or convert it to the unit.")]
    [InlineData("excess impairment,,uniform(low=5;high=8),1", "but uniform(low=5, high=8) reaches up to 8; write 0.08 for 8 %.")]
    [InlineData("excess impairment,,gamma(mean=8;se=1),1", "but gamma(mean=8, se=1) has a mean of 8; write 0.08 for 8 %.")]
    [InlineData("hours per day,,gamma(mean=20;se=4),hour/day",
        "is above it with probability 0.16, where 0.001 is tolerated; write normal(mean=20, se=4, low=0, high=24), or a smaller standard "
            + "error.")]
    [InlineData("excess impairment,,gamma(mean=0.5;se=0.3),1", "write beta(mean=0.5, se=0.3), or")]
    public void Model_LargerThanCanBe_SaysBoundPlaceAndCure(string row, string words)
    {
        var problem = Assert.Single(Assert.Throws<FaultsException>(() => Of(BurdenText.BottomUp.With(row))).Problems);
        Assert.StartsWith("example.csv(14), column 'value': '", problem, StringComparison.Ordinal);
        Assert.Contains(words, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("excess impairment,,1,1")]
    [InlineData("hours per day,,24,hour/day")]
    [InlineData("hours per day,,gamma(mean=7.5;se=0.3),hour/day")]
    [InlineData("excess absence days,,gamma(mean=5;se=4),day/worker/year")]
    [InlineData("excess impairment,,normal(mean=0.1;se=0.02),1")]
    public void Model_AtTheBoundOrRarelyAbove_IsAllowed(string row) => Of(BurdenText.BottomUp.With(row));

    [Theory]
    [InlineData("rebate: opioids,,20,1")]
    [InlineData("friction elasticity,,80,1")]
    [InlineData("quality of life loss,,12,QALY/case/year")]
    [InlineData("share treated: lidocaine,,10,patient/case")]
    [InlineData("informal care,,9000,hour/case/year")]
    [InlineData("job losses,,400,spell/case/year")]
    public void Model_OtherInputAboveItsBound_IsAmongTheProblems(string row) =>
        Assert.Contains(BurdenText.Problems(BurdenText.BottomUp.Append(row)), p => p.Contains("must be at most", StringComparison.Ordinal));

    [Fact]
    public void Model_SeveralTooLarge_AreReportedAtOnce() => Assert.Equal(
        3, BurdenText.Problems(BurdenText.BottomUp.With("excess impairment,,8,1").With("hours per day,,76,hour/day")
            .With("excess absence days,,400,day/worker/year")).Count);

    [Fact]
    public void Model_ReplacedFigureTooLarge_IsReportedWithoutPlace() => Assert.StartsWith(
        "example: 'hours per day' must be at most 24",
        Assert.Throws<FaultsException>(() => PainBurden.Model(BurdenText.Parse(BurdenText.BottomUp)
            .With("hours per day", Distribution.Parse("76")))).Message,
        StringComparison.Ordinal);

    /// <summary>The model of rows in which a semicolon stands for the comma inside a distribution.</summary>
    private static void Of(IEnumerable<string> rows) => PainBurden.Model(BurdenText.Parse(rows.Select(Quoted)));

    private static string Quoted(string row)
    {
        var fields = row.Split(',');
        fields[2] = $"\"{fields[2].Replace(";", ", ", StringComparison.Ordinal)}\"";
        return string.Join(',', fields);
    }
}
