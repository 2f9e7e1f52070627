using System.CommandLine;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Showing;

/// <summary>A profile's inputs and where they come from.</summary>
internal static class ShowCommand
{
    private const string Table = "table";
    private const string Csv = "csv";

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make();
        var format = new Option<string>("--format")
        {
            Description = "table, or csv: the profile's own file, to be changed and run (init writes its sources beside it).",
            DefaultValueFactory = _ => Table,
            HelpName = "choice",
        };
        format.AcceptOnlyFromAmong(Table, Csv);
        var command = new Command("show", "Show a profile's inputs: unit, distribution, source, and how well each is known.") { profile,
            format };
        command.SetAction(parsed =>
        {
            var shown = ProfileArgument.Load(parsed.GetRequiredValue(profile));
            if (parsed.GetValue(format) == Csv)
            {
                terminal.Output.Write(shown.ToCsv());
            }
            else
            {
                ProfileView.Write(terminal.Console, shown);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
