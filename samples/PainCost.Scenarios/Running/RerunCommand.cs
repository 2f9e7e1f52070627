using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.Running;

/// <summary>Makes a result again from its own JSON: the same bits, or the reasons why they would differ.</summary>
internal static class RerunCommand
{
    public static Command Make(Terminal terminal)
    {
        var result = new Argument<string>("result") { Description = "A result that run wrote as JSON." };
        var (threads, format, path) = (RunOptions.Threads(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("rerun", "Run again what a JSON result was made from, and give the same JSON; says what differs if an input or the equation does.") { result, threads, format, path };
        command.SetAction((parsed, cancellation) =>
        {
            var record = RunRecord.Read(parsed.GetRequiredValue(result));
            if (record.Version != Simulation.Version)
            {
                terminal.Error.WriteLine($"Note: the result was made by version {record.Version}; this is {Simulation.Version}.");
            }

            var simulation = ProgressLine.Watch(terminal, record.Draws, progress => record.Repeat(
                new SimulationOptions { Threads = parsed.GetValue(threads), Progress = progress }, cancellation));
            var form = OutputFormat.Choose(parsed.GetValue(format), parsed.GetValue(path)) ?? ReportFormat.Json;
            new RunDelivery(form, parsed.GetValue(path)).Deliver(terminal, simulation, _ => { });
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
