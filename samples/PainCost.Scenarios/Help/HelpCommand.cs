using System.CommandLine;
using System.CommandLine.Completions;

namespace PainCost.Cli.Help;

/// <summary>The pages of help as a command.</summary>
internal static class HelpCommand
{
    public static Command Make(RootCommand root, Terminal terminal)
    {
        var asked = new Argument<string[]>("command")
        {
            Description = "A command; left out, all of them.",
            Arity = ArgumentArity.ZeroOrMore
        };
        asked.CompletionSources.Add(_ => root.Subcommands.Where(c => !c.Hidden).Select(c => new CompletionItem(c.Name)));
        var command = new Command("help", "Show what a command does, its options and examples.") { asked };
        command.SetAction(parsed =>
        {
            Command shown = root;
            foreach (var name in parsed.GetValue(asked) ?? [])
            {
                shown = shown.Subcommands.FirstOrDefault(c => c.Name == name)
                    ?? throw new UsageException($"There is no command "
                    + $"'{name}'.{Suggestion.Of(name, shown.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}");
            }

            HelpAction.Write(terminal, shown);
            return ExitCode.Done;
        });
        return command;
    }
}
