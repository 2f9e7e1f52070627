using System.Text.RegularExpressions;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Documentation;

/// <summary>docs/worked-example.md: every command is run, and every number in bold stands in what one printed.</summary>
public sealed partial class WorkedExampleTests
{
    private static readonly string Page = Repository.Read("docs/worked-example.md");

    private static readonly IReadOnlyList<ConsoleBlock> Blocks = ConsoleBlock.OnPage(Page);

    [Fact]
    public void Command_OnThePage_PrintsTheLinesBelowIt()
    {
        Assert.Equal(Page.Split("```console").Length - 1, Blocks.Count);
        Violations.None(
            from block in Blocks
            let missing = block.FirstThatIsNotPrinted()
            where missing is not null
            select $"paincost {string.Join(' ', block.Arguments)} does not print: {missing}",
            "copy the lines that it prints to the page, in their order.");
    }

    [Fact]
    public void BoldNumber_InProse_WasPrinted() => Violations.None(
        from Match bold in Bold().Matches(Pages.Prose(Page))
        let number = bold.Groups[1].Value
        where !Blocks.Any(block => block.Lines.Any(line => Regex.IsMatch(line, $@"(?<![\d.,]){Regex.Escape(number)}(?![\d]|[.,]\d)")))
        select number,
        "show the command that prints it, or take it out.");

    [Theory]
    [InlineData("$ paincost run article --set \"a b=1\"", 4)]
    [InlineData("$ paincost list", 1)]
    public void OnPage_QuotedArgument_IsOne(string command, int arguments) =>
        Assert.Equal(arguments, Assert.Single(ConsoleBlock.OnPage($"text\n```console\n{command}\n a  b\n```\n")).Arguments.Count);

    [Fact]
    public void FirstThatIsNotPrinted_WrongLine_IsFound() =>
        Assert.StartsWith("us-2009", Assert.Single(ConsoleBlock.OnPage("```console\n$ paincost list\nus-2009\n```\n"))
            .FirstThatIsNotPrinted(), StringComparison.Ordinal);

    [GeneratedRegex(@"\*\*([-\d.,]+)\*\*")]
    private static partial Regex Bold();
}
