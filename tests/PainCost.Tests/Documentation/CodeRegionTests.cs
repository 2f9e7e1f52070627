namespace PainCost.Tests.Documentation;

public sealed class CodeRegionTests
{
    [Fact]
    public void OnPage_MarkAboveFence_GivesFileNameAndCode()
    {
        const string Text = "# Title\n\n<!-- region: samples/App/A.cs#example -->\n```csharp\nvar x = 1;\n\nvar y = "
            + "2;\n```\n\n```csharp\nnot marked\n```\n";

        var region = Assert.Single(CodeRegion.OnPage("README.md", Text));

        Assert.Equal(new CodeRegion("README.md", "samples/App/A.cs", "example", "var x = 1;\n\nvar y = 2;"), region);
    }

    [Fact]
    public void OnPage_MarkWithoutFence_IsAFault() =>
        Assert.Throws<FormatException>(() => CodeRegion.OnPage("a.md", "<!-- region: A.cs#one -->\ntext\n\n```csharp\nx\n```\n").ToList());

    [Fact]
    public void InSource_IndentedRegion_IsMovedLeft()
    {
        const string Source = "class A\n{\n    // <example>\n    if (x)\n    {\n\n        y();\n    }\n    // </example>\n}\n";

        Assert.Equal("if (x)\n{\n\n    y();\n}", CodeRegion.InSource(Source, "example"));
    }

    [Theory]
    [InlineData("// <other>\n// </other>")]
    [InlineData("// <example>\nx();")]
    [InlineData("// </example>\n// <example>")]
    public void InSource_MarkerMissing_IsAFault(string source) =>
        Assert.Throws<FormatException>(() => CodeRegion.InSource(source, "example"));
}
