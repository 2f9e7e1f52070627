using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.Tables;
using PainCost.Spreadsheets;
using PainCost.Tests.Samples;
using static PainCost.Tests.Spreadsheets.TestWorkbook;

namespace PainCost.Tests.Spreadsheets;

/// <summary>A workbook says what the CSV file of the same cells says. Oracle: that file, and places by hand.</summary>
public sealed class WorkbookTests : IDisposable
{
    private static readonly object[] Header = ["input", "stratum", "value", "unit", "population", "year", "price_year", "source", "known",
        "note"];
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public static TheoryData<string> Names => [.. Profile.BuiltInNames];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_CellsOfABuiltInProfile_IsThatProfile(string name)
    {
        var profile = Profile.BuiltIn(name);
        var rows = CsvRecords.Of(profile.ToCsv()).Select((record, i) => Row(i + 1, [.. record.Fields.Select(Stored)]));

        var read = Workbook.Load(Write(Path.Combine(folder, name + ".xlsx"), [], ("Inputs", string.Concat(rows)))).Profile();

        Assert.Equal((name, profile.Title), (read.Name, read.Title));
        Assert.Equal(PainBurden.Of(profile).Model.InputsHash(), PainBurden.Of(read).Model.InputsHash());
    }

    [Fact]
    public void Profile_NumbersOfSpreadsheets_AreTheNumbersTyped()
    {
        var rows = Row(1, Header) + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"C3\"><f>0.4/2</f><v>0.20399999999999999</v></c>"
            + "<c r=\"D3\" t=\"s\"><v>1</v></c><c r=\"E3\" t=\"str\"><f>A1</f><v>us</v></c><c r=\"F3\"><v>2020</v></c><c r=\"I3\" "
            + "t=\"s\"><v>2</v></c></row>";

        var row = Assert.Single(Workbook.Load(Write(Path.Combine(folder, "my.xlsx"), ["prevalence", "case/adult", "assumption"],
            ("x", rows))).Profile().Rows);

        Assert.Equal(("prevalence", "0.204", "us", "2020", 3),
            (row.Input, row.Distribution.ToString(), row.Population, row.Year, row.Line));
    }

    [Fact]
    public void Profile_Faults_NameSheetAndCell()
    {
        var rows = Row(1, Header) + Row(7, "prevalence", null, 20.4, "case/adult", "us", 2020, null, null, "guess")
            + Row(9, "a", null, "0,5", "1", "us", null, null, "OWN", "seen");
        var sources = Row(1, "source_id", "authors", "year", "title", "venue", "doi", "address", "what_was_seen")
            + Row(2, "OWN", "Doe", "twenty");
        var path = Write(Path.Combine(folder, "my.xlsx"), [], ("inputs", rows), ("sources", sources));

        var faults = Assert.Throws<EvidenceException>(() => Workbook.Load(path).Profile()).Message.Split(Environment.NewLine);

        Assert.Equal(4, faults.Length);
        Assert.StartsWith("my.xlsx, sheet 'inputs', cell C7: column 'value': prevalence must lie in [0, 1] but is 20.4; write 0.204",
            faults[0], StringComparison.Ordinal);
        Assert.StartsWith("my.xlsx, sheet 'inputs', cell C9: column 'value': '0,5' has a decimal comma; write 0.5.", faults[1],
            StringComparison.Ordinal);
        Assert.StartsWith("my.xlsx, sheet 'inputs', cell I7: column 'known'", faults[2], StringComparison.Ordinal);
        Assert.StartsWith("my.xlsx, sheet 'sources', cell C2: column 'year'", faults[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Correlations_OfASheet_AreRead()
    {
        var pairs = Row(1, "input", "with", "kind", "value", "source", "note") + Row(2, "a", "b", "spearman", 0.25, "OWN");
        var sources = Row(1, "source_id", "authors", "year", "title", "venue", "doi", "address", "what_was_seen") + Row(2, "OWN", "Doe");
        var rows = Row(1, Header) + Row(2, "a", null, 1, "1", "us", null, null, null, "assumption")
            + Row(3, "b", null, 2, "1", "us", null, null, null, "assumption");
        var workbook =
            Workbook.Load(Write(Path.Combine(folder, "my.xlsx"), [], ("inputs", rows), ("correlations", pairs), ("sources", sources)));

        Assert.Equal(0.25, Assert.Single(workbook.Correlations(workbook.Profile()).Pairs).Value);
    }

    [Fact]
    public void Run_Workbook_IsTheRunOfItsProfile()
    {
        var rows = CsvRecords.Of(Profile.BuiltIn("us-2008").ToCsv()).Select((record, i) => Row(i + 1, [.. record.Fields.Select(Stored)]));
        var path = Write(Path.Combine(folder, "us-2008.xlsx"), [], ("inputs", string.Concat(rows)));
        string[] options = ["--draws", "1000", "--seed", "3", "--format", "csv"];

        Assert.Equal(AppRun.Of(["run", "us-2008", .. options]).Output, AppRun.Of(["run", path, .. options]).Output);
    }

    [Fact]
    public void Load_NoWorkbook_SaysSo()
    {
        var path = Path.Combine(folder, "my.xlsx");
        File.WriteAllText(path, "input,value\n");

        Assert.Contains("my.xlsx: is no .xlsx workbook", Assert.Throws<EvidenceException>(() => Workbook.Load(path)).Message,
            StringComparison.Ordinal);
        Assert.Contains("no such file", Assert.Throws<EvidenceException>(() => Workbook.Load(path + "x")).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Load_PartThatUnpacksToTooMuch_IsRefused()
    {
        var path = Write(Path.Combine(folder, "bomb.xlsx"), [], ("inputs", new string(' ', 80 << 20)));

        Assert.True(new FileInfo(path).Length < 1 << 20);
        Assert.Contains("unpacks to more than a file may hold", Assert.Throws<EvidenceException>(() => Workbook.Load(path)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"200001\"><c r=\"A200001\"><v>1</v></c></row>", "more than 200,000 lines")]
    [InlineData("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>", "at most 1,000 are read")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>5</v></c></row>", "or a damaged one")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>", "or a damaged one")]
    public void Load_SheetThatCannotBe_SaysWhy(string rows, string words) => Assert.Contains(
        words,
        Assert.Throws<EvidenceException>(() => Workbook.Load(Write(Path.Combine(folder, "my.xlsx"), [], ("inputs", rows)))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Profile_NoSuchSheet_NamesThoseThereAre()
    {
        var workbook = Workbook.Load(Write(Path.Combine(folder, "my.xlsx"), [], ("a", Row(1, "x")), ("b", Row(1, "x"))));

        Assert.Contains("my.xlsx: has no sheet 'inputs'; it has 'a', 'b'.", Assert.Throws<EvidenceException>(workbook.Profile).Message,
            StringComparison.Ordinal);
    }

    // As a spreadsheet would: what looks like a number is one.
    private static object? Stored(string field) =>
        field.Length == 0 ? null : double.TryParse(field, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
            : field;
}
