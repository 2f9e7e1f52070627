namespace PainCost.Tests.Conventions.House;

/// <summary>Oracle: by hand, what a reader of the small files would say.</summary>
public sealed class ArrowsTests
{
    private static readonly SourceFile Report = File("Reports/Report.cs", "namespace PainCost.Reports;\npublic sealed class Report { }\n");

    private static readonly SourceFile Model = File("Model.cs",
        "namespace PainCost;\npublic sealed class Model { public int Level { get; } }\n");

    [Theory]
    [InlineData("using PainCost.Reports;\nnamespace PainCost.Sampling;\nclass A { Report report; }", "Report")]
    [InlineData("namespace PainCost.Sampling;\nclass A { Reports.Report report; }", "Report")]
    [InlineData("namespace PainCost.Sampling;\nclass A { PainCost.Reports.Report report; }", "Report")]
    [InlineData("namespace PainCost.Sampling;\nclass A { Report report; }", "")]
    [InlineData("namespace PainCost.Sampling;\nclass A { Model model; }", "Model")]
    [InlineData("using PainCost.Reports;\nnamespace PainCost.Sampling;\nclass A { int x = y.Report; }", "")]
    [InlineData("using PainCost.Reports;\nnamespace PainCost.Sampling;\nclass A { string x = \"Report\"; } // Report", "")]
    [InlineData("using PainCost.Reports;\nnamespace PainCost.Sampling;\nclass A { string x = $\"a {Report.Name} b\"; }", "Report")]
    [InlineData("namespace PainCost.Sampling;\nclass A { public string Model { get; } = Model; }", "")]
    [InlineData("namespace PainCost.Sampling;\nclass A { double[] x = [.. Model.Values]; }", "Model")]
    public void Of_OneFile_NamesWhatItsCodeNames(string code, string expected)
    {
        var user = File("Sampling/A.cs", code);

        var arrows = Arrows.Of([user, Report, Model]).Where(arrow => arrow.From == user).Select(arrow => arrow.Type);

        Assert.Equal(expected.Length > 0 ? [expected] : [], arrows);
    }

    private static SourceFile File(string path, string text) => new("src/PainCost/" + path, text);
}
