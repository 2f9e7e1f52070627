using System.CommandLine;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Comparing;
using PainCost.Cli.Completing;
using PainCost.Scenarios;

namespace PainCost.Cli.Differing;

/// <summary>How two scenarios, profiles or versions of evidence differ, and why the total changed.</summary>
internal static class DiffCommand
{
    private const int UsualDraws = 1000;
    private const int MostDraws = 1_000_000;

    public static Command Make(Terminal terminal)
    {
        const string meaning =
            "A profile, a scenario file (.scenario.csv, or file.json#name), or a text such as \"article; prevalence=0.25\".";
        var before = new Argument<string>("before") { Description = meaning };
        var after = new Argument<string>("after") { Description = meaning };
        Candidates.OfferProfiles(before);
        Candidates.OfferProfiles(after);
        var draws = RunOptions.Whole("--draws", 2, MostDraws, "number", "How many draws the intervals rest on; 1000 unless told.");
        var orders = RunOptions.Whole("--orders", 2, 100_000, "number",
            "How many orders are tried where more than 12 things differ; 64 unless told.");
        var (seed, threads, choices, format, path) = (RunOptions.Seed(), RunOptions.Threads(), new ChoiceOptions(), OutputFormat.Make(),
            RunOptions.Out());
        var command = new Command("diff", "Say how two scenarios, profiles or versions of the evidence differ, and why the total changed: "
            + "money for each input, whichever changed first.")
        {
            before, after, draws, orders, seed, threads, format, path,
        };
        choices.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var usual = choices.Read(parsed);
            Scenario One(Argument<string> argument) => ScenarioArguments.One(parsed.GetRequiredValue(argument), usual, own =>
                choices.Over(parsed, own));
            var (old, now) = (One(before), One(after));
            var options = new SimulationOptions { Threads = parsed.GetValue(threads) };
            var answer = ProgressLine.Watch(terminal, progress => DiffAnswer.Of(
                old, now, parsed.GetValue(draws) ?? UsualDraws, parsed.GetValue(seed), parsed.GetValue(orders),
                    options with { Progress = progress }, cancellation));
            Delivery.Deliver(terminal, outlet, DiffSheet.Of(answer), console => DiffView.Write(console, answer));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
