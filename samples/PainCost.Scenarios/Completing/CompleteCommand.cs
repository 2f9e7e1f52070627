using System.CommandLine;

namespace PainCost.Cli.Completing;

/// <summary>What may stand in place of the last word of a line, one a line; what the scripts of the shells call.</summary>
internal static class CompleteCommand
{
    /// <summary>What it is called.</summary>
    public const string Name = "complete";

    public static Command Make(RootCommand root, Terminal terminal)
    {
        var words = new Argument<string[]>("words")
        {
            Description = "After --, the words behind the tool's name; the last is the one to complete, and may be empty.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(Name, "What may stand in place of the last word.") { words };
        command.Hidden = true;
        command.SetAction(parsed =>
        {
            foreach (var candidate in Candidates.Of(root, parsed.GetValue(words) ?? []))
            {
                // A shell takes a carriage return for a part of the word.
                terminal.Output.Write(candidate + '\n');
            }

            return ExitCode.Done;
        });
        return command;
    }
}
