using PainCost.Tests.Conventions;
using PainCost.Tests.Spreadsheets;

namespace PainCost.Tests.Documentation;

/// <summary>
/// The tutorials, followed from top to bottom in a folder of their own: every command, every edit of a cell, every printed line.
/// </summary>
public sealed class TutorialTests : IDisposable
{
    private const string Cells = "| Sheet | Cell | Write |\n|---|---|---|\n";
    private const string End = "\n```\n";
    private const string Fence = "```console\n";

    private readonly string folder = Directory.CreateTempSubdirectory("paincost").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("docs/tutorial-analysts.md", 8)]
    [InlineData("docs/tutorial-employers.md", 7)]
    public void Page_FollowedFromTopToBottom_PrintsWhatItSays(string page, int commands)
    {
        var text = Repository.Read(page).ReplaceLineEndings("\n");
        var run = 0;

        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (text.AsSpan(at).StartsWith(Cells))
            {
                Edit(text[(at + Cells.Length)..].Split('\n').TakeWhile(line => line.StartsWith('|')));
                continue;
            }

            var end = text.IndexOf(End, at, StringComparison.Ordinal) + End.Length;
            var block = Assert.Single(ConsoleBlock.OnPage(text[at..end]));
            var missing = (block with { Arguments = [.. block.Arguments.Select(Placed)] }).FirstThatIsNotPrinted(folder);
            Assert.True(missing is null, $"{page}: paincost {string.Join(' ', block.Arguments)} does not print: {missing}");
            run++;
        }

        Assert.True(run >= commands, $"{run} commands on {page}");
    }

    private static int Next(string text, int from)
    {
        int[] places = [text.IndexOf(Cells, from, StringComparison.Ordinal), text.IndexOf(Fence, from, StringComparison.Ordinal)];
        return places.Where(place => place >= 0).DefaultIfEmpty(-1).Min();
    }

    private void Edit(IEnumerable<string> rows)
    {
        foreach (var cells in rows.Select(row => row.Trim('|').Split('|').Select(cell => cell.Trim().Trim('`')).ToList()))
        {
            EditedWorkbook.Set(Path.Combine(folder, "my-country", "country.xlsx"), cells[0], cells[1], cells[2]);
        }
    }

    private string Placed(string argument) =>
        argument.StartsWith("my-", StringComparison.Ordinal) ? Path.Combine(folder, argument) : argument;
}
