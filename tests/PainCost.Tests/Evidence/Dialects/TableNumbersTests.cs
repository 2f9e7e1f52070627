using PainCost.Evidence.Dialects;
using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Dialects;

/// <summary>No number is ever read as another. Oracle: how the number is read aloud where it was written.</summary>
public sealed class TableNumbersTests
{
    [Theory]
    [InlineData("2155", "0,435", "2155")]
    [InlineData("2.155", "0,435", "2155")]
    [InlineData("2,155", "0,435", "2.155")]
    [InlineData("1.250.000", "3", "1250000")]
    [InlineData("-1.250,5", "3", "-1250.5")]
    [InlineData("1,5e6", "3", "1.5e6")]
    [InlineData("2,5/3", "3", "2.5/3")]
    [InlineData("20,4 %", "3", "20.4 %")]
    [InlineData("€ 2.500,50", "3", "€ 2500.50")]
    [InlineData("14.13/31.29", "0,5", "14.13/31.29")]
    [InlineData("0,5", "14.13/31.29", "0.5")]
    [InlineData("1.250,5", "14.13/31.29", "1250.5")]
    [InlineData("2.155", "0.5", "2.155")]
    [InlineData("cost-per-case", "0,5", "cost-per-case")]
    [InlineData("us-2.155.csv", "0,5", "us-2.155.csv")]
    [InlineData("uniform(low=0,33; high=1.250,5)", "0,5", "uniform(low=0.33, high=1250.5)")]
    [InlineData("uniform(low=0.33; high=0.5)", "0,5", "uniform(low=0.33, high=0.5)")]
    [InlineData("uniform(low=0.33, high=0.5)", "0,5", "uniform(low=0.33, high=0.5)")]
    [InlineData("uniform(low=2.155, high=3000)", "0,5", "uniform(low=2.155, high=3000)")]
    [InlineData("metalog(p2,5=10,5; p50=20; p97,5=45)", "0,5", "metalog(p2,5=10.5, p50=20, p97,5=45)")]
    public void Read_NumberBesideAnother_IsWhatItSays(string cell, string beside, string expected)
    {
        Assert.Equal(expected, new TableNumbers(DecimalSign.Unsaid, ';', [cell, beside], takesSigns: true).Read(cell, out var fault));
        Assert.Null(fault);
    }

    [Theory]
    [InlineData("2.155", "3", "write 2155 if thousands; if decimals, write the line '# decimal: point'")]
    [InlineData("1,234", "3", "write 1234 if thousands; if decimals, write the line '# decimal: comma'")]
    [InlineData("0.5", "0,5", "decimals follow a point in 0.5, and not in other numbers of the file")]
    [InlineData("0,5", "0.5", "decimals follow a comma in 0,5, and not in other numbers of the file")]
    [InlineData("empirical(3,5, 4)", "0,5", "does the comma in 3,5 separate two parts")]
    [InlineData("empirical(3,5, 4)", "3", "does the comma in 3,5 separate two parts")]
    [InlineData("uniform(low=0.33; high=0,5)", "3", "has decimal points and decimal commas")]
    [InlineData("uniform(low=2.155; high=4)", "3", "write 2155; if it is the decimal sign, write 2.1550.")]
    [InlineData("uniform(low=2,155; high=4)", "3", "write 2155; if it is the decimal sign, write 2.1550.")]
    [InlineData("uniform(low=2,155; high=4.5)", "3", "write 2155; if it is the decimal sign, write 2.1550.")]
    public void Read_NumberToBeReadInTwoWays_Asks(string cell, string beside, string question)
    {
        Assert.Equal(cell, new TableNumbers(DecimalSign.Unsaid, ';', [cell, beside]).Read(cell, out var fault));
        Assert.Contains(question, fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("comma", "2.155", "2155")]
    [InlineData("point", "12.155", "12.155")]
    [InlineData("comma", "2,155", "2.155")]
    public void Parse_StatedSign_AnswersTheQuestion(string sign, string written, string read) => Assert.Equal(
        read, ParseText($"# decimal: {sign}\n{Header.Replace(',', ';')}\nhours;;{written};hour;us;2020;;;assumption;").Rows[0].Distribution.ToString());

    [Fact]
    public void Parse_StatedSign_IsNoPartOfTheDescription() =>
        Assert.Equal("x", ParseText($"# decimal: comma\n# x\n{Header}\n{Prevalence.Replace("0.204", "\"0,204\"")}").Description);

    [Fact]
    public void Parse_UnknownSign_SaysWhichThereAre() =>
        AssertFault(FaultsOfText($"# decimal: dot\n{Header}\n{Prevalence}"), 1, "", "'dot' is no decimal sign", "'# decimal: comma'");

    [Fact]
    public void Parse_DoubtfulNumber_IsOneFaultAtItsPlace() =>
        AssertFault(FaultsOfText($"{Header.Replace(',', ';')}\nhours;;1,234;hour;us;2020;;;assumption;"), 2, "value",
            "write 1234 if thousands");

    [Theory]
    [InlineData("20,4 %", "20,4 %: write 0,204 for 20,4 %.")]
    [InlineData("$ 2.500,50", "write 2500,50 (the unit says the currency")]
    public void Parse_SignBesideANumber_IsRefusedWithTheFigure(string cell, string cure) =>
        AssertFault(FaultsOfText($"{Header.Replace(',', ';')}\nprevalence;;{cell};case/adult;us;2020;;;assumption;"), 2, "value", cure);

    [Fact]
    public void Parse_CommaInACommaSeparatedFile_IsNoDecimalSign() =>
        AssertFault(FaultsOfText($"{Header}\n{Prevalence.Replace("0.204", "\"0,204\"")}"), 2, "value",
            "'0,204' has a decimal comma; write 0.204.");
}
