using System.IO.Compression;
using System.Xml.Linq;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Spreadsheets;

namespace PainCost.Tests.Spreadsheets;

/// <summary>A profile written as a workbook. Oracles: the profile itself, and the parts of the file as ECMA-376 names them.</summary>
public sealed class WorkbookWritingTests : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public static TheoryData<string> Names => [.. Profile.BuiltInNames];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_BuiltInProfile_ReadsBackToTheSameInputs(string name)
    {
        var profile = Profile.BuiltIn(name);

        var read = Workbook.Load(Write(profile)).Profile();

        Assert.Equal((name, profile.Title, profile.PriceBasis), (read.Name, read.Title, read.PriceBasis));
        Assert.Equal(profile.Description, read.Description);
        Assert.Equal(PainBurden.Of(profile).Model.InputsHash(), PainBurden.Of(read).Model.InputsHash());
        Assert.Equal(profile.Rows.Select(row => (row.Source.Id, row.Knowledge, row.Note, row.Population)),
            read.Rows.Select(row => (row.Source.Id, row.Knowledge, row.Note, row.Population)));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes() =>
        Assert.Equal(File.ReadAllBytes(Write(Profile.BuiltIn("us-2023"))), File.ReadAllBytes(Write(Profile.BuiltIn("us-2023"))));

    [Fact]
    public void Write_Cells_AreNumbersWhereTheyAreNumbersAndTextsElsewhere()
    {
        var sheet = Sheet(Write(Profile.BuiltIn("us-2023")));
        var cells = sheet.Descendants(Main + "c").ToDictionary(cell => cell.Attribute("r")!.Value);

        Assert.Equal("26075716", cells["C5"].Element(Main + "v")!.Value);
        Assert.Equal(("inlineStr", "1"), (cells["B5"].Attribute("t")!.Value, cells["B5"].Attribute("s")!.Value));
        Assert.Equal("inlineStr", cells["C14"].Attribute("t")!.Value);
        Assert.DoesNotContain("K5", cells.Keys);
    }

    [Fact]
    public void Write_Header_StaysInSightAndColumnsAreWideEnough()
    {
        var sheet = Sheet(Write(Profile.BuiltIn("us-2023")));

        Assert.Equal(("4", "A5", "frozen"), (At("ySplit"), At("topLeftCell"), At("state")));
        Assert.Equal("input", sheet.Descendants(Main + "row").ElementAt(3).Descendants(Main + "t").First().Value);
        Assert.True((double)sheet.Descendants(Main + "col").First().Attribute("width")! > "medication spending: gabapentinoids".Length);

        string At(string attribute) => sheet.Descendants(Main + "pane").Single().Attribute(attribute)!.Value;
    }

    [Fact]
    public void Write_ProfileWithoutSources_HasNoEmptySheet()
    {
        var row = new ProfileRow { Input = "a", Value = "1", Unit = "1", Population = "us", Known = "assumption" };
        var profile = Profile.Of("mine", [row]);

        Assert.Equal(["inputs"], Workbook.Load(Write(profile)).Sheets);
    }

    private static XElement Sheet(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return XElement.Load(part);
    }

    private string Write(Profile profile)
    {
        var path = Path.Combine(folder, profile.Name + ".xlsx");
        using var file = File.Create(path);
        Workbook.Write(profile, file);
        return path;
    }
}
