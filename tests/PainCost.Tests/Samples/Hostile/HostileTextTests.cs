using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Hostile;

/// <summary>
/// Each column of each file format is fed with each kind of hostile text; whatever command reads the file, every form of its answer and
/// every
/// message is harmless. Oracle: <see cref="HarmlessText"/>.
/// </summary>
public sealed class HostileTextTests : IDisposable
{
    private const string Profile = """
        input,stratum,value,unit,population,year,price_year,source,known,note
        cases,,1000000,case,nobody,2023,,OWN1,seen,counted
        excess health care cost,,"gamma(mean=2500, se=400)",USD2023/case/year,nobody,2023,2023,,assumption,a note
        employment,,"beta(mean=0.6, se=0.02)",worker/case,nobody,2023,,,assumption,
        excess absence days,,"gamma(mean=9, se=2)",day/worker/year,nobody,2023,,,assumption,
        hours per day,,8,hour/day,nobody,2023,,,assumption,
        hourly wage,,30,USD2023/hour,nobody,2023,2023,,assumption,

        """;

    private const string Sources = "source_id,authors,year,title,venue,doi,address,what_was_seen\nOWN1,Doe J,2021,Pain in my "
        + "region,Reports 4:12,10.1/x,site,all of it\n";

    private static readonly string[] Formats = ["table", "json", "csv", "markdown"];

    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        ["controls"] = "\u001B[31mred\u0007\u009B2J\u007F",
        ["hidden"] = "a\u202Eb\u200Bc\u2066d\u2028e\U000E0041",
        ["lines"] = "a\rb\nus.csv(1): all is well\r\n| x |",
        ["formula"] = "=cmd|' /C calc'!A0",
        ["marks"] = "<script>`x`|[x](http://example.org)</script>[red]",
        ["long"] = new string('L', 5000) + "'",
    };

    private static readonly HostileFile[] Files =
    [
        new("own.csv", Profile, 1, "run own.csv --draws 20", "show own.csv"),
        new("sources.csv", Sources, 1, "run own.csv --draws 20", "show own.csv"),
        new("own.scenario.csv", "setting,value\nprofile,own.csv\nname,as it is\ncases,2000000\n", 2,
            "compare own.scenario.csv own.csv --draws 20"),
        new("drug.csv", Repository.Read("src/PainCost/Treatments/Data/magnesium.csv"), 6, "treat own.csv --with drug.csv --draws 20"),
        new("plan.csv", Repository.Read(Repository.Files("magnesium-impact.csv", "samples").Single()), 1,
            "impact own.csv --plan plan.csv --draws 20 --years 2"),
        new("trends.csv", "input,stratum,value,unit,population,year,price_year,source,known,note\ntrend of cases per "
            + "person,,0.01,1,nobody,2023,,,assumption,a note\n", 1,
            "project own.csv --trends trends.csv --population people.csv --base 2023 --draws 20"),
        new("people.csv", "year,sex,age_from,age_to,population,source\n2023,all,0,,1000000,\n2024,all,0,,1010000,\n", 1,
            "project own.csv --trends trends.csv --population people.csv --base 2023 --draws 20"),
        new("studies.csv", "study,events,total,source,mean age\nA,10,100,Doe,40\nB,20,150,Roe,50\nC,30,170,Poe,60\nD,25,120,Moe,45\n", 1,
            "pool studies.csv", "pool studies.csv --covariate mean_age"),
        new("pairs.csv", "input,with,kind,value,source,note\nexcess health care cost,excess absence days,spearman,0.3,OWN1,a note\n", 1,
            "run own.csv --correlations pairs.csv --draws 20"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public HostileTextTests()
    {
        foreach (var file in Files)
        {
            System.IO.File.WriteAllText(Path.Combine(folder, file.Name), file.Text);
        }
    }

    public static TheoryData<string> Names => [.. Files.Select(file => file.Name)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Command_LegalFile_Answers(string name) =>
        Assert.All(File(name).Commands.Take(1), command => Assert.Equal((0, ""), Answer(command, "table") is var run
            ? (run.ExitCode, run.Error) : default));

    [Theory]
    [MemberData(nameof(Names))]
    public void Command_HostileCell_AnswersHarmlessly(string name)
    {
        foreach (var (kind, text) in Kinds)
        {
            Assert.All(File(name).Columns, column => Check(name, File(name).With(column, text), $"{name}, column {column}, {kind}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Command_HostileHeader_IsRefusedHarmlessly(string name)
    {
        foreach (var (kind, text) in Kinds)
        {
            Check(name, File(name).WithHeader(File(name).Columns[^1], text), $"{name}, header, {kind}");
        }
    }

    [Theory]
    [InlineData("hidden", @"a\u202eb\u200bc\u2066d e\U000e0041")]
    [InlineData("lines", @"a b us.csv(1): all is well | x |")]
    [InlineData("marks", "<script>`x`|[x](http://example.org)</script>[red]")]
    public void Show_HostileNote_IsSeen(string kind, string seen)
    {
        System.IO.File.WriteAllText(Path.Combine(folder, "own.csv"), File("own.csv").With("note", Kinds[kind]));

        Assert.Contains($"  cases: {seen}\n", Answer("show own.csv", "table").Output, StringComparison.Ordinal);
    }

    private void Check(string name, string text, string what)
    {
        System.IO.File.WriteAllText(Path.Combine(folder, name), text);
        foreach (var command in File(name).Commands)
        {
            // A fault is told alike whatever the form of the answer.
            foreach (var format in Formats)
            {
                if (!IsWorthAnotherForm(command, format, what))
                {
                    break;
                }
            }
        }
    }

    private bool IsWorthAnotherForm(string command, string format, string what)
    {
        var run = Answer(command, format);
        HarmlessText.AsMessages(run.Error, what);
        Assert.True(run.ExitCode is 0 or 1, $"{what}: exit code {run.ExitCode}, {run.Error}");
        if (run.ExitCode != 0)
        {
            return false;
        }

        switch (format)
        {
            case "json":
                HarmlessText.AsJson(run.Output, what);
                break;
            case "csv":
                HarmlessText.AsCsv(run.Output, what);
                break;
            case "markdown":
                HarmlessText.AsMarkdown(run.Output, what);
                break;
            default:
                HarmlessText.OnATerminal(run.Output, what);
                break;
        }

        return !command.StartsWith("show", StringComparison.Ordinal);
    }

    private AppRun Answer(string command, string format)
    {
        string[] words = [.. command.Split(' ')
            .Select(word => Files.Any(file => file.Name == word) ? Path.Combine(folder, word) : word.Replace('_', ' '))];
        return AppRun.Of(format == "table" ? words : [.. words, "--format", format]);
    }

    private static HostileFile File(string name) => Files.Single(file => file.Name == name);
}
