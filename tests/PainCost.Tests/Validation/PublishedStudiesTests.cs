using PainCost.Evidence;
using PainCost.Validation;

namespace PainCost.Tests.Validation;

/// <summary>What holds for every study. Oracle: laws, and the built-in profiles.</summary>
public sealed class PublishedStudiesTests
{
    public static TheoryData<string> Files => [.. PublishedStudies.Papers.Select(paper => paper.File)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Reproduce_EveryFigure_IsAsStated(string file) => Assert.All(Paper(file).Reproduce(), r =>
    {
        Assert.NotEqual(Agreement.Unexplained, r.Agreement);
        Assert.True(r.Low <= r.Ours && r.Ours <= r.High, r.Figure);
        Assert.False(r.Agreement == Agreement.DiffersAsStated && r.Reason.Length == 0, $"{r.Figure} differs without a reason.");
    });

    [Theory]
    [MemberData(nameof(Files))]
    public void Reproduce_InputTenfold_IsNoticed(string file)
    {
        var paper = Paper(file);
        var asPrinted = paper.Reproduce();
        foreach (var row in paper.Figures.Rows)
        {
            // A misplaced decimal point; a share is misplaced downward, where it stays a share.
            var wrong = row.Distribution.Mean * (row.Distribution.Mean < 1 ? 0.1 : 10);
            var misplaced = paper.Reproduce(paper.Figures.With(row.Name, Distribution.Fixed(wrong)));
            var unnoticed = misplaced.Zip(asPrinted).Where(pair => pair.First.Ours != pair.Second.Ours
                && pair.First.Agreement == Agreement.WithinRounding);
            Assert.True(!unnoticed.Any(),
                $"{file}: {row.Name} = {wrong} goes unnoticed in {string.Join(", ", unnoticed.Select(pair => pair.First.Figure))}.");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Figures_EveryRow_IsPrintedWithItsSource(string file) => Assert.All(Paper(file).Figures.Rows, row =>
    {
        Assert.True(PrintedNumber.HalfUnit(row.Written) > 0);
        Assert.NotEmpty(row.Source.Citation);
        Assert.NotEqual(Knowledge.Assumption, row.Knowledge);
    });

    [Fact]
    public void Papers_EveryFile_IsReadOnceAndHasATitleOfItsOwn()
    {
        var titles = PublishedStudies.Papers.Select(paper => paper.Figures.Title).ToList();

        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.Equal(
            typeof(PublishedStudies).Assembly.GetManifestResourceNames()
                .Count(name => name.StartsWith("PainCost.Validation.Data.", StringComparison.Ordinal)),
            PublishedStudies.Papers.Select(paper => paper.File).Distinct().Count());
    }

    [Theory]
    [InlineData("guy-2025", "", "us-2021")]
    [InlineData("gaskin-richard-2012", "low", "us-2008")]
    [InlineData("gaskin-richard-2012", "high", "us-2008-high")]
    public void Figures_AlsoInABuiltInProfile_AreTheSameThere(string file, string stratum, string profile)
    {
        var builtIn = Profile.BuiltIn(profile);
        var both = Paper(file).Figures.Rows.Where(row => row.Stratum == stratum && builtIn.TryGetInput(row.Input, out _)).ToList();

        Assert.NotEmpty(both);
        Assert.All(both, row => Assert.Equal(
            (row.Distribution, row.Unit, row.Source.Id, row.Knowledge),
            (builtIn[row.Input].Distribution, builtIn[row.Input].Unit, builtIn[row.Input].Provenance!.Source.Id,
                builtIn[row.Input].Provenance!.Knowledge)));
    }

    [Fact]
    public void Reproduce_FigureInAnotherUnit_IsRefused()
    {
        var paper = new Paper("guy-2025", figures =>
            [Equation.Gives("medical care", figures["cases"] * figures["excess health care cost"] * 2 / Quantity.Of(1, "year"))]);

        Assert.Throws<UnitMismatchException>(() => paper.Reproduce());
    }

    [Fact]
    public void Reproduce_StatedDifferenceThatIsNone_IsUnexplained()
    {
        var paper = new Paper("guy-2025", figures => [Equation.Differs("total", figures["medical care"] + figures["lost productivity"])]);

        Assert.Equal(Agreement.Unexplained, Assert.Single(paper.Reproduce()).Agreement);
    }

    private static Paper Paper(string file) => PublishedStudies.Papers.Single(paper => paper.File == file);
}
