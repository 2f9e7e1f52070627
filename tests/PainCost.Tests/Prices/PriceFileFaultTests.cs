using PainCost.Evidence;
using PainCost.Prices;
using static PainCost.Tests.Prices.PriceText;

namespace PainCost.Tests.Prices;

/// <summary>Every fault that a row of a price file can have. Oracle: place and words, by hand.</summary>
public sealed class PriceFileFaultTests
{
    [Theory]
    [InlineData(",USD,2010,1,2010=100,yes,FREDQD,", "index", "is empty; every row needs the name of its index")]
    [InlineData("cpi,usd,2010,1,2010=100,yes,FREDQD,", "currency", "'usd' is no currency; write three capital letters")]
    [InlineData("cpi,USD,10,1,2010=100,yes,FREDQD,", "period", "'10' is no period; write a year such as 2018 or a month")]
    [InlineData("cpi,USD,2010,\"91,152\",2010=100,yes,FREDQD,", "value", "write 91.152 if it is the decimal sign")]
    [InlineData("cpi,USD,2010,much,2010=100,yes,FREDQD,", "value", "'much' is not a number")]
    [InlineData("cpi,USD,2010,0,2010=100,yes,FREDQD,", "value", "must be above 0 but is 0")]
    [InlineData("cpi,USD,2010,-100,percent change,yes,FREDQD,", "value", "must be above -100 but is -100")]
    [InlineData("cpi,USD,2010,1,,yes,FREDQD,", "base", "say which period is 100")]
    [InlineData("cpi,USD,2010,1,2010=100,maybe,FREDQD,", "complete", "'maybe' is not one of yes, no")]
    [InlineData("cpi,USD,2010,1,2010=100,yes,,", "source", "is empty; name the source")]
    [InlineData("cpi,USD,2010,1,2010=100,yes,FREDQ,", "source", "there is no source 'FREDQ'. Did you mean 'FREDQD'?")]
    [InlineData("cpi,USD,2010-01,1,percent change,yes,FREDQD,", "period", "is from year to year; give the levels of months")]
    public void Parse_FaultyRow_SaysWhereAndWhat(string row, string column, string words)
    {
        var fault = Assert.Single(Faults(row));
        Assert.Equal(("prices.csv", 2, column), (fault.File, fault.Line, fault.Column));
        Assert.Contains(words, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_PeriodTwice_NamesBothLines() => Assert.Equal(
        "prices.csv(3), column 'period': cpi has 2010 twice, in lines 2 and 3; keep one.",
        Assert.Single(Faults("cpi,USD,2010,1,2010=100,yes,FREDQD,", "cpi,USD,2010,2,2010=100,yes,FREDQD,")).ToString());

    [Theory]
    [InlineData("cpi,EUR,2011,2,2010=100,yes,FREDQD,", "currency")]
    [InlineData("cpi,USD,2011,2,2011=100,yes,FREDQD,", "base")]
    [InlineData("cpi,USD,2011,2,2010=100,yes,BLS_CPIU,", "source")]
    public void Parse_TwoSeriesUnderOneName_AreRefused(string second, string column)
    {
        var fault = Assert.Single(Faults("cpi,USD,2010,1,2010=100,yes,FREDQD,", second));
        Assert.Equal((3, column), (fault.Line, fault.Column));
        Assert.Contains("give each its own name", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_GapInAChain_IsRefused() => Assert.Equal(
        "prices.csv(3), column 'period': cpi has no change for 2011; a chain needs every year.",
        Assert.Single(Faults("cpi,USD,2010,1,percent change,yes,FREDQD,", "cpi,USD,2012,1,percent change,yes,FREDQD,")).ToString());

    [Fact]
    public void Parse_UnfinishedChangeInAChain_LeavesLaterYearsUnfinished()
    {
        var index = Parse("cpi", "cpi,USD,2010,1,percent change,no,FREDQD,", "cpi,USD,2011,1,percent change,yes,FREDQD,");
        Assert.Equal([2009], index.Years);
    }

    [Fact]
    public void Parse_ThreeFaultyRows_ReportsAll() =>
        Assert.Equal([2, 3, 4], Faults("cpi,USD,2010,x,b,yes,FREDQD,", "cpi,usd,2011,1,b,yes,FREDQD,", "cpi,USD,2012,1,b,yes,FREDQ,")
            .Select(fault => fault.Line));

    [Fact]
    public void Load_FileWithItsOwnSources_KnowsThem()
    {
        var folder = Directory.CreateTempSubdirectory("paincost").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "sources.csv"),
                "source_id,authors,year,title,venue,doi,address,what_was_seen\nONS,ONS,2024,Consumer prices,web,,,one table\n");
            var path = Path.Combine(folder, "own.csv");
            File.WriteAllText(path, Header + "\nuk,GBP,2013,98.2,2015=100,yes,ONS,\nuk,GBP,2015,100,2015=100,yes,ONS,\n");
            var ratio = PriceIndex.Load(path, "uk").Ratio(2013, 2015);
            Assert.Equal(("GBP2015/GBP2013", "ONS", "own.csv(2), own.csv(3)"),
                (ratio.Unit.ToString(), ratio.Provenance!.Source.Id, ratio.Provenance.Location));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Load_NoSuchFile_IsAnEvidenceFault() =>
        Assert.Contains("there is no such file", Assert.Throws<EvidenceException>(() => PriceIndex.Load("nowhere.csv", "cpi")).Message,
            StringComparison.Ordinal);
}
