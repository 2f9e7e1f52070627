using PainCost.Cli.CommandLine;
using PainCost.Pooling;
using PainCost.Spreadsheets;

namespace PainCost.Cli.Pooling;

/// <summary>The studies that a command pools: a CSV file, or the example that comes with the app.</summary>
internal static class StudyFile
{
    public const string Example = "pain-prevalence-studies.csv";

    public static StudySet Load(string? path)
    {
        if (path is not null)
        {
            return WorkbookPath.IsOne(path) ? Workbook.Load(path).Studies() : StudySet.Load(path);
        }

        using var stream = typeof(StudyFile).Assembly.GetManifestResourceStream($"PainCost.Scenarios.Data.{Example}")!;
        using var reader = new StreamReader(stream);
        return StudySet.Parse(reader, Example);
    }
}
