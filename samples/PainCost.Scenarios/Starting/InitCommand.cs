using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Completing;
using PainCost.Evidence;
using PainCost.Scenarios;
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
            Description = $"The profile to start from, such as {Example}: one that is built in (see list), a file of your own, "
                + $"or {FirstFigures.Employer} or {FirstFigures.Country} with the figures that you know.",
            Required = true,
            HelpName = "profile",
        };
        from.CompletionSources.Add(Candidates.Profiles);
        var workbook = new Option<bool>("--xlsx")
        {
            Description = "Write the profile as a workbook with its sources on a sheet of their own; left out, as CSV files.",
        };
        var command = new Command("init",
            "Write a folder to start from: a profile as a file to change, its sources, and a page of next steps.")
        {
            folder, from, workbook,
        };
        var figures = new FirstFigures();
        foreach (var option in figures.Options(FirstFigures.Employer, FirstFigures.Country))
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
        {
            var (path, profile) = (parsed.GetRequiredValue(folder), Profile(parsed.GetRequiredValue(from), figures, parsed));
            var files = Files(profile, parsed.GetValue(workbook));
            StartFolder.Write(path, files);
            terminal.Error.WriteLine($"Written: {string.Join(", ", files.Select(file => Path.Combine(path, file.Name)))}");
            return ExitCode.Done;
        });
        return command;
    }

    /// <exception cref="UsageException">Figures are given of what has none, or left out where they are needed.</exception>
    private static Profile Profile(string from, FirstFigures figures, ParseResult parsed) =>
        from is FirstFigures.Employer or FirstFigures.Country ? figures.Profile(from, parsed)
        : figures.Given(parsed) is not { } given ? ProfileArgument.Load(from)
        : throw new UsageException($"{given.Name} is for --from {FirstFigures.Employer} or {FirstFigures.Country}; leave it out, "
            + "and change the figure in the file.");

    private static IReadOnlyList<StartFile> Files(Profile profile, bool asWorkbook) => asWorkbook
        ?
        [
            StartFile.Of($"{profile.Name}.xlsx", stream => Workbook.Write(profile, stream)),
            .. Scenarios(profile, ".xlsx"),
            new("README.md", StartPage.Of(profile, asWorkbook)),
        ]
        :
        [
            new($"{profile.Name}.csv", profile.ToCsv()),
            .. profile.Rows.Any(row => row.Source.Id.Length > 0)
                ? [new StartFile("sources.csv", profile.SourcesToCsv())]
                : Array.Empty<StartFile>(),
            .. Scenarios(profile, ".csv"),
            new("README.md", StartPage.Of(profile, asWorkbook)),
        ];

    /// <summary>A scenario file to change, and the schema with which an editor checks it.</summary>
    private static StartFile[] Scenarios(Profile profile, string ending) =>
        [new("scenario.json", StartScenario.Of(profile, profile.Name + ending)), new("scenario.schema.json", ScenarioFile.Schema)];
}
