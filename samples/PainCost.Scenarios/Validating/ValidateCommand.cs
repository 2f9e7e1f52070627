using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;
using PainCost.Validation;

namespace PainCost.Cli.Validating;

/// <summary>Published studies, recomputed.</summary>
internal static class ValidateCommand
{
    public static Command Make(Terminal terminal)
    {
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("validate", "Recompute published figures from their studies' other figures. Exit code 1 if one differs without a stated reason.") { format, path };
        command.SetAction(parsed =>
        {
            var reproductions = PublishedStudies.Reproduce();
            Show(terminal, reproductions, OutputFormat.Choose(parsed.GetValue(format), parsed.GetValue(path)), parsed.GetValue(path));
            return Verdict(reproductions);
        });
        return command;
    }

    public static int Verdict(IEnumerable<Reproduction> reproductions) =>
        reproductions.Any(reproduction => reproduction.Agreement == Agreement.Unexplained) ? ExitCode.BadInput : ExitCode.Done;

    private static void Show(Terminal terminal, IReadOnlyList<Reproduction> reproductions, ReportFormat? format, string? path)
    {
        var text = format is { } report ? Report.Write(reproductions, report) : null;
        if (path is not null)
        {
            WholeFile.Write(path, text ?? Table(reproductions));
            terminal.Error.WriteLine($"Written: {path}");
        }
        else if (text is not null)
        {
            terminal.Output.Write(text);
        }
        else
        {
            ReproductionsView.Write(terminal.Console, reproductions);
        }
    }

    private static string Table(IReadOnlyList<Reproduction> reproductions)
    {
        var page = Terminal.Collecting(out var text);
        ReproductionsView.Write(page.Console, reproductions);
        return text.ToString();
    }
}
