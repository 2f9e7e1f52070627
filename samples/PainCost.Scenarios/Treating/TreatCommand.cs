using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Treatments;

namespace PainCost.Cli.Treating;

/// <summary>What infusions cost and what they would avert, drug by drug.</summary>
internal static class TreatCommand
{
    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make("article");
        var (with, set) = (TreatmentOptions.With(), TreatmentOptions.Set());
        var (draws, seed, threads, choices) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), new ChoiceOptions());
        var (correlations, design, format, path) = (new CorrelationOptions(), new DesignOptions(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("treat", "Weigh infusions against the burden that they avert: cost, net cost, break-even price, and what "
            + "their effect would have to be.")
        {
            profile, with, set, draws, seed, threads, format, path,
        };
        choices.AddTo(command);
        correlations.AddTo(command);
        design.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var request = TreatmentRequest.Read(terminal, parsed.GetRequiredValue(profile), parsed.GetValue(with) ?? [],
                parsed.GetValue(set) ?? []);
            var options = design.Read(parsed) with { Threads = parsed.GetValue(threads) };
            var together = correlations.Read(parsed, request.Profile, request.Has);
            var answers = Simulate(terminal, request, methods, together, parsed.GetValue(draws), parsed.GetValue(seed), options,
                cancellation);
            Delivery.Deliver(terminal, outlet, TreatmentSheet.Of(request.Profile, answers),
                console => TreatmentView.Write(console, request.Profile, answers));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static List<TreatmentAnswer> Simulate(
        Terminal terminal, TreatmentRequest request, BurdenChoices choices, Correlations together, long draws, ulong seed,
            SimulationOptions options,
        CancellationToken cancellation)
    {
        List<TreatedBurden> treated = [.. request.Interventions.Select(i => TreatedBurden.Of(request.Profile, i, choices, cancellation))];
        return [.. treated.Select(burden => new TreatmentAnswer(burden,
            ProgressLine.Watch(terminal, progress => StatedCorrelations.Apply(burden.Model, together)
            .Simulate(draws, seed, options with { Progress = progress }, cancellation))))];
    }
}
