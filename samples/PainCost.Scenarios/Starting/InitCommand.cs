using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Evidence;
using PainCost.Spreadsheets;

namespace PainCost.Cli.Starting;

/// <summary>A folder to start from: a profile to change, its sources, and what to do next.</summary>
internal static class InitCommand
{
    private const string Example = "us-2023";

    public static Command Make(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to write, which must not be there yet." };
        var from = new Option<string>("--from")
        {
            Description = $"The profile to start from, such as {Example}: one that is built in (see list), or a CSV file of your own.",
            Required = true,
            HelpName = "profile",
        };
        var workbook = new Option<bool>("--xlsx")
        {
            Description = "Write the profile as a workbook with its sources on a sheet of their own; left out, as CSV files.",
        };
        var command = new Command("init", "Write a folder to start from: a profile as a file to change, its sources, and a page of next steps.")
        {
            folder, from, workbook,
        };
        command.SetAction(parsed =>
        {
            var (path, profile) = (parsed.GetRequiredValue(folder), ProfileArgument.Load(parsed.GetRequiredValue(from)));
            var files = Files(profile, parsed.GetValue(workbook));
            StartFolder.Write(path, files);
            terminal.Error.WriteLine($"Written: {string.Join(", ", files.Select(file => Path.Combine(path, file.Name)))}");
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<StartFile> Files(Profile profile, bool asWorkbook) => asWorkbook
        ?
        [
            StartFile.Of($"{profile.Name}.xlsx", stream => Workbook.Write(profile, stream)),
            new("README.md", StartPage.Of(profile, asWorkbook)),
        ]
        :
        [
            new($"{profile.Name}.csv", profile.ToCsv()),
            .. profile.Rows.Any(row => row.Source.Id.Length > 0) ? [new StartFile("sources.csv", profile.SourcesToCsv())] : Array.Empty<StartFile>(),
            new("README.md", StartPage.Of(profile, asWorkbook)),
        ];
}
