using System.Text;
using PainCost.Evidence;
using PainCost.Evidence.Files;
using PainCost.Evidence.Tables;
using PainCost.Pooling;
using PainCost.Projection;

namespace PainCost.Tests.Evidence.Dialects;

/// <summary>One table as spreadsheets of many countries write it. Oracle: the same table with commas and points, read before.</summary>
public sealed class SpreadsheetFileTests
{
    private const string Plain = """
        # title: Pain, in a region
        input,stratum,value,unit,population,year,price_year,source,known,note
        cases,women,2155,case,Musterland,2023,,,assumption,"1,5; or 2.5"
        prevalence,,"beta(mean=0.204, se=0.004)",case/adult,Musterland,2023,,,assumption,
        excess health care cost,,2500.5,EUR2023/case/year,Musterland,2023,2023,,assumption,
        employment,,0.435,worker/case,Musterland,2023,,,assumption,
        """;

    private static readonly string German = Plain.Replace("\"1,5; or 2.5\"", "'q'").Replace("Pain, in", "'pain'")
        .Replace("\"beta(mean=0.204, se=0.004)\"", "'beta'")
        .Replace(',', ';').Replace("2500.5", "2500,5").Replace("0.435", "0,435")
        .Replace("'beta'", "\"beta(mean=0,204; se=0,004)\"").Replace("'pain'", "Pain, in").Replace("'q'", "\"1,5; or 2.5\"");

    public static TheoryData<string, byte[]> Files => new()
    {
        { "semicolons", Utf8(German) },
        { "byte-order mark", [.. Encoding.UTF8.Preamble, .. Utf8(German)] },
        { "CRLF", Utf8(German.ReplaceLineEndings("\r\n")) },
        { "sep", Utf8("sep=;\r\n" + German.ReplaceLineEndings("\r\n")) },
        { "tabs", Utf8(Tabs(German)) },
        { "trailing blanks", Utf8(German.Replace(";", " ; ").Replace("0,004)\"", "0,004)\"  ").Replace("1,5 ;  or", "1,5; or")) },
        { "padded rows", Utf8(German.Replace("region", "region;;;;;;;;;") + "\n;;;;;;;;;\n") },
        { "UTF-16, little end first", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Tabs(German))] },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Tabs(German))] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Tabs(German)) },
        { "UTF-16, big end first, without a mark", Encoding.BigEndianUnicode.GetBytes(German) },
        { "thousands in groups", Utf8(German.Replace("2155", "2.155").Replace("2500,5", "2.500,5")) },
        { "stated comma", Utf8("# decimal: comma\n" + Plain.Replace("2500.5", "\"2.500,5\"").Replace("0.435", "\"0,435\"")
            .Replace("2155", "2.155")) },
        { "semicolons and points", Utf8(German.Replace("2500,5", "2500.5").Replace("0,435", "0.435")
            .Replace("0,204; se=0,004", "0.204, se=0.004")) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_AsASpreadsheetWritesIt_IsTheSameProfile(string kind, byte[] file)
    {
        var (expected, read) = (Profile.Parse(new StringReader(Plain), "own.csv"), Read(file));

        Assert.True(read.Title == "Pain, in a region", kind);
        Assert.Equal(Said(expected), Said(read));
    }

    [Fact]
    public void Read_StudiesWithDecimalCommas_AreTheNumbers()
    {
        var studies = StudySet.Parse(new StringReader("study;estimate;se;age\nA;0,2;0,01;45,5\nB;1.234,5;2;50\n"), "own.csv").Studies;

        Assert.Equal([0.2, 1234.5], studies.Select(study => study.Estimate));
        Assert.Equal([45.5, 50], studies.Select(study => study.Covariates["age"]));
    }

    [Fact]
    public void Read_PeopleAndCorrelations_HaveDecimalCommas()
    {
        var people = PopulationTable.Parse(new StringReader("year\tsex\tage_from\tage_to\tpopulation\tsource\n2020\tall\t0\t17\t1.250.000,5\t\n"), "own.csv");
        Assert.Equal(1250000.5, people.Bands[0].People);

        var profile = Profile.Parse(new StringReader(Plain), "own.csv");
        var pairs = CorrelationFile.Parse(
            new StringReader("input;with;kind;value;source;note\nprevalence;employment;spearman;0,25;;\n"), "own.csv", profile).Pairs;
        Assert.Equal(0.25, pairs[0].Value);
    }

    private static string Tabs(string semicolons) => string.Join('\n', semicolons.Split('\n').Select(line =>
        line.Replace("1,5; or", "'").Replace("0,204; ", "''").Replace(';', '\t').Replace("''", "0,204; ").Replace("'", "1,5; or")));

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static Profile Read(byte[] file)
    {
        var faults = new FaultLog();
        using var stream = new MemoryStream(file);
        var text = new TextReading("own.csv", TextLimits.Table, faults).Read(stream);
        faults.ThrowIfAny();
        return Profile.Parse(new StringReader(text!), "own.csv");
    }

    private static IEnumerable<(string, string, string, string, string)> Said(Profile profile) =>
        profile.Rows.Select(row => (row.Name, row.Distribution.ToString(), row.Unit.ToString(), row.Population, row.Note));
}
