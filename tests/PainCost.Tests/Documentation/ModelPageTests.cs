using PainCost.Burden.Inputs;
using PainCost.Tests.Conventions;

namespace PainCost.Tests.Documentation;

/// <summary>docs/model.md has every input that the equation knows, and the table of perspectives as the library has it.</summary>
public sealed class ModelPageTests
{
    private static readonly string Page = Repository.Read("docs/model.md");

    [Fact]
    public void KnownInput_IsOnThePage() => Violations.None(
        from known in BurdenInput.All
        let name = known.Name.TrimEnd('*').TrimEnd()
        where !InputTable.Without(Page).Contains($"`{name}", StringComparison.Ordinal)
        select known.Name,
        "name it on docs/model.md, in the formula that uses it.");

    [Fact]
    public void TableOfInputs_OnThePage_IsTheCatalogue() => Snapshot.Matches(InputTable.In(Page), "docs/model.md");

    [Fact]
    public void Perspective_OnThePage_IsTheOneInTheTable()
    {
        var lines = Page.Split('\n');
        string[] columns = Cells(lines.Single(l => l.StartsWith("| Component | societal |", StringComparison.Ordinal)));
        var rows = lines.Select(Cells).Where(c => c.Length == columns.Length).ToList();
        foreach (var row in Repository.Read("src/PainCost/Burden/Data/perspectives.csv").Split('\n').Skip(1).Where(l => l.Length > 0)
            .Select(l => l.Split(',')))
        {
            if (row[1] != "*")
            {
                Assert.Contains(rows, r => r[0] == row[1] && r[Array.IndexOf(columns, row[0])] == row[2]);
            }
        }

        var stated = rows.Skip(2).Sum(r => r.Skip(2).Count(c => c != "–"));
        var listed = Repository.Read("src/PainCost/Burden/Data/perspectives.csv").Split('\n').Skip(1)
            .Count(l => l.Length > 0 && !l.StartsWith("societal,", StringComparison.Ordinal));
        Assert.Equal(listed, stated);
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(c => c.Trim())];
}
