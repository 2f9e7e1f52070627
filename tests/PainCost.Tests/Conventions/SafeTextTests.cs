namespace PainCost.Tests.Conventions;

/// <summary>Whatever writes CSV, Markdown or JSON, or shows something on a terminal, goes through the one place that makes text
/// harmless.</summary>
public sealed class SafeTextTests
{
    private static readonly IReadOnlyList<SourceFile> Product = SourceFile.Under("src", "samples");

    [Theory]
    [InlineData("new Utf8JsonWriter(", "SafeText.ForJson(")]
    [InlineData("|---|", "SafeText.ForMarkdown(")]
    [InlineData("AnsiConsole.Create(", "new VisibleRendering(")]
    public void Writer_OfAForm_MakesItsTextHarmless(string writer, string gate) => Violations.None(
        from file in Product
        where file.Code.Any(line => line.Code.Contains(writer, StringComparison.Ordinal))
            && !file.Code.Any(line => line.Code.Contains(gate, StringComparison.Ordinal))
        select file.Path,
        $"what uses {writer.TrimEnd('(')} writes text from files; pass it through {gate.TrimEnd('(')}.");

    [Fact]
    public void Mark_OfAForm_IsEscapedInOneRoom() => Violations.None(
        from file in Product
        where !file.Path.StartsWith("src/PainCost/Texts/", StringComparison.Ordinal)
        from line in file.Code
        where line.Code.Contains("Replace(\"|\"", StringComparison.Ordinal)
            || line.Code.Contains("Replace(\"\\\"\", \"\\\"\\\"\"", StringComparison.Ordinal)
        select $"{file.Path}({line.Number})",
        "let SafeText escape it.");
}
