using System.CommandLine;
using PainCost.Cli.Analysing;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Calibrating;

/// <summary>What would have to be true for a published figure.</summary>
internal static class CalibrateCommand
{
    public static Command Make(Terminal terminal)
    {
        var (profile, output, set, choices) = (ProfileArgument.Make("article"), SensitivityOptions.Output(), RunOptions.Set(),
            new ChoiceOptions());
        var target = new Option<string?>("--target")
        {
            Description = "The published figure, in the output's unit: a number such as 560e9, or normal(mean=560e9, se=20e9). Left out, "
                + "the published total.",
            HelpName = "figure",
        };
        var error = SensitivityOptions.Number("--error", "The standard error of a bare number, in percent of it; 5 unless told.");
        var inputs = new Option<string[]>("--input")
        {
            Description = "An input to scale, in all its strata; repeat it for a group under "
                + "one factor. Left out, each input that moves the output.",
            HelpName = "name"
        };
        var (draws, seed, format, path) = (RunOptions.Draws(), RunOptions.Seed(), OutputFormat.Make(), RunOptions.Out());
        var command = new Command("calibrate", "Find what would have to be true for a published figure.")
        {
            profile, output, target, error, inputs, draws, seed, set, format, path,
        };
        choices.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var outlet = Outlet.Read(parsed, format, path);
            var methods = choices.Read(parsed);
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods),
                parsed.GetValue(set) ?? []);
            var basis = SensitivityBasis.Of(chosen, methods, parsed.GetValue(output), cancellation);
            var figure = CalibrationTarget.Of(parsed.GetValue(target), parsed.GetValue(error), chosen, basis.Model, basis.Output);
            var answer = CalibrationAnswer.Of(basis, figure, parsed.GetValue(inputs) ?? [], model => ProgressLine.Watch(
                terminal, progress => model.Simulate(parsed.GetValue(draws), parsed.GetValue(seed),
                    new SimulationOptions { Progress = progress }, cancellation)), cancellation);
            Delivery.Deliver(terminal, outlet, CalibrationSheet.Of(answer), console => CalibrationView.Write(console, answer));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }
}
