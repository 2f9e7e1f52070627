using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.Running;

/// <summary>Makes a result again from its own JSON: the same bits, or the reasons why they would differ.</summary>
internal static class RerunCommand
{
    private const int MostShown = 20;

    public static Command Make(Terminal terminal)
    {
        var result = new Argument<string>("result") { Description = "A result that run wrote as JSON." };
        var (threads, format, path) = (RunOptions.Threads(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command(
            "rerun", "Run again what a JSON result was made from, and give the same JSON. Exit code 1, and what differs, if an input, the "
                + "equation or a value on record does.")
        {
            result, threads, format, path,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var record = RunRecord.Read(parsed.GetRequiredValue(result));
            if (record.Version != Simulation.Version)
            {
                terminal.Error.WriteLine($"Note: the result was made by version {record.Version}; this is {Simulation.Version}.");
            }

            var simulation = ProgressLine.Watch(terminal, progress => record.Repeat(
                new SimulationOptions { Threads = parsed.GetValue(threads), Progress = progress }, cancellation));
            new RunDelivery(outlet with { Format = outlet.Format ?? ReportFormat.Json })
                .Deliver(terminal, simulation, () => Headline.Of(simulation), _ => { }, cancellation);
            return Task.FromResult(Verdict(terminal, record.Differences(simulation)));
        });
        return command;
    }

    private static int Verdict(Terminal terminal, IReadOnlyList<string> differences)
    {
        if (differences.Count == 0)
        {
            return ExitCode.Done;
        }

        terminal.Error.WriteLine("The result on record is not what its own inputs give; what comes out was shown instead:");
        differences.Take(MostShown).ToList().ForEach(terminal.Error.WriteLine);
        if (differences.Count > MostShown)
        {
            terminal.Error.WriteLine(FormattableString.Invariant($"and {differences.Count - MostShown} more."));
        }

        return ExitCode.BadInput;
    }
}
