using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.CommandLine;
using PainCost.Projection;

namespace PainCost.Cli.Projecting;

/// <summary>A burden over years, and what makes it grow.</summary>
internal static class ProjectCommand
{
    public static Command Make(Terminal terminal)
    {
        var (profile, options, choices) = (ProfileArgument.Make("us-2023"), new ProjectOptions(), new ChoiceOptions());
        var (draws, seed, threads, set) = (RunOptions.Draws(), RunOptions.Seed(), RunOptions.Threads(), RunOptions.Set());
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var command = new Command("project",
            "Show a burden over the years of a population, and what part of its growth numbers, ageing, prevalence and price make.")
        {
            profile, draws, seed, threads, set, format, path,
        };
        options.AddTo(command);
        choices.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var overrides = parsed.GetValue(set) ?? [];
            var request = options.Read(terminal, parsed, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods), overrides,
                InYears(methods));
            var projection = BurdenProjection.Of(request.Profile, request.Population, request.Choices, cancellation);
            var simulation = ProgressLine.Watch(terminal, progress => projection.Model.Simulate(
                parsed.GetValue(draws), parsed.GetValue(seed),
                    new SimulationOptions { Threads = parsed.GetValue(threads), Progress = progress }, cancellation));
            Overrides.WithoutEffect(projection.Model, overrides).ToList().ForEach(terminal.Error.WriteLine);
            Delivery.Deliver(terminal, outlet, YearlySheet.Of(simulation, request.Population.Description),
                console => ProjectView.Write(console, request, projection, simulation));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static BurdenChoices InYears(BurdenChoices choices) => choices.Detail == Detail.Components
        ? choices
        : throw new UsageException("--by-stratum belongs to run; a projection shows components by year.");
}
