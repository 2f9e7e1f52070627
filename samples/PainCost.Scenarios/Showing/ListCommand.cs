using System.CommandLine;
using PainCost.Cli.Layout;
using Spectre.Console;
using Profile = PainCost.Evidence.Profile;

namespace PainCost.Cli.Showing;

/// <summary>The profiles that come with the library.</summary>
internal static class ListCommand
{
    public static Command Make(Terminal terminal)
    {
        var command = new Command("list", "List the profiles that come with the library.");
        command.SetAction(_ =>
        {
            var table = new TextTable().Label("profile").Number("price basis").Words("what it is");
            foreach (var profile in Profile.BuiltInNames.Select(Profile.BuiltIn))
            {
                table.Row(Markup.Escape(profile.Name), profile.PriceBasis?.ToString() ?? "cases alone", Markup.Escape(profile.Title));
            }

            terminal.Console.Write(table);
            terminal.Console.MarkupLine("Run one: [bold]run PROFILE[/]. Where its figures come from: [bold]show PROFILE[/]. Your own: "
                + "[bold]run file.csv[/].");
            return ExitCode.Done;
        });
        return command;
    }
}
