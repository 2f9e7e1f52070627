using System.CommandLine;
using PainCost.Burden;
using PainCost.Cli.CommandLine;

namespace PainCost.Cli.Showing;

/// <summary>The equation as a tree.</summary>
internal static class ExplainCommand
{
    private const int Deepest = 100;

    public static Command Make(Terminal terminal)
    {
        var profile = ProfileArgument.Make();
        var output = new Argument<string?>("output")
        {
            Description = "An output, a named quantity or an input; left out, every output.",
            Arity = ArgumentArity.ZeroOrOne
        };
        var (choices, set) = (new ChoiceOptions(), RunOptions.Set());
        var depth = RunOptions.Whole("--depth", 0, Deepest, "number", "How many levels of the tree to show; left out, all.");
        var strata = new Option<bool>("--strata")
        {
            Description = "Show every stratum; left out, the first of each quantity and what the others come to."
        };
        var command = new Command("explain", "Show the equation as a tree, with value, unit and source at each node.") { profile, output,
            set, depth, strata };
        choices.AddTo(command);
        command.SetAction((parsed, cancellation) =>
        {
            var methods = choices.Read(parsed);
            var chosen = Overrides.Apply(terminal, ProfileArgument.Load(parsed.GetRequiredValue(profile), methods),
                parsed.GetValue(set) ?? []);
            var model = PainBurden.Of(chosen, methods, cancellation).Model;
            var view = new ExplanationView(parsed.GetValue(depth) ?? Deepest, parsed.GetValue(strata));
            foreach (var explanation in parsed.GetValue(output) is { } name ? [model.Explain(name)] : EveryOutput(model, cancellation))
            {
                view.Write(terminal.Console, explanation);
            }

            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>The outputs in the model's order, without those that stand in the tree of one before.</summary>
    private static IEnumerable<Explanation> EveryOutput(Model model, CancellationToken cancellation)
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var explanation in model.Outputs.Where(o => !shown.Contains(o.Name)).Select(o => model.Explain(o.Name)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return explanation;
            Add(explanation, shown);
        }
    }

    private static void Add(Explanation explanation, HashSet<string> shown)
    {
        shown.Add(explanation.Name);
        foreach (var part in explanation.Parts)
        {
            Add(part, shown);
        }
    }
}
