using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using PainCost.Cli.Analysing;
using PainCost.Decisions;

namespace PainCost.Cli.Draws;

/// <summary>Which option to choose on draws made elsewhere, and what it would be worth to know more first.</summary>
/// <param name="Decision">Between the options' figures, or their net benefits.</param>
/// <param name="OfEach">What each parameter alone would be worth to know, the most valuable first.</param>
/// <param name="Curve">How likely each strategy is the best over the thresholds; null where the options are columns.</param>
internal sealed record ValueOfDraws(Decision Decision, IReadOnlyList<InformationValue> OfEach, AcceptabilityCurve? Curve)
{
    private const string Smaller = "smaller";

    public static Command Make(Func<ParseResult, CancellationToken, Func<DrawTable, DrawsAnswer>, Task<int>> answer)
    {
        var options = DrawsCommand.Columns(
            "--option", "A column with an option's figure, at least two; "
            + "or, beside --cost and --effect, the name of a strategy, in their order.");
        var costs = DrawsCommand.Columns("--cost", "A column with a strategy's cost; each needs its --effect, and together a --threshold.");
        var effects = DrawsCommand.Columns("--effect", "A column with a strategy's effect, more being better, in the order of the costs.");
        var parameters = DrawsCommand.Columns(
            "--parameter", "A column of which it is asked what knowing it is worth; every other column unless told.");
        var better = SensitivityOptions.Word(
            "--better", "larger (the usual) for figures that are benefits, smaller for costs.", "larger", Smaller);
        var thresholds = new Option<double[]>("--threshold")
        {
            Description = "What a unit of effect is worth; of several, the first decides and all make the curve. Repeatable.",
            HelpName = "number",
            CustomParser = ReadThresholds,
        };
        const string does = "Which option is the best, how sure that is, and what it would be worth to know everything, or one parameter.";
        var command = new Command("voi", does) { options, costs, effects, thresholds, better, parameters };
        command.SetAction((parsed, cancellation) =>
        {
            var asked = new DrawsChoice(
                parsed.GetValue(options) ?? [], parsed.GetValue(costs) ?? [], parsed.GetValue(effects) ?? [],
                parsed.GetValue(thresholds) ?? [],
                parsed.GetValue(better) == Smaller ? Preference.Smaller : Preference.Larger, parsed.GetValue(parameters) ?? []);
            asked.Check();
            return answer(parsed, cancellation, draws => ValueOfDrawsView.Of(Of(asked, draws, cancellation)));
        });
        return command;
    }

    private static ValueOfDraws Of(DrawsChoice asked, DrawTable draws, CancellationToken cancellation)
    {
        var strategies = asked.Strategies;
        var valued = strategies.Count > 0 ? draws.With(strategies.Select(s => NetBenefit(draws, s, asked.Thresholds[0]))) : draws;
        IReadOnlyList<string> options = strategies.Count > 0 ? [.. strategies.Select(s => DrawsChoice.BenefitOf(s.Name))] : asked.Options;
        var decision = Decision.Between(valued, options, asked.Preference, cancellation);
        var parameters = asked.Parameters.Count > 0
            ? asked.Parameters
            : [.. draws.Names.Except(asked.Used).Where(name => Moves(draws, name))];
        var curve = strategies.Count > 0 ? AcceptabilityCurve.Of(draws, strategies, asked.Thresholds, cancellation) : null;
        return new ValueOfDraws(decision, decision.EvppiOfEach(parameters, cancellation), curve);
    }

    private static double[]? ReadThresholds(ArgumentResult result)
    {
        var values = new List<double>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= 0
                && double.IsFinite(value))
            {
                values.Add(value);
                continue;
            }

            result.AddError($"--threshold must be a number such as 20000 or 5e4, not below 0, but is '{text}'.");
            return null;
        }

        return [.. values];
    }

    private static bool Moves(DrawTable draws, string name) => draws[name].IndexOfAnyExcept(draws[name][0]) >= 0;

    private static (string Name, string Unit, IReadOnlyList<double> Values) NetBenefit(
        DrawTable draws, (string Name, string Cost, string Effect) strategy, double threshold)
    {
        var (cost, effect) = (draws.Column(strategy.Cost), draws.Column(strategy.Effect));
        var values = new double[draws.Draws];
        for (var draw = 0; draw < values.Length; draw++)
        {
            values[draw] = (threshold * effect.Values[draw]) - cost.Values[draw];
        }

        return (DrawsChoice.BenefitOf(strategy.Name), cost.Unit.ToString(), values);
    }
}
