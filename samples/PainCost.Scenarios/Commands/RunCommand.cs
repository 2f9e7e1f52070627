using System.CommandLine;
using PainCost.Reports;
using PainCost.Sampling;
using PainCost.Scenarios.Views;

namespace PainCost.Scenarios.Commands;

/// <summary>The main job: a profile's burden, with its uncertainty.</summary>
internal static class RunCommand
{
    private const string Article = "article";

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make(Article);
        var (draws, seed, threads, set) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), RunOptions.Set());
        var (choices, correlations, design, format, path) = (new ChoiceOptions(), new CorrelationOptions(), new DesignOptions(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("run", "Simulate a profile and show its burden by component.") { profile, draws, seed, threads, set, format, path };
        choices.AddTo(command);
        correlations.AddTo(command);
        design.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var chosen = Overrides.Apply(ProfileArgument.Load(parsed.GetRequiredValue(profile), choices.Read(parsed)), parsed.GetValue(set) ?? []);
            var request = new RunRequest(
                chosen,
                parsed.GetValue(set) ?? [],
                choices.Read(parsed),
                parsed.GetValue(draws),
                parsed.GetValue(seed),
                design.Read(parsed) with { Threads = parsed.GetValue(threads) })
            { Correlations = correlations.Read(parsed, chosen) };

            Run(terminal, request, OutputFormat.Choose(parsed.GetValue(format), parsed.GetValue(path)), parsed.GetValue(path), cancellation);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Run(Terminal terminal, RunRequest request, ReportFormat? format, string? path, CancellationToken cancellation)
    {
        var model = request.Model(request.Choices);
        foreach (var note in Overrides.WithoutEffect(model, request.Overrides).Concat(StatedCorrelations.WithoutEffect(model, request.Correlations)))
        {
            terminal.Error.WriteLine(note);
        }

        if (DesignOptions.Note(request.Options, request.Draws) is { } advice)
        {
            terminal.Error.WriteLine(advice);
        }

        var simulation = ProgressLine.Watch(terminal, request.Draws, progress => model.Simulate(
            request.Draws, request.Seed, request.Options with { Progress = progress }, cancellation));

        var text = format is { } report ? Report.Write(simulation, report) : null;
        if (path is not null)
        {
            WholeFile.Write(path, text ?? Table(request, simulation));
            terminal.Error.WriteLine($"Written: {path}");
        }
        else if (text is not null)
        {
            terminal.Output.Write(text);
        }
        else
        {
            RunView.Write(terminal.Console, request, simulation);
        }
    }

    private static string Table(RunRequest request, Simulation simulation)
    {
        var page = Terminal.Collecting(out var text);
        RunView.Write(page.Console, request, simulation);
        return text.ToString();
    }
}
