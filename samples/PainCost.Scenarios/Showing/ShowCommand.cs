using System.CommandLine;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Showing;

/// <summary>A profile's inputs and where they come from.</summary>
internal static class ShowCommand
{
    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make();
        var command = new Command("show", "Show a profile's inputs: unit, distribution, source, and how well each is known.") { profile };
        command.SetAction(parsed =>
        {
            ProfileView.Write(terminal.Console, ProfileArgument.Load(parsed.GetRequiredValue(profile)));
            return ExitCode.Done;
        });
        return command;
    }
}
