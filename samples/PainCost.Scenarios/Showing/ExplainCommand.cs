using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Showing;

/// <summary>The equation as a tree.</summary>
internal static class ExplainCommand
{
    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make();
        var output = new Argument<string?>("output") { Description = "An output, a named quantity or an input; left out, every output.", Arity = ArgumentArity.ZeroOrOne };
        var choices = new ChoiceOptions();
        var set = RunOptions.Set();
        var command = new Command("explain", "Show the equation as a tree, with value, unit and source at each node.") { profile, output, set };
        choices.AddTo(command);
        command.SetAction(parsed =>
        {
            var methods = choices.Read(parsed);
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods), parsed.GetValue(set) ?? []);
            var model = PainBurden.Of(chosen, methods).Model;
            var names = parsed.GetValue(output) is { } name ? [name] : model.Outputs.Select(o => o.Name);
            foreach (var shown in names)
            {
                ExplanationView.Write(terminal.Console, model.Explain(shown));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
