using System.Globalization;
using PainCost.Evidence;
using PainCost.Evidence.Checks;
using PainCost.Sensitivity.Curves;

namespace PainCost.Calibration;

/// <summary>The one factor on an input, or on a group of inputs, at which an output's base case is exactly a published figure.</summary>
public sealed class Scaling
{
    private Scaling(string output, Unit unit, double baseCase, double target, double factor, IReadOnlyList<ScaledInput> inputs) =>
        (Output, Unit, BaseCase, Target, Factor, Inputs) = (output, unit, baseCase, target, factor, inputs);

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output and of the target.</summary>
    public Unit Unit { get; }

    /// <summary>The output with the inputs as they are, in <see cref="Unit"/>.</summary>
    public double BaseCase { get; }

    /// <summary>What the output is with the inputs scaled, in <see cref="Unit"/>.</summary>
    public double Target { get; }

    /// <summary>The factor on every input of the group [1]; above 0.</summary>
    public double Factor { get; }

    /// <summary>The inputs of the group, with their distributions scaled.</summary>
    public IReadOnlyList<ScaledInput> Inputs { get; }

    /// <summary>Scales inputs for the base case of an output to match a target.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="target">What it is to be, in its own unit.</param>
    /// <param name="inputs">The names of the inputs that share the factor; at least one.</param>
    /// <returns>The factor, to 1e-12 relative, and the scaled inputs. Where several factors match, the one nearest to 1.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, no input is named, no factor from a millionth to a million matches, or the
    /// factor takes an input out of what it can legally be; all such inputs are named.
    /// </exception>
    public static Scaling Match(Model model, string output, double target, params IReadOnlyList<string> inputs) =>
        Match(model, output, target, inputs, CancellationToken.None);

    /// <summary>The factor on some inputs at which an output's base case meets a target, as above, until it is cancelled.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="target">What it is to be, in its own unit.</param>
    /// <param name="inputs">The names of the inputs that share the factor; at least one.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The factor, to 1e-12 relative, and the scaled inputs.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, no input is named, no factor from a millionth to a million matches, or the
    /// factor takes an input out of what it can legally be; all such inputs are named.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Scaling Match(
        Model model, string output, double target, IReadOnlyList<string> inputs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(inputs);
        if (!double.IsFinite(target) || inputs.Count == 0)
        {
            throw new ArgumentException("Scaling needs a finite target and at least one input to scale.");
        }

        var graph = new OutputGraph(model, output, cancellationToken);
        Input[] group = [.. inputs.Distinct(StringComparer.Ordinal).Select(name => model.Inputs[model.InputIndexOf(name)])];
        var factor = new FactorSearch(graph, group).Find(target);
        ScaledInput[] scaled = [.. group.Select(input => new ScaledInput(input, input.Distribution.Times(factor)))];
        var violations = scaled.Select(s => Limits.Violation(s.Input.Name, s.Distribution, s.Input.Unit)).OfType<string>().ToList();
        return violations.Count == 0
            ? new Scaling(output, graph.Output.Unit, graph.BaseCase, target, factor, scaled)
            : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture,
                $"'{output}' is {target:G6} {graph.Output.Unit} with {Names(group)} times {factor:G6}, but that cannot be: {string.Join(" ", violations)} Scale another input, or a group."));
    }

    /// <summary>The profile with the scaled inputs in place of its own, as assumptions given by the user.</summary>
    /// <param name="profile">The profile that the model was built from.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentException">The profile has no such input.</exception>
    public Profile Apply(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Inputs.Aggregate(profile, (changed, scaled) => changed.With(scaled.Input.Name, scaled.Distribution));
    }

    /// <summary>The answer in a sentence.</summary>
    /// <returns>One sentence with units.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Output} is {Target:G6} {Unit} instead of {BaseCase:G6} with {Names([.. Inputs.Select(s => s.Input)])} times {Factor:G6}.");

    internal static string Names(IReadOnlyList<Input> inputs) => string.Join(" and ", inputs.Select(input => $"'{input.Name}'"));
}
