using System.CommandLine;
using PainCost.Cli.Analysing;
using PainCost.Cli.Attributing;
using PainCost.Cli.Calibrating;
using PainCost.Cli.Checking;
using PainCost.Cli.Comparing;
using PainCost.Cli.Completing;
using PainCost.Cli.Differing;
using PainCost.Cli.Draws;
using PainCost.Cli.Help;
using PainCost.Cli.Pooling;
using PainCost.Cli.Projecting;
using PainCost.Cli.Recipes;
using PainCost.Cli.Running;
using PainCost.Cli.Showing;
using PainCost.Cli.Starting;
using PainCost.Cli.Streams;
using PainCost.Cli.Treating;
using PainCost.Cli.Validating;
using PainCost.Cli.Valuing;
using PainCost.Texts;

namespace PainCost.Cli;

/// <summary>The console app: reads the command line, runs a command, and turns what went wrong into a message and an exit code.</summary>
internal static class Application
{
    /// <summary>What is said when the work was interrupted.</summary>
    public const string CancelledMessage = "Cancelled; no file was written.";

    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation = default)
    {
        var root = new RootCommand("What chronic pain costs a population in a year, why, and how sure we are. Without a command it runs "
            + "the article's scenario. COMMAND --help lists a command's options. Exit codes: 0 done, 1 bad input or an output that cannot "
            + "be written (also validate's figure unexplained, rerun's result that differs), 2 wrong usage, 70 a fault of the program, "
            + "130, 143 or 129 interrupted, 141 nobody reads the answer.");
        var run = RunCommand.Make(terminal);
        root.Subcommands.Add(run);
        root.Subcommands.Add(ReportCommand.Make(terminal));
        root.Subcommands.Add(ListCommand.Make(terminal));
        root.Subcommands.Add(ShowCommand.Make(terminal));
        root.Subcommands.Add(InitCommand.Make(terminal));
        root.Subcommands.Add(FirstAnswerCommand.Employer(terminal));
        root.Subcommands.Add(FirstAnswerCommand.Country(terminal));
        root.Subcommands.Add(ExplainCommand.Make(terminal));
        root.Subcommands.Add(SensitivityCommand.Make(terminal));
        root.Subcommands.Add(ThresholdCommand.Make(terminal));
        root.Subcommands.Add(CalibrateCommand.Make(terminal));
        root.Subcommands.Add(CompareCommand.Make(terminal));
        root.Subcommands.Add(DiffCommand.Make(terminal));
        root.Subcommands.Add(TreatCommand.Make(terminal));
        root.Subcommands.Add(VoiCommand.Make(terminal));
        root.Subcommands.Add(ImpactCommand.Make(terminal));
        root.Subcommands.Add(ProjectCommand.Make(terminal));
        root.Subcommands.Add(PoolCommand.Make(terminal));
        root.Subcommands.Add(AttributeCommand.Make(terminal));
        root.Subcommands.Add(DrawsCommand.Make(terminal));
        root.Subcommands.Add(ValidateCommand.Make(terminal));
        root.Subcommands.Add(CheckCommand.Make(terminal));
        root.Subcommands.Add(RerunCommand.Make(terminal));
        root.Subcommands.Add(CompletionCommand.Make(terminal));
        root.Subcommands.Add(CompleteCommand.Make(root, terminal));
        root.Subcommands.Add(HelpCommand.Make(root, terminal));
        HelpAction.Use(root, terminal);

        var parsed = root.Parse(args.Length == 0 || IsBare(args) ? [run.Name, .. args] : DrawsCommand.InOrder(args));
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                var message = Suggestion.InOneLine(error.Message) + Suggestion.ForError(parsed, error);
                await terminal.Error.WriteLineAsync(SafeText.ForMessage(message));
            }

            return await WrongUsageAsync(terminal);
        }

        return await InvokeAsync(root, parsed, terminal, cancellation);
    }

    /// <summary>Whether a line begins with an option that is not the tool's own, and so means run.</summary>
    public static bool IsBare(IReadOnlyList<string> words) => words.Count > 0 && words[0].StartsWith('-') && !IsForRoot(words[0]);

    private static bool IsForRoot(string option) => option is "--help" or "-h" or "-?" or "--version";

    /// <summary>The line in options where it names a scenario file; itself where it does not.</summary>
    /// <exception cref="UsageException">What the file and the line say does not go together.</exception>
    private static ParseResult Expanded(RootCommand root, ParseResult parsed, Terminal terminal)
    {
        if (RecipeExpansion.Of(parsed, terminal.Error) is not var (words, origin))
        {
            return parsed;
        }

        terminal.Origin = origin;
        var expanded = root.Parse(words);
        return expanded.Errors.Count == 0 ? expanded
            : throw new UsageException(string.Join(Environment.NewLine,
            expanded.Errors.Select(e => $"{origin}: {SafeText.ForMessage(e.Message)}")));
    }

    private static async Task<int> InvokeAsync(RootCommand root, ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        try
        {
            var output = terminal.Output;
            terminal.Progress?.Start();
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output,
                Error = terminal.Error,
            };
            var code = await Expanded(root, parsed, terminal).InvokeAsync(configuration, cancellation);
            await terminal.Output.FlushAsync(cancellation);
            return code;
        }
        catch (OperationCanceledException)
        {
            terminal.SayCancelled();
            return ExitCode.Cancelled;
        }
        catch (UsageException e)
        {
            await terminal.Error.WriteLineAsync(e.Message);
            return await WrongUsageAsync(terminal);
        }
        catch (IOException e) when (e.HResult == DescriptorStream.NobodyReads)
        {
            return ExitCode.BrokenPipe;
        }
        catch (Exception e) when (Failure.IsBadInput(e))
        {
            await terminal.Error.WriteLineAsync(Failure.Message(e));
            return ExitCode.BadInput;
        }
        catch (Exception e)
        {
            await terminal.Error.WriteLineAsync(Failure.Fault(e));
            return ExitCode.Fault;
        }
    }

    private static async Task<int> WrongUsageAsync(Terminal terminal)
    {
        await terminal.Error.WriteLineAsync("Ask for --help to see what is allowed.");
        return ExitCode.WrongUsage;
    }
}
