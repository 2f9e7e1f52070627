namespace PainCost.Tests.Conventions;

/// <summary>Arrows run downward only, as drawn in docs/architecture.md.</summary>
public sealed class FloorsTests
{
    private static readonly Floors Drawn = Floors.Parse(Repository.Read(Floors.Page));

    private static readonly IReadOnlyList<SourceFile> Library = SourceFile.Under("src/PainCost");

    /// <summary>The types of the library's own folder, which every floor from Sampling up may name.</summary>
    private static readonly HashSet<string> Language =
        Library.Where(file => file.Floor is null).Select(file => Path.GetFileNameWithoutExtension(file.Path)).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Folder_OfTheLibrary_IsDrawn() => Violations.None(
        Library.Where(file => file.Floor is { } floor && !Drawn.Knows(floor)).Select(file => $"src/PainCost/{file.Floor}"),
        $"give the folder its floor in {Floors.Page}, or move the files to one that is there.");

    [Fact]
    public void Using_OfTheLibrary_PointsDownward() => Violations.None(
        from file in Library
        where file.Floor is not null && Drawn.Knows(file.Floor)
        from used in file.UsedFloors
        where Drawn.Knows(used.Floor) && !Drawn.MayUse(file.Floor!, used.Floor)
        select $"{file.Path}({used.Number}): {file.Floor} uses {used.Floor}",
        $"move the code to the higher floor, or hand it in as an argument; {Floors.Page} draws the floors.");

    [Fact]
    public void Using_OfTheLibrary_NamesAFolderOfTheLibrary() => Violations.None(
        from file in Library
        from used in file.UsedFloors
        where !Drawn.Knows(used.Floor) && !Library.Any(other => other.Floor == used.Floor) && !Language.Contains(used.Floor)
        select $"{file.Path}({used.Number}): PainCost.{used.Floor}",
        $"the library uses only its own folders, and each is drawn in {Floors.Page}; samples know the library, not the other way round.");

    [Theory]
    [InlineData("Burden", "Sampling", true)]
    [InlineData("Burden", "Distributions", true)]
    [InlineData("Quantities", "Quantities", true)]
    [InlineData("Quantities", "Sampling", false)]
    [InlineData("Sampling", "Evidence", false)]
    [InlineData("Evidence", "Prices", false)]
    public void MayUse_SmallDrawing_OnlyItselfAndBelow(string user, string used, bool expected)
    {
        var floors = Floors.Parse("# House\n\n## Floors (as drawn)\n\n```\nBurden\nSampling    Evidence  Prices\nQuantities\nDistributions\n```\n");

        Assert.Equal(expected, floors.MayUse(user, used));
    }

    [Fact]
    public void UsedFloors_UsingsNamesAndStrings_AreToldApart()
    {
        var file = new SourceFile("src/PainCost/Burden/A.cs", """
            using PainCost.Prices;
            using static PainCost.Quantities.Unit;
            namespace PainCost.Burden;
            // PainCost.Reports in a comment
            var name = "PainCost.Evidence.Data";
            var draws = PainCost.Sampling.Draws.None;
            """);

        Assert.Equal(["Prices", "Quantities", "Sampling"], file.UsedFloors.Select(used => used.Floor));
    }
}
