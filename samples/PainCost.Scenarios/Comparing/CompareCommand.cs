using System.CommandLine;
using System.Globalization;
using PainCost.Cli.CommandLine;
using PainCost.Cli.Completing;
using PainCost.Scenarios;

namespace PainCost.Cli.Comparing;

/// <summary>Scenarios side by side, on the same draws.</summary>
internal static class CompareCommand
{
    public static Command Make(Terminal terminal)
    {
        var scenarios = new Argument<string[]>("scenarios")
        {
            Description = "Profiles, scenario files (.json with all that it holds, or file.json#name for one; .scenario.csv), or texts "
                + "such as \"article; hold=cost-per-case; prevalence=0.25\". The first is the reference. Left out, the article's two "
                + "readings.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Candidates.OfferProfiles(scenarios);
        var output = new Option<string[]>("--output")
        {
            Description = "An output to compare; total unless told. Repeatable.",
            HelpName = "name"
        };
        var set = new Option<string[]>("--set")
        {
            Description = "One scenario more: the last with this value in place of an input's. Repeatable.",
            HelpName = "name=distribution"
        };
        var weight = new Option<string[]>("--weight")
        {
            Description = "The weight of each scenario in an average of them, in their order, "
                + "such as --weight 0.7 --weight 0.3; they add up to 1. Left out, nothing is averaged.",
            HelpName = "number"
        };
        var (draws, seed, threads, choices) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), new ChoiceOptions());
        var (correlations, design, format, path) = (new CorrelationOptions(), new DesignOptions(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("compare",
            "Compare scenarios on the same draws: each one's burden, how far it is from the first, and which component drives that.")
        {
            scenarios, output, set, weight, draws, seed, threads, format, path,
        };
        choices.AddTo(command);
        correlations.AddTo(command);
        design.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var weights = Weights(parsed.GetValue(weight) ?? []);
            var named = ScenarioArguments.Read(terminal, parsed.GetValue(scenarios) ?? [], parsed.GetValue(set) ?? [], methods,
                own => choices.Over(parsed, own));
            var together = correlations.Read(parsed, named[0].Profile, name => named.Any(one => one.Profile.TryGetInput(name, out _)));
            if (weights.Length > 0 && !together.IsEmpty)
            {
                throw new UsageException("--weight averages scenarios whose inputs are independent; leave it out, or the correlations.");
            }

            var comparison = ProgressLine.Watch(terminal, progress => ScenarioComparison.Of(
                named,
                parsed.GetValue(draws),
                parsed.GetValue(seed),
                together,
                parsed.GetValue(output) is { Length: > 0 } outputs ? outputs : null,
                design.Read(parsed) with { Threads = parsed.GetValue(threads), Progress = progress },
                cancellation));
            var averages = Averages(comparison, weights, parsed.GetValue(threads), cancellation);
            Delivery.Deliver(terminal, outlet, ComparisonSheet.Of(comparison, averages),
                console => ComparisonView.Write(console, comparison, averages));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <exception cref="UsageException">A weight is no number in [0, 1].</exception>
    private static double[] Weights(string[] texts) =>
        [.. texts.Select(text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= 0
            && value <= 1
            ? value
            : throw new UsageException($"--weight must be a number from 0 to 1 such as 0.7, but is '{text}'."))];

    /// <summary>Each output averaged by the stated weights; nothing where none are stated.</summary>
    private static IReadOnlyList<ScenarioAverage> Averages(
        ScenarioComparison comparison, double[] weights, int threads, CancellationToken cancellation)
    {
        if (weights.Length == 0)
        {
            return [];
        }

        return weights.Length == comparison.Scenarios.Count
            ? [.. comparison.Outputs.Select(output => ScenarioAverage.Of(
                [.. comparison.Scenarios.Zip(weights)],
                "choice of scenario",
                comparison.Simulation.Draws,
                comparison.Simulation.Seed,
                output.Output,
                new SimulationOptions { Threads = threads },
                cancellation))]
            : throw new UsageException($"--weight is given {weights.Length} times for {comparison.Scenarios.Count} scenarios; state one "
            + $"for each, in their order.");
    }
}
