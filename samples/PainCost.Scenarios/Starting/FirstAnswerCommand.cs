using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Starting;

/// <summary>An answer from three or four figures: of an employer, or of a country.</summary>
internal static class FirstAnswerCommand
{
    private const long UsualDraws = 10_000;

    public static Command Employer(Terminal terminal) => Make(terminal, FirstFigures.Employer, Perspective.Employer,
        "What chronic pain costs an employer, from headcount and wage; says which other figure moves the answer most.");

    public static Command Country(Terminal terminal) => Make(terminal, FirstFigures.Country, Perspective.Societal,
        "What chronic pain costs a country, from population, prevalence, wage and health care cost; says which other figure moves it "
            + "most.");

    private static Command Make(Terminal terminal, string kind, Perspective perspective, string description)
    {
        var (figures, set, seed) = (new FirstFigures(), RunOptions.Set(), RunOptions.Seed());
        var (format, path) = (OutputFormat.Make(), RunOptions.Out());
        var draws = RunOptions.Draws();
        draws.DefaultValueFactory = _ => UsualDraws;
        var command = new Command(kind, description);
        foreach (var option in figures.Options(kind).Concat([set, draws, seed, format, path]))
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var profile = Overrides.Apply(terminal, figures.Profile(kind, parsed), parsed.GetValue(set) ?? []);
            var model = PainBurden.Of(profile, new BurdenChoices { Perspective = perspective }, cancellation).Model;
            var answer = FirstAnswer.Of(profile, model, parsed.GetValue(draws), parsed.GetValue(seed), cancellation);
            Delivery.Deliver(terminal, outlet, FirstAnswerSheet.Of(answer), console => FirstAnswerView.Write(console, answer));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
