using System.Text;
using PainCost.Evidence;
using static PainCost.Tests.Evidence.EvidenceText;

namespace PainCost.Tests.Evidence.Tables;

/// <summary>Every fault that a file can have as a whole. Oracle: the place and the words, by hand.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Parse_FiveFaults_ReportsFive()
    {
        var faults = Faults(
            "prevalence,,20.4,case/adult,US adults,2016,,GASKIN2012,seen,",
            "price,,-5,USD2010/case,US adults,2016,2011,GASKIN2012,seen,",
            "hours,,3,hour/worker,US adults,16,,GASKIN2012,guessed,");
        Assert.Equal(
            [(2, "value"), (3, "price_year"), (3, "value"), (4, "known"), (4, "year")],
            faults.Select(fault => (fault.Line, fault.Column)).Order());
    }

    [Fact]
    public void EvidenceException_Message_HasOneLineForEachFault()
    {
        var exception = Assert.Throws<EvidenceException>(() => Parse("a,,x,case,US,16,,GASKIN2012,seen,", "b"));
        Assert.Equal(exception.Faults.Select(fault => fault.ToString()), exception.Message.Split(Environment.NewLine));
        Assert.Equal(3, exception.Faults.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# title: nothing follows")]
    public void Parse_EmptyFile_SaysWhatIsExpected(string text) => AssertFault(FaultsOfText(text), 0, "", "is empty", Header);

    [Fact]
    public void Parse_HeaderAlone_SaysSo() => AssertFault(FaultsOfText(Header), 1, "", "no rows");

    [Fact]
    public void Parse_MissingColumn_NamesIt() =>
        AssertFault(FaultsOfText(WithoutLastField(Header) + "\n" + WithoutLastField(Prevalence)), 1, "note", "lacks this column");

    [Fact]
    public void Parse_UnknownColumn_NamesTheColumns() =>
        AssertFault(FaultsOfText($"{Header},colour\n{Prevalence},"), 1, "colour", "no such column", "price_year");

    [Fact]
    public void Parse_MistypedColumn_ProposesNearest()
    {
        var faults = FaultsOfText($"{Header.Replace("price_year", "price year")}\n{Prevalence}");
        Assert.Equal(["price year", "price_year"], faults.Select(fault => fault.Column));
        Assert.Contains("Did you mean 'price_year'?", faults[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_DoubledColumn_IsAFault() => AssertFault(FaultsOfText($"{Header},unit\n{Prevalence},"), 1, "unit", "twice");

    [Fact]
    public void Parse_HeaderFault_StillReportsRows()
    {
        var faults = FaultsOfText($"{Header},colour\n{Prevalence.Replace("seen", "sene")},");
        Assert.Equal([(1, "colour"), (2, "known")], faults.Select(fault => (fault.Line, fault.Column)));
    }

    [Fact]
    public void Parse_OpenQuote_SaysWhereItOpens() =>
        Assert.Contains(Faults(Prevalence, "x,,\"uniform(low=0, high=1),case,US,,,,assumption,", "y"),
            fault => fault.Line == 3 && fault.Message.Contains("not closed"));

    [Fact]
    public void Parse_OpenQuoteInHeader_SaysSo() => AssertFault(FaultsOfText($"\"{Header}\n{Prevalence}"), 1, "", "not closed");

    [Fact]
    public void Parse_LoneQuoteInText_SaysToDoubleIt() => AssertFault(Faults(Prevalence + "5\" needle"), 2, "", "doubled");

    [Fact]
    public void Parse_ColumnWithoutName_SaysSo() => AssertFault(FaultsOfText($"{Header},\n{Prevalence},"), 1, "", "without a name");

    [Fact]
    public void Parse_WrongPriceBasis_IsAFault() =>
        AssertFault(FaultsOfText($"# price basis: dollars\n{Header}\n{Prevalence}"), 1, "", "'dollars' is no price basis", "USD2010");

    [Fact]
    public void Load_NoSuchFile_SaysWhereItLooked()
    {
        var path = Path.Combine(folder, "us.csv");
        AssertFault(FaultsOfFile(path), 0, "", "no such file", path);
    }

    [Fact]
    public void Load_NotUtf8_SaysTheLine() =>
        AssertFault(FaultsOfFile(Write("us.csv", Encoding.Latin1.GetBytes($"{Header}\n{Prevalence}Zürich"))), 2, "", "not UTF-8");

    [Fact]
    public void Load_ByteOrderMark_IsRead() =>
        Assert.Equal("us",
            Profile.Load(Write("us.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{Header}\n{Prevalence}")])).Name);

    [Fact]
    public void Load_SourcesNextToTheFile_Resolve()
    {
        WriteSources("OWN2020,\"Doe J, Roe R\",2020,Pain here,J Here 1:2,10.1/x,https://example.org,whole");
        var source = Profile.Load(Write("us.csv", $"{Header}\n{Prevalence.Replace("GASKIN2012", "OWN2020")}")).Rows[0].Source;
        Assert.Equal("Doe J, Roe R (2020). Pain here. J Here 1:2", source.Citation);
        Assert.Equal(("OWN2020", "10.1/x", "https://example.org", "whole"), (source.Id, source.Doi, source.Address, source.WhatWasSeen));
    }

    [Fact]
    public void Load_FaultsInBothFiles_AreReportedTogether()
    {
        WriteSources("A,,,,,,,", "A,,,,,,,");
        var faults = FaultsOfFile(Write("us.csv", $"{Header}\n{Prevalence.Replace("GASKIN2012", "B")}"));
        Assert.Equal([("sources.csv", 3), ("us.csv", 2)], faults.Select(fault => (fault.File, fault.Line)));
        Assert.Contains("'A' is given twice, in lines 2 and 3", faults[0].Message, StringComparison.Ordinal);
    }

    private static string WithoutLastField(string line) => line[..line.LastIndexOf(',')];

    private static IReadOnlyList<EvidenceFault> FaultsOfFile(string path) =>
        Assert.Throws<EvidenceException>(() => Profile.Load(path)).Faults;

    private void WriteSources(params string[] rows) =>
        Write("sources.csv", string.Join('\n', ["source_id,authors,year,title,venue,doi,address,what_was_seen", .. rows]));

    private string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
