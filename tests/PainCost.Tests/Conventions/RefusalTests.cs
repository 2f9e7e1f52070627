using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions;

/// <summary>A refused argument's message is a sentence for the reader: the framework's name of a parameter is not behind it.</summary>
public sealed partial class RefusalTests
{
    [Fact]
    public void Refusal_OfAnArgument_IsTheMessageAlone() => Violations.None(
        from file in SourceFile.Under("src", "samples")
        from Match match in NamedParameter().Matches(string.Join('\n', file.Code.Select(line => line.Code)))
        select $"{file.Path}: {match.Value.ReplaceLineEndings(" ")}",
        "write new ArgumentException(message), or new ArgumentOutOfRangeException(null, message).");

    [Theory]
    [InlineData("throw new ArgumentException($\"{a} is none.\", nameof(a));", true)]
    [InlineData("throw new ArgumentOutOfRangeException(nameof(a), a, \"It is none.\");", true)]
    [InlineData("throw new ArgumentException($\"{nameof(a)} is none.\");", false)]
    [InlineData("throw new ArgumentOutOfRangeException(null, \"It is none.\"); Check(nameof(a));", false)]
    public void NamedParameter_LineOfCode_IsFound(string code, bool isFound) => Assert.Equal(isFound, NamedParameter().IsMatch(code));

    [GeneratedRegex(@"new ArgumentOutOfRangeException\(\s*nameof|new Argument(?:OutOfRange)?Exception\([^;]*?,\s*nameof\(\w+\)\)")]
    private static partial Regex NamedParameter();
}
