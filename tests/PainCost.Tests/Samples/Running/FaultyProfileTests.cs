using System.Text.RegularExpressions;
using PainCost.Burden;
using PainCost.Evidence;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Samples.Running;

/// <summary>Files with faults of every stage, told in one go. Oracle: the checked-in messages, reviewed as diffs, and the faults that each
/// file's notes name.</summary>
public sealed partial class FaultyProfileTests
{
    private const string Folder = "tests/PainCost.Tests/Samples/";
    private const string Block = "```text missing\n";

    [Theory]
    [InlineData("every-kind")]
    [InlineData("burden-stage")]
    public void Run_FaultyFile_TellsEveryFaultAtOnce(string name)
    {
        var run = AppRun.Of("run", Repository.PathOf($"{Folder}Faulty/{name}.csv"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Snapshot.Matches(run.Error, $"{Folder}Expected/faults-{name}.txt");
    }

    [Fact]
    public void Page_MissingRow_IsToldAsThePageSays()
    {
        var page = Repository.Read("docs/data-formats.md").ReplaceLineEndings("\n");
        var start = page.IndexOf(Block, StringComparison.Ordinal) + Block.Length;
        var shown = page[start..page.IndexOf("```", start, StringComparison.Ordinal)].Replace("my.csv", "burden-stage.csv",
            StringComparison.Ordinal);
        Assert.Contains(shown, Repository.Read($"{Folder}Expected/faults-burden-stage.txt").ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    // Each by its line and column in the file; the lines of rows to paste begin with blanks.
    [Theory]
    [InlineData("missing", 12, "input")]
    [InlineData("doubled", 8, "input")]
    [InlineData("mistyped", 9, "input")]
    [InlineData("unit-less", 10, "unit")]
    [InlineData("rate above one", 5, "value")]
    [InlineData("negative price", 6, "value")]
    [InlineData("price year of no index", 11, "unit")]
    [InlineData("price year beside another", 12, "price_year")]
    [InlineData("unknown source", 13, "source")]
    [InlineData("missing beside an unknown source", 13, "input")]
    public void Load_FileWithEveryKindOfFault_HasEachAtItsPlace(string kind, int line, string column)
    {
        var faults = Faults("every-kind");
        Assert.True(faults.Any(f => (f.File, f.Line, f.Column) == ("every-kind.csv", line, column)),
            $"{kind} is not told at line {line}, column '{column}'.");
        Assert.Equal(10, faults.Count);
    }

    [Fact]
    public void Load_FileWithFaultsOfTheBurdenAlone_LeavesThemToTheModel()
    {
        var profile = PainBurden.Load(Repository.PathOf($"{Folder}Faulty/burden-stage.csv"));
        var refusal = Assert.Throws<FaultsException>(() => PainBurden.Model(profile));
        Assert.All(refusal.Problems, problem => Assert.Matches(Place(), problem));
    }

    // A row that is named counts as there, whatever else is wrong with it.
    [Theory]
    [InlineData("prevalence,,0,2,case/adult,US adults,2021,,GUY2025,assumption,", "a decimal comma")]
    [InlineData("prevalence,,0.2", "too few fields")]
    [InlineData("prevalence,,,,,,,,,", "nothing but its name")]
    [InlineData("prevalence,,0.2,case/adult,US adults,2021,,NOBODY,seen,", "an unknown source")]
    public void Load_RowWithAFault_IsNotMissing(string row, string fault)
    {
        var faults = FaultsOf("population,,1000,adult,US adults,2021,,,assumption,", row,
            "excess health care cost,,5,USD2021/case/year,US adults,2021,2021,,assumption,");
        Assert.All(faults, f => Assert.Equal(3, f.Line));
        Assert.True(faults.Count > 0, fault);
    }

    // The reader knows no limit without the unit; the burden knows the unit that it would have to be.
    [Fact]
    public void Load_ValueWithoutUnit_IsHeldToTheUnitThatItNeeds() => Assert.Equal(
        ["unit", "value"],
        FaultsOf("population,,1000,adult,US adults,2021,,,assumption,", "prevalence,,20.4,,US adults,2021,,,assumption,")
            .Select(f => f.Column));

    // Rows that are swallowed or cannot be told apart would all be missing.
    [Theory]
    [InlineData("prevalence,,\"beta(mean=0.2, se=0.01),case/adult,US adults,2021,,,assumption,")]
    [InlineData("")]
    public void Load_FileWhoseRowsAreLost_TellsOfTheFileAlone(string row) => Assert.Single(FaultsOf(row));

    private static IReadOnlyList<EvidenceFault> Faults(string name) =>
        Assert.Throws<EvidenceException>(() => PainBurden.Load(Repository.PathOf($"{Folder}Faulty/{name}.csv"))).Faults;

    private static IReadOnlyList<EvidenceFault> FaultsOf(params string[] rows)
    {
        var folder = Directory.CreateTempSubdirectory("paincost").FullName;
        try
        {
            var path = Path.Combine(folder, "us.csv");
            File.WriteAllLines(path, ["input,stratum,value,unit,population,year,price_year,source,known,note", .. rows]);
            return Assert.Throws<EvidenceException>(() => PainBurden.Load(path)).Faults;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"^burden-stage\.csv\(\d+\), column '\w+': ")]
    private static partial Regex Place();
}
