using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PainCost.Cli.Help;

/// <summary>Shows the page of the command that --help was asked of.</summary>
internal sealed class HelpAction(Terminal terminal) : SynchronousCommandLineAction
{
    private const int MostWidth = 110;

    /// <summary>Puts this page in place of the framework's.</summary>
    public static void Use(RootCommand root, Terminal terminal)
    {
        foreach (var option in root.Options.OfType<HelpOption>())
        {
            option.Action = new HelpAction(terminal);
            option.Description = "Show this page.";
        }

        foreach (var option in root.Options.OfType<VersionOption>())
        {
            option.Description = "Show the version.";
        }
    }

    /// <summary>A page is shown whatever else the line lacks.</summary>
    public override bool ClearsParseErrors => true;

    public static void Write(Terminal terminal, Command command) =>
        new HelpPage(terminal.Output, Math.Min(terminal.Console.Profile.Width, MostWidth)).Write(command);

    public override int Invoke(ParseResult parseResult)
    {
        Write(terminal, parseResult.CommandResult.Command);
        return ExitCode.Done;
    }
}
