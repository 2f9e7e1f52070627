namespace PainCost.Cli.CommandLine;

/// <summary>Which of the files that a command names are workbooks.</summary>
internal static class WorkbookPath
{
    private const string Ending = ".xlsx";

    public static bool IsOne(string path) => path.EndsWith(Ending, StringComparison.OrdinalIgnoreCase);
}
