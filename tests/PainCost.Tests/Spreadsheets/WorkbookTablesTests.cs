using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Evidence.BuiltIn;
using PainCost.Evidence.Tables;
using PainCost.Pooling;
using PainCost.Scenarios;
using PainCost.Spreadsheets;
using PainCost.Tests.Conventions;
using PainCost.Tests.Samples;
using PainCost.Treatments;
using static PainCost.Tests.Spreadsheets.TestWorkbook;

namespace PainCost.Tests.Spreadsheets;

/// <summary>
/// Tables other than profiles, on the sheets of a workbook. Oracle: the same cells as CSV, and the commands that take the files.
/// </summary>
public sealed class WorkbookTablesTests : IDisposable
{
    private const string Example = "samples/PainCost.Scenarios/Data/";

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Treatment_OfASheet_IsThatOfItsCsv()
    {
        var read = Workbook.Load(Write(("treatment", BuiltInData.Read("ketamine", "Treatments")), ("other", "a\n1\n"))).Treatment();

        Assert.Equal(Intervention.BuiltIn("ketamine").Inputs.Select(Said), read.Inputs.Select(Said));
    }

    [Fact]
    public void Treatment_WithAFault_NamesTheSheetAndRow()
    {
        var path = Write(("treatment", BuiltInData.Read("ketamine", "Treatments").Replace("point,", "points,", StringComparison.Ordinal)));

        var message = Assert.ThrowsAny<FaultsException>(Workbook.Load(path).Treatment).Message;

        Assert.StartsWith("my.xlsx, sheet 'treatment', cell D", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Studies_OfTheOnlySheet_AreThoseOfTheirCsv()
    {
        var text = Repository.Read(Example + "pain-prevalence-studies.csv");

        var read = Workbook.Load(Write(("any", text))).Studies();

        var expected = StudySet.Parse(new StringReader(text), "my.csv");
        Assert.Equal(expected.Studies.Select(s => (s.Name, s.Estimate)), read.Studies.Select(s => (s.Name, s.Estimate)));
    }

    [Fact]
    public void People_OfASheet_AreThoseOfTheirCsv()
    {
        const string Text = "year,sex,age_from,age_to,population,source\n"
            + "2020,all,0,17,1000,CENSUS_V2024\n2020,all,18,99,3000,CENSUS_V2024\n";
        var faulty = Workbook.Load(Write(("people", Text.Replace(",0,", ",x,", StringComparison.Ordinal))));

        Assert.Equal([1000, 3000], Workbook.Load(Write(("people", Text))).People().Bands.Select(band => band.People));
        Assert.Contains(
            "my.xlsx, sheet 'people', cell C2: column 'age_from'",
            Assert.ThrowsAny<EvidenceException>(faulty.People).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Scenario_OfASheet_IsThatOfItsText()
    {
        var read = Workbook.Load(Write(("scenario", "setting,value\nprofile,article\nhold,cost-per-case\nprevalence,0.25\n"))).Scenario();

        var text = Scenario.Parse("article; hold=cost-per-case; prevalence=0.25");
        Assert.Equal(("my", HeldFixed.CostPerCase), (read.Name, read.Choices.HeldFixed));
        Assert.Equal(
            PainBurden.Of(text.Profile, text.Choices).Model.InputsHash(), PainBurden.Of(read.Profile, read.Choices).Model.InputsHash());
    }

    [Fact]
    public void Commands_TakeTheSheetsOfOneWorkbook()
    {
        var path = Write(
            ("inputs", Profile.BuiltIn("us-2023").ToCsv()),
            ("plan", Repository.Read(Example + "magnesium-impact.csv")),
            ("trends", Repository.Read(Example + "us-trends.csv")),
            ("treatment", BuiltInData.Read("ketamine", "Treatments")),
            ("studies", Repository.Read(Example + "pain-prevalence-studies.csv")));
        string[] few = ["--draws", "1000", "--format", "csv"];

        Same(["impact", "us-2023", .. few], ["impact", path, "--plan", path, .. few]);
        Same(["treat", "us-2023", "--with", "ketamine", .. few], ["treat", "us-2023", "--with", path, .. few]);
        Same(["pool", "--format", "csv"], ["pool", path, "--format", "csv"]);
        Assert.Equal(0, AppRun.Of(["project", "us-2023", "--trends", path, .. few]).ExitCode);
    }

    private static void Same(string[] known, string[] workbook)
    {
        var (expected, run) = (AppRun.Of(known), AppRun.Of(workbook));

        Assert.Equal((0, ""), (run.ExitCode, run.ExitCode == 0 ? "" : run.Error));
        Assert.Equal(Numbers(expected.Output), Numbers(run.Output));
    }

    /// <summary>The cells that are numbers: names of files differ.</summary>
    private static IEnumerable<string> Numbers(string csv) => csv.Split('\n', ',')
        .Where(cell => double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _));

    private static (string, string, string) Said(Input input) => (input.Name, input.Distribution.ToString(), input.Unit.ToString());

    private static string Rows(string csv) => string.Concat(CsvRecords.Of(csv).Select((record, i) =>
        Row(i + 1, [.. record.Fields.Select(field => field.Length == 0 ? null : (object)field)])));

    private string Write(params (string Name, string Csv)[] sheets)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, $"{Guid.NewGuid():N}")).FullName, "my.xlsx");
        return TestWorkbook.Write(path, [], [.. sheets.Select(sheet => (sheet.Name, Rows(sheet.Csv)))]);
    }
}
