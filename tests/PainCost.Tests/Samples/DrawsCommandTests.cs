using System.Globalization;
using System.Text.Json;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples;

/// <summary>
/// The command draws. Oracle, case C24: two options of which the second is better by a normal with mean 120 and standard deviation 400, its
/// closed form 106.704 for perfect information and 62.844 for knowing A; and a file reviewed as a diff.
/// </summary>
public sealed class DrawsCommandTests : IDisposable
{
    private const int Draws = 20_000;

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly string file;

    public DrawsCommandTests()
    {
        file = Path.Combine(folder, "psa.csv");
        var random = new Random(24);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        const string header = "A,B,C,cost [USD2020/case],gain [QALY/case],none [USD2020/case],no gain [QALY/case]\n";
        File.WriteAllText(file, header + string.Concat(Enumerable.Range(0, Draws).Select(_ =>
        {
            var (a, b, c) = (Normal(), Normal(), Normal());
            var benefit = 120 + (400 * ((Math.Sqrt(0.5) * a) + (Math.Sqrt(0.3) * b) + (Math.Sqrt(0.2) * c)));
            return string.Create(CultureInfo.InvariantCulture, $"{a:R},{b:R},{c:R},{-benefit:R},0,0,0\n");
        })));
    }

    [Fact]
    public void Voi_CaseC24_IsItsClosedForm()
    {
        string[] asked = ["--option", "none", "--option", "cost", "--better", "smaller", "--parameter", "A", "--format", "json"];
        using var answer = JsonDocument.Parse(AppRun.Of(["draws", file, "voi", .. asked]).Output);
        var rows = answer.RootElement.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal("cost", answer.RootElement.GetProperty("best").GetString());
        AssertWithinFourErrors(106.70449684688397, rows.Single(row => row.GetProperty("name").GetString() == "everything"));
        AssertWithinFourErrors(62.84369652944396, rows.Single(row => row.GetProperty("name").GetString() == "A"));
    }

    [Fact]
    public void Voi_CostAndEffect_DecidesOnTheNetBenefitAndDrawsTheCurve()
    {
        string[] asked =
        [
            "--cost", "none", "--effect", "no gain", "--cost", "cost", "--effect", "gain",
            "--option", "nothing", "--option", "treat", "--threshold", "1000", "--threshold", "5000",
        ];
        var run = AppRun.Of(["draws", file, "voi", .. asked, "--parameter", "A"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("net benefit: treat", run.Output, StringComparison.Ordinal);
        var sheet = AppRun.Of(["draws", file, "voi", .. asked, "--parameter", "A", "--format", "csv"]).Output;
        Assert.Equal(4, sheet.Split('\n').Count(line => line.Contains(",curve,", StringComparison.Ordinal)));
    }

    [Fact]
    public void Rank_OfTheCost_FindsTheSharesOfItsVariance()
    {
        string[] asked = ["--output", "cost", "--input", "A", "--input", "B", "--input", "C", "--format", "json"];
        using var answer = JsonDocument.Parse(AppRun.Of(["draws", file, "rank", .. asked]).Output);
        var first = answer.RootElement.GetProperty("rows").EnumerateArray().First();
        Assert.Equal("A", first.GetProperty("input").GetString());
        Assert.InRange(0.5, first.GetProperty("first_low").GetDouble(), first.GetProperty("first_high").GetDouble());
    }

    [Fact]
    public void Summary_IsWhatIsToldUnasked_InEveryFormat()
    {
        Assert.Equal(AppRun.Of("draws", file).Output, AppRun.Of("draws", file, "summary").Output);
        Assert.Equal(AppRun.Of("draws", file).Output, AppRun.Of("draws", "summary", file).Output);
        Assert.All(["table", "json", "csv", "markdown"], format =>
            Assert.Equal(0, AppRun.Of("draws", file, "--column", "cost", "--format", format).ExitCode));
    }

    [Fact]
    public void Summary_SmallFile_PrintsTheCheckedInText()
    {
        var small = Path.Combine(folder, "small.csv");
        var rows = Enumerable.Range(1, 200).Select(i => FormattableString.Invariant($"{i * 100},{1.0 / i}\n"));
        File.WriteAllText(small, "cost [USD2020/case],effect\n" + string.Concat(rows));
        var output = AppRun.Of("draws", small).Output + AppRun.Of("draws", small, "rank", "--output", "effect").Output;
        Snapshot.Matches(output, "tests/PainCost.Tests/Samples/Expected/draws.txt");
    }

    [Theory]
    [InlineData("at least two columns with --option", "voi", "--option", "cost")]
    [InlineData("there are 2 of one and 1 of the other", "voi", "--cost", "cost", "--cost", "none", "--effect", "gain", "--threshold", "1")]
    [InlineData(
        "--threshold says what a unit of effect is worth", "voi",
        "--cost", "cost", "--cost", "none", "--effect", "gain", "--effect", "no gain")]
    [InlineData("--threshold must be a number such as 20000", "voi", "--cost", "cost", "--effect", "gain", "--threshold", "x")]
    [InlineData("There is no column 'costs' among the draws", "rank", "--output", "costs")]
    public void Command_AskedWrongly_SaysWhy(string message, params string[] args)
    {
        var run = AppRun.Of(["draws", file, .. args]);
        Assert.Equal(args[0] == "rank" ? 1 : 2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rank_IntoItsOwnFile_IsRefused()
    {
        var before = File.ReadAllText(file);
        var run = AppRun.Of("draws", file, "rank", "--output", "cost", "--format", "csv", "--out", file);
        Assert.Equal(2, run.ExitCode);
        Assert.Equal(before, File.ReadAllText(file));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static void AssertWithinFourErrors(double expected, JsonElement row)
    {
        var error = row.GetProperty("standard_error").GetDouble();
        Assert.InRange(4 * error, 0, 0.25 * expected);
        Assert.Equal(expected, row.GetProperty("value").GetDouble(), 4 * error);
    }
}
