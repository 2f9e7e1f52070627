using System.Text.RegularExpressions;

namespace PainCost.Tests.Conventions;

/// <summary>What each C# file promises by its place and its words.</summary>
public sealed partial class SourceFileTests
{
    private const int LongestFile = 250;
    private const int LongestLine = 140;
    private const int LongestCode = 100;

    private static readonly IReadOnlyList<SourceFile> Everything = SourceFile.Under("src", "samples", "tests", "benchmarks");

    private static readonly IReadOnlyList<SourceFile> Product = SourceFile.Under("src", "samples");

    // Put together here, so that this file does not hold the words that it looks for.
    private static readonly string[] Unfinished =
        ["TO" + "DO", "FIX" + "ME", "#" + "region", "NotImplemented" + "Exception", "Thread" + ".Sleep"];

    [Fact]
    public void Namespace_EveryFile_IsItsFolder() => Violations.None(
        from file in Everything
        where file.Namespace != file.FolderNamespace && !(file.Namespace is null && Path.GetFileName(file.Path) == "Program.cs")
        select $"{file.Path} declares {file.Namespace ?? "none"}, its folder says {file.FolderNamespace}",
        "move the file, or declare the namespace that the folder says.");

    [Fact]
    public void File_SourceOrSample_HasAtMost250Lines() => Violations.None(
        from file in Product
        where file.Lines.Count > LongestFile
        select $"{file.Path} has {file.Lines.Count} lines",
        "split it by what changes together; be uneasy at 150 lines.");

    // A text in one piece, such as a message, is not cut for the sake of the line; the code around it then has 100 characters.
    [Fact]
    public void Line_Any_HasAtMost140Characters() => Violations.None(
        from file in Everything
        from line in OutsideRawTexts(file)
        where line.Text.Length > LongestLine && (Literal().Replace(line.Text, "").Length > LongestCode || !Literal().IsMatch(line.Text))
        select $"{file.Path}({line.Number}) has {line.Text.Length} characters",
        "break it at the operator or comma that binds least.");

    [Fact]
    public void File_Any_HoldsNothingUnfinished() => Violations.None(
        from file in Everything
        from line in file.Lines.Select((text, index) => (Text: text, Number: index + 1))
        from word in Unfinished
        where line.Text.Contains(word, StringComparison.Ordinal)
        select $"{file.Path}({line.Number}) has {word}",
        "finish it or take it out; a region wants to be a type of its own, a wait wants an event.");

    // The run that checks everything asks the formatter for white space alone, which leaves the order out.
    [Fact]
    public void Usings_Any_AreInOrder() => Violations.None(
        from file in Everything
        let matches = file.Lines.Select(line => Using().Match(line)).Where(match => match.Success)
        let names = matches.Select(match => match.Groups[1].Value).ToList()
        where !names.SequenceEqual(names.OrderBy(name => !$"{name}.".StartsWith("System.", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.OrdinalIgnoreCase))
        select file.Path,
        "put System first, then the others by name.");

    [Fact]
    public void Library_Any_WritesNothingToTheConsole() => Violations.None(
        from file in SourceFile.Under("src")
        from line in file.Code
        where line.Code.Contains("Console" + ".", StringComparison.Ordinal) && !line.Code.Contains("Spectre", StringComparison.Ordinal)
        select $"{file.Path}({line.Number})",
        "return the text, or take a TextWriter; only samples talk to a terminal.");

    [Fact]
    public void Pragma_Any_HasItsReasonOnTheLineAbove() => Violations.None(
        from file in Everything
        from index in Enumerable.Range(0, file.Lines.Count)
        where file.Lines[index].TrimStart().StartsWith("#pragma " + "warning disable", StringComparison.Ordinal)
            && (index == 0 || !file.Lines[index - 1].TrimStart().StartsWith("//", StringComparison.Ordinal))
        select $"{file.Path}({index + 1})",
        "write a comment on the line above that says why the rule is wrong here.");

    [Fact]
    public void Namespace_NestedFolder_IsJoinedWithDots()
    {
        var file = new SourceFile("src/PainCost/Burden/Productivity/Valuation.cs", "namespace PainCost.Burden.Productivity;\n");

        Assert.Equal(("PainCost.Burden.Productivity", "PainCost.Burden.Productivity", "Burden"),
            (file.Namespace, file.FolderNamespace, file.Floor));
    }

    private static IEnumerable<(string Text, int Number)> OutsideRawTexts(SourceFile file)
    {
        var isInside = false;
        for (var i = 0; i < file.Lines.Count; i++)
        {
            var turns = file.Lines[i].Split("\"\"\"").Length % 2 == 0;
            if (!isInside && !turns)
            {
                yield return (file.Lines[i], i + 1);
            }

            isInside ^= turns;
        }
    }

    [GeneratedRegex(@"^using ([\w.]+);$")]
    private static partial Regex Using();

    [GeneratedRegex("""\$"(?:[^"\\{]|\\.|\{\{|\{(?:[^{}"]|"[^"]*"|\{[^{}]*\})*\})*"|"(?:[^"\\]|\\.)*"|\$*"{3}.*""")]
    private static partial Regex Literal();
}
