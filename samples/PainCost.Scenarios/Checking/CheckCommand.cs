using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Sheets;
using Spectre.Console;

namespace PainCost.Cli.Checking;

/// <summary>Every fault of files, all at once, without running anything.</summary>
internal static class CheckCommand
{
    public static Command Make(Terminal terminal)
    {
        var files = new Argument<string[]>("files")
        {
            Description = "Profiles, treatments, plans, trends, scenarios, studies, people, perspectives, survey data, sources: CSV, .xlsx "
                + "or .json, told apart by what they hold.",
            Arity = ArgumentArity.OneOrMore,
        };
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("check",
            "Tell everything that is wrong in files, with line, column and cure. Exit code 1 if anything is.") { files, format, path };
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            List<CheckedFile> all = [];
            foreach (var file in parsed.GetRequiredValue(files))
            {
                cancellation.ThrowIfCancellationRequested();
                all.Add(FileCheck.Of(file, cancellation));
            }

            Delivery.Deliver(terminal, outlet, SheetOf(all), console =>
            {
                foreach (var line in all.SelectMany(file => file.Lines).Append(Summary(all)))
                {
                    console.WriteLine(line);
                }
            });
            return Task.FromResult(all.Any(file => file.Faults.Count > 0) ? ExitCode.BadInput : ExitCode.Done);
        });
        return command;
    }

    private static string Summary(List<CheckedFile> all)
    {
        var (faults, faulty) = (all.Sum(file => file.Faults.Count), all.Count(file => file.Faults.Count > 0));
        return faults == 0
            ? $"{Count(all.Count, "file")}, nothing wrong."
            : $"{Count(faults, "fault")} in {(all.Count == 1 ? "1 file" : $"{faulty} of {Count(all.Count, "file")}")}.";
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number} {noun}{(number == 1 ? "" : "s")}");

    private static Sheet SheetOf(List<CheckedFile> all) => new(
        "Faults of files",
        [("summary", Summary(all))],
        ["checked", "kind", "file", "line", "position", "column", "message"],
        [.. all.SelectMany(file => file.Faults.Select(fault => (IReadOnlyList<object?>)
        [
            file.Path, file.Kind, fault.File, (double)fault.Line, (double)fault.Position, fault.Column, fault.Message,
        ]))]);
}
