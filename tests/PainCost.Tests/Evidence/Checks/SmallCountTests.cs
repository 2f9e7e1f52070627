using PainCost.Evidence;
using PainCost.Projection;
using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Checks;

/// <summary>Counts of people that may be a thousandth of what was meant. Oracle: the question and both answers, by hand.</summary>
public sealed class SmallCountTests
{
    [Theory]
    [InlineData("1.200", "does the point in 1.200 separate thousands? Then write 1200; if it is the decimal point, write 1200/1000.")]
    [InlineData("123.456", "write 123456;")]
    [InlineData("\"gamma(mean=1.200, se=0.1)\"", "write 1200;")]
    [InlineData("1.25", "is 1.25 case, fewer than ten: is it in thousands or millions? Then write all its digits; if so few are meant, "
        + "write it as a fraction, 1.25/1.")]
    [InlineData("5", "write it as a fraction, 5/1.")]
    public void Read_CountInDoubt_Asks(string value, string words) =>
        AssertFault(Faults($"cases,,{value},case,US adults,2021,,,assumption,"), 2, "value", words);

    [Theory]
    [InlineData("1200")]
    [InlineData("1200/1000")]
    [InlineData("1.25/1")]
    [InlineData("5/1")]
    [InlineData("0")]
    [InlineData("10")]
    [InlineData("2155.5")]
    [InlineData("12345.678")]
    [InlineData("1.200e6")]
    [InlineData("\"gamma(mean=1.5e6, se=1000)\"")]
    public void Read_CountAnsweredOrLarge_IsRead(string value) =>
        Assert.NotNull(Parse($"cases,,{value},case,US adults,2021,,,assumption,"));

    [Fact]
    public void Read_SmallNumberOfAnotherUnit_IsRead() => Assert.NotNull(Parse("hours,,1.200,hour/worker,US adults,2021,,,assumption,"));

    [Theory]
    [InlineData("1.200", false)]
    [InlineData("7", true)]
    [InlineData("1200/1000", true)]
    public void Population_OfOneAge_MayBeSmallButNotInDoubt(string people, bool isRead)
    {
        var text = $"year,sex,age_from,age_to,population,source\n2020,all,100,,{people},";

        Assert.Equal(isRead, Record.Exception(() => PopulationTable.Parse(new StringReader(text), "people.csv")) is not EvidenceException);
    }

    [Fact]
    public void Population_ManyOverlappingBands_AreToldInTimeOfTheirNumber()
    {
        var text = "year,sex,age_from,age_to,population,source\n" + string.Concat(Enumerable.Repeat("2020,all,10,20,1000,\n", 20_000));

        var fault = Assert.Throws<EvidenceException>(() => PopulationTable.Parse(new StringReader(text), "people.csv"));

        Assert.Equal(19_999, fault.Faults.Count);
        Assert.StartsWith("people.csv(3-20001), column 'age_from': overlaps the band of line 2", fault.Message, StringComparison.Ordinal);
    }
}
