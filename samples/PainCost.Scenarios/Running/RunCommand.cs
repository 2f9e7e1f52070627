using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Reports;

namespace PainCost.Cli.Running;

/// <summary>The main job: a profile's burden, with its uncertainty.</summary>
internal static class RunCommand
{
    private const string Article = "article";

    // The interval that the table shows.
    private static readonly double[] ShownPercentiles = [0.025, 0.975];

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make(Article);
        var (draws, seed, threads, set) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), RunOptions.Set());
        var (until, most, drawsOut, keep) = (RunOptions.Until(), RunOptions.MostDraws(), RunOptions.DrawsOut(), RunOptions.Keep());
        var inputs = new Option<bool>("--inputs")
        {
            Description = "List every input in the table: value, unit, source, and how well it is known."
        };
        var (choices, correlations, design, format, path) = (new ChoiceOptions(), new CorrelationOptions(), new DesignOptions(),
            OutputFormat.Make(), RunOptions.Out());
        var command = new Command("run", "Simulate a profile and show its burden by component.")
        {
            profile, draws, until, most, seed, threads, set, format, path, drawsOut, keep, inputs,
        };
        choices.AddTo(command);
        correlations.AddTo(command);
        design.AddTo(command);
        RunOptions.Refuse(command, draws, until, isBeside: true,
            "--draws and --until exclude each other; --max-draws says where --until stops at the latest.");
        RunOptions.Refuse(command, most, until, isBeside: false, "--max-draws is for --until; --draws says how many to make.");
        RunOptions.Refuse(command, keep, drawsOut, isBeside: false, "--keep says what --draws-out writes; name its file.");
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var delivery = new RunDelivery(outlet, DrawsOutlet.Read(parsed, drawsOut, keep, outlet));
            var (overrides, methods) = (parsed.GetValue(set) ?? [], choices.Read(parsed));
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods), overrides);
            var request = new RunRequest(
                chosen, overrides, methods, parsed.GetValue(draws), parsed.GetValue(seed),
                    design.Read(parsed) with { Threads = parsed.GetValue(threads) })
            {
                Correlations = correlations.Read(parsed, chosen),
                ShowsInputs = parsed.GetValue(inputs),
                Recorded = terminal.Origin?.Choices ?? [],
                Until = Rule(parsed.GetValue(until), parsed.GetValue(most)),
            };
            Run(terminal, request, delivery, cancellation);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static StoppingRule? Rule(string? until, long mostDraws) =>
        until is null ? null : new StoppingRule(RunOptions.Share(until)) { MostDraws = mostDraws, Percentiles = ShownPercentiles };

    private static void Run(Terminal terminal, RunRequest request, RunDelivery delivery, CancellationToken cancellation)
    {
        var model = request.Model(request.Choices, cancellation);
        Warnings.Write(terminal, model, request);
        var simulation = Simulating.Run(terminal, model, request, cancellation);
        delivery.Deliver(terminal, simulation, () => Headline.Of(simulation, request.Profile, request.Choices, cancellation),
            console => RunView.Write(console, request, simulation, cancellation), cancellation);
    }
}
