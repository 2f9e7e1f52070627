namespace PainCost.Tests.Conventions;

/// <summary>The drawing of docs/architecture.md, as the tests of the house read it.</summary>
public sealed class FloorsTests
{
    private static readonly Floors Drawn = Floors.Parse(Repository.Read(Floors.Page));

    private static readonly IReadOnlyList<SourceFile> Library = SourceFile.Under("src/PainCost");

    [Fact]
    public void Folder_OfTheLibrary_IsDrawn() => Violations.None(
        Library.Where(file => file.Floor is { } floor && !Drawn.Knows(floor)).Select(file => $"src/PainCost/{file.Floor}"),
        $"give the folder its floor in {Floors.Page}, or move the files to one that is there.");

    [Theory]
    [InlineData("Burden", "Sampling", true)]
    [InlineData("Burden", "Distributions", true)]
    [InlineData("Quantities", "Quantities", true)]
    [InlineData("Quantities", "Sampling", false)]
    [InlineData("Sampling", "Evidence", false)]
    [InlineData("Evidence", "Prices", false)]
    public void MayUse_SmallDrawing_OnlyItselfAndBelow(string user, string used, bool expected)
    {
        var floors = Floors.Parse("# House\n\n## Floors (as drawn)\n\n```\nBurden\nSampling    Evidence  "
            + "Prices\nQuantities\nDistributions\n```\n");

        Assert.Equal(expected, floors.MayUse(user, used));
    }
}
