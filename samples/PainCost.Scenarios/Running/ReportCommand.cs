using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Pages;

namespace PainCost.Cli.Running;

/// <summary>A run as a page to hand over, on which the reader may move every input.</summary>
internal static class ReportCommand
{
    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make();
        var (draws, seed, threads, set, path) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), RunOptions.Set(),
            RunOptions.Out());
        var (choices, correlations) = (new ChoiceOptions(), new CorrelationOptions());
        draws.DefaultValueFactory = _ => LivingReport.MostDraws;
        var command = new Command(
            "report", "Write a run as one HTML page that works without a network, on which whoever reads it may move every input.")
        {
            profile, draws, seed, threads, set, path,
        };
        choices.AddTo(command);
        correlations.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var target = Outlet.TargetOf(parsed, path);
            var (overrides, methods) = (parsed.GetValue(set) ?? [], choices.Read(parsed));
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods), overrides);
            var options = new SimulationOptions { Threads = parsed.GetValue(threads) };
            var request = new RunRequest(chosen, overrides, methods, parsed.GetValue(draws), parsed.GetValue(seed), options)
            {
                Correlations = correlations.Read(parsed, chosen),
                Recorded = terminal.Origin?.Choices ?? [],
            };
            var model = request.Model(request.Choices, cancellation);
            Warnings.Write(terminal, model, request);
            var page = LivingReport.ToHtml(Simulating.Run(terminal, model, request, cancellation), CommandText(parsed), cancellation);
            Deliver(terminal, target, page);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void Deliver(Terminal terminal, Reports.OutputTarget? target, string page)
    {
        if (target is null)
        {
            terminal.Output.Write(page);
            return;
        }

        Reports.Report.Save((target, writer => writer.Write(page)));
        Delivery.Say(terminal, target);
    }

    /// <summary>What was typed, as it may be typed again.</summary>
    private static string CommandText(ParseResult parsed) =>
        string.Join(' ', parsed.Tokens.Select(token => Quoted(token.Value)).Prepend("paincost"));

    private static string Quoted(string word) =>
        word.Length > 0 && word.All(c => char.IsLetterOrDigit(c) || "-_./=%,:+".Contains(c, StringComparison.Ordinal))
            ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
