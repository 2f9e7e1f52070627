using System.Globalization;
using PainCost.Cli;
using PainCost.Evidence;

namespace PainCost.Tests.Samples.Screens;

/// <summary>
/// Every command on every built-in profile at several widths. Oracle: the rules of the layout, and the same screen on lines without end.
/// </summary>
public sealed class EveryScreenTests
{
    private const int WithoutEnd = 4_000;

    private static readonly int[] Widths = [60, 80, 100, 140];

    public static TheoryData<string> OnAProfile => new(
    [
        "run PROFILE --draws 60", "run PROFILE --inputs --draws 60", "show PROFILE", "explain PROFILE",
        "compare PROFILE;name=one PROFILE;name=two --draws 60", "treat PROFILE --draws 60", "impact PROFILE --draws 60",
        "project PROFILE --draws 60", "voi PROFILE --draws 60", "sensitivity PROFILE", "threshold PROFILE", "calibrate PROFILE --draws 60",
    ]);

    public static TheoryData<string> Alone => new(
    [
        "list", "validate", "pool", "employer --headcount 500 --wage 28 --draws 60",
        "compare --draws 60", "impact --draws 60", "project --from 2020 --to 2024 --draws 60",
        "compare us-2008 us-2021 us-2023 --prices USD2024 --draws 60",
        "sensitivity --method spider", "sensitivity --method twoway", "sensitivity us-low-back-2023 --method sobol --draws 64",
        "sensitivity us-low-back-2023 --method morris --draws 10", "sensitivity us-low-back-2023 --method rank --draws 200",
        "sensitivity us-low-back-2023 --method shapley --draws 64", "voi us-2023 --week 200 --draws 60",
            "explain us-2023 total --strata --depth 2",
    ]);

    [Theory]
    [MemberData(nameof(OnAProfile))]
    public async Task Show_EveryProfile_KeepsWordsAndFiguresWhole(string command)
    {
        foreach (var name in Profile.BuiltInNames)
        {
            await Check([.. command.Split(' ').Select(word => word.Replace("PROFILE", name, StringComparison.Ordinal))], mayRefuse: true);
        }
    }

    [Theory]
    [MemberData(nameof(Alone))]
    public Task Show_AnyWidth_KeepsWordsAndFiguresWhole(string command) => Check(command.Split(' '), mayRefuse: false);

    [Theory]
    [InlineData("run", "--inputs")]
    [InlineData("show")]
    public void Show_Narrow_NamesEveryInputOfTheProfile(params string[] command)
    {
        foreach (var name in Profile.BuiltInNames)
        {
            string[] run = [command[0], name, .. command.Skip(1), .. command[0] == "run" ? (string[])["--draws", "60"] : []];
            var words = AppRun.Of(run).Output.Split((char[])[' ', '\n']).ToHashSet(StringComparer.Ordinal);
            Assert.All(Profile.BuiltIn(name).Inputs.SelectMany(input => input.Name.Split(' ')), word => Assert.Contains(word, words));
        }
    }

    private static async Task Check(string[] args, bool mayRefuse)
    {
        var console = new ManyWidths([.. Widths, WithoutEnd]);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = await Application.RunAsync(args, new Terminal(TextWriter.Null, error, console));
        Assert.True(code == 0 || mayRefuse, $"{string.Join(' ', args)}: {error}");
        var whole = console.Shown[^1].Text;
        foreach (var (width, text) in console.Shown.SkipLast(1))
        {
            var fault = LayoutRules.Fault(text, width, whole);
            Assert.True(fault is null, $"{string.Join(' ', args)} at {width}: {fault}");
        }
    }
}
