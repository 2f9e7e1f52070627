using PainCost.Attribution;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Impact;
using PainCost.Pooling;
using PainCost.Prices;
using PainCost.Projection;
using PainCost.Scenarios;
using PainCost.Spreadsheets;
using PainCost.Tests.Conventions;
using PainCost.Treatments;

namespace PainCost.Tests.Samples.Faulty;

/// <summary>
/// Files with faults in every format. Oracle: the messages beside them in the tables, reviewed as they were written: each
/// names the place, what is allowed and how to mend it.
/// </summary>
public sealed class FaultyFilesTests : IDisposable
{
    private const string Folder = "tests/PainCost.Tests/Samples/Faulty/Tables";
    private const string NoFault = "(no fault)";

    private static readonly Profile Pair = Profile.Parse(new StringReader(
        "input,stratum,value,unit,population,year,price_year,source,known,note\n"
        + "a,,\"normal(mean=1, sd=1)\",1,us,,,,assumption,\n"
        + "b,,\"normal(mean=1, sd=1)\",1,us,,,,assumption,\n"), "pair.csv");

    // What a table's second word says that the file is read as. A new format gets a line here and a table beside the others.
    private static readonly Dictionary<string, Action<string>> Readers = new(StringComparer.Ordinal)
    {
        ["profile"] = path => PainBurden.Of(PainBurden.Load(path)),
        ["correlations"] = path => CorrelationFile.Load(path, Pair),
        ["scenario"] = path => Scenario.Load(path),
        ["treatment"] = path => TreatedBurden.Of(Profile.BuiltIn("us-low-back-2023"), Intervention.Load(path)),
        ["plan"] = path => BudgetImpact.Of(PainBurden.Of(Profile.BuiltIn("us-2023")), Profile.Load(path)),
        ["trends"] = path => ProjectionTrends.Of(Profile.Load(path)),
        ["people"] = path => PopulationTable.Load(path),
        ["studies"] = path => StudySet.Load(path),
        ["perspective"] = path =>
            PainBurden.Of(Profile.BuiltIn("us-2023"), new BurdenChoices { Perspective = Perspective.Load(path) }),
        ["index"] = path => PriceIndex.Load(path, "cpi"),
        ["microdata"] = path =>
            new CostAttribution(new SurveySample(Microdata.Load(path), new SurveyDesign()), new("cost", "pain", [])).PerCase(),
    };

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public static TheoryData<string> Tables => [.. Repository.Files("*.txt", Folder).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Read_FaultyFiles_SayWhatTheTableSays(string table)
    {
        var text = Repository.Read(table).ReplaceLineEndings("\n");
        var intro = text[..(text.IndexOf("\n=== ", StringComparison.Ordinal) + 1)];

        Snapshot.Matches(intro + string.Join('\n', FaultyFile.OfTable(text).Select(file => file.Text(Messages(file)))), table);
        Assert.DoesNotContain(NoFault, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_Together_HoldAtLeast120FilesOfEveryFormat()
    {
        var files = Repository.Files("*.txt", Folder).SelectMany(table => FaultyFile.OfTable(Repository.Read(table))).ToList();

        Assert.True(files.Count >= 120, $"{files.Count} files");
        Assert.Equal(files.Count, files.Select(file => file.Name).Distinct().Count());
        Assert.Empty(Readers.Keys.Except(files.Select(file => file.Kind)));
        Assert.All(files, file => Assert.NotEmpty(file.Messages));
    }

    private string[] Messages(FaultyFile file)
    {
        var own = Directory.CreateDirectory(Path.Combine(folder, $"{Guid.NewGuid():N}")).FullName;
        try
        {
            Read(file, own);
            return [NoFault];
        }
        catch (Exception e) when (e is FaultsException or FormatException or ArgumentException)
        {
            return e.Message.Replace(own, "FOLDER", StringComparison.Ordinal).ReplaceLineEndings("\n").Split('\n');
        }
    }

    private static void Read(FaultyFile file, string own)
    {
        if (file.Kind == "workbook")
        {
            var book = Workbook.Load(FaultyWorkbook.Write(Path.Combine(own, "my.xlsx"), file.Lines));
            var profile = book.Profile();
            if (book.Sheets.Contains("correlations"))
            {
                book.Correlations(profile);
            }

            PainBurden.Of(profile);
            return;
        }

        Readers[file.Kind](file.WriteTo(own, "my.csv"));
    }
}
