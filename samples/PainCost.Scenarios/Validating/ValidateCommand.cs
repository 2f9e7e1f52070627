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
        var command = new Command("validate", "Recompute published figures from their studies' other figures. Exit code 1 if one differs "
            + "without a stated reason.") { format, path };
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var reproductions = PublishedStudies.Reproduce(cancellation);
            Delivery.Deliver(terminal, outlet, form => Report.Write(reproductions, form),
                console => ReproductionsView.Write(console, reproductions));
            return Task.FromResult(Verdict(reproductions));
        });
        return command;
    }

    public static int Verdict(IEnumerable<Reproduction> reproductions) =>
        reproductions.Any(reproduction => reproduction.Agreement == Agreement.Unexplained) ? ExitCode.BadInput : ExitCode.Done;
}
