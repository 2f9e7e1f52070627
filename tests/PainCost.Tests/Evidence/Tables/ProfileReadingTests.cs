using System.Globalization;
using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Tables;

public class ProfileReadingTests
{
    private const string Example = """
        # title: An example
        # price basis: USD2010
        # One line, with a comma;
        # and another.
        input,stratum,value,unit,population,year,price_year,source,known,note

        prevalence,women 18-44,"beta(mean=0.204, se=0.004)",case/adult,"US, adults",1990-2015,,FAYAZ2016,seen,"two
        lines"
        price,,12.5,USD2010/case,US adults,2010,2010,GASKIN2012,derived,
        """;

    [Fact]
    public void Parse_Example_HasAllFields()
    {
        var row = ParseText(Example).Rows[0];
        Assert.Equal(("prevalence", "women 18-44", "US, adults", "1990-2015"), (row.Input, row.Stratum, row.Population, row.Year));
        Assert.Equal(("beta(mean=0.204, se=0.004)", "case/adult"), (row.Distribution.ToString(), row.Unit.ToString()));
        Assert.Equal(("FAYAZ2016", Knowledge.Seen, null, "us.csv", 7), (row.Source.Id, row.Knowledge, row.PriceYear, row.File, row.Line));
        Assert.Equal("two lines", row.Note.ReplaceLineEndings(" "));
    }

    [Fact]
    public void Parse_Headings_GiveTitleAndDescription()
    {
        var profile = ParseText(Example);
        Assert.Equal(("us", "An example", "One line, with a comma; and another."), (profile.Name, profile.Title, profile.Description));
        Assert.Equal("USD2010", profile.PriceBasis?.ToString());
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Parse_QuotedNewline_KeepsPhysicalLines(string newline) =>
        Assert.Equal([7, 9], ParseText(Example.ReplaceLineEndings(newline)).Rows.Select(row => row.Line));

    [Fact]
    public void Parse_HeadingsPaddedBySpreadsheet_ReadAlike()
    {
        var profile = ParseText($"# title: Pain,,,,,,,,,\n\"# One, two.\",,,,,,,,,\n{Header}\n{Prevalence}\n,,,,,,,,,");
        Assert.Equal(("Pain", "One, two."), (profile.Title, profile.Description));
    }

    [Fact]
    public void Parse_SpacesAroundFields_DoNotCount() =>
        Assert.Equal("beta(mean=0.2, se=0.1)",
            Parse(Prevalence.Replace("0.204", "  \"beta(mean=0.2, se=0.1)\" "))["prevalence"].Distribution.ToString());

    [Fact]
    public void Parse_ColumnsInOtherOrder_ReadAlike()
    {
        var reversed = string.Join('\n', new[] { Header, Prevalence }.Select(line => string.Join(',', line.Split(',').Reverse())));
        Assert.Equal(Parse(Prevalence).Rows, ParseText(reversed).Rows);
    }

    [Fact]
    public void Parse_Input_CarriesItsProvenance()
    {
        var input = ParseText(Example)["prevalence [women 18-44]"];
        Assert.Equal(("US, adults", "1990-2015", "us.csv(7)"),
            (input.Provenance!.Population, input.Provenance.Year, input.Provenance.Location));
        Assert.Equal("FAYAZ2016", input.Provenance.Source.Id);
    }

    [Fact]
    public void Parse_MoneyOfOneBasisUnstated_IsThePriceBasis() =>
        Assert.Equal("USD2010", Parse("price,,1,USD2010/case,US,,2010,,assumption,", Prevalence).PriceBasis?.ToString());

    [Fact]
    public void Parse_MoneyOfTwoBasesUnstated_HasNone() =>
        Assert.Null(Parse("a,,1,USD2010,US,,2010,,assumption,", "b,,1,USD2011,US,,2011,,assumption,").PriceBasis);

    [Fact]
    public void Parse_UnderGermanCulture_ReadsAndWritesAlike()
    {
        var here = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            var row = ParseText(Example).Rows[1];
            Assert.Equal((12.5, "12.5", 2010), (row.Distribution.Mean, row.Distribution.ToString(), row.PriceYear));
            Assert.Contains("must lie in [0, 1] but is 20.4; write 0.204", Faults(Prevalence.Replace("0.204", "20.4"))[0].Message,
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = here;
        }
    }
}
