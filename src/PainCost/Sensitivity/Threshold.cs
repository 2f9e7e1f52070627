using PainCost.Sensitivity.Curves;

namespace PainCost.Sensitivity;

/// <summary>The value of one input at which an output equals a target, the others at their central values.</summary>
public sealed class Threshold
{
    private Threshold(OutputGraph graph, double target, Input input, Curve curve)
    {
        (Output, Unit, BaseCase, Target, Input) = (graph.Output.Name, graph.Output.Unit, graph.BaseCase, target, input);
        (Low, High, LowestOutput, HighestOutput) = (curve.Low, curve.High, curve.LowestOutput, curve.HighestOutput);
        IsMonotone = curve.IsMonotone;
        Values = curve.IsFlat ? [] : curve.PlacesOf(target);
        Reach = curve.IsFlat ? ThresholdReach.Unmoved : Values.Count switch
        {
            0 => ThresholdReach.OutOfRange,
            1 => ThresholdReach.Once,
            _ => ThresholdReach.Several,
        };
    }

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the target and of every value of the output.</summary>
    public Unit Unit { get; }

    /// <summary>What the output was to be, in <see cref="Unit"/>.</summary>
    public double Target { get; }

    /// <summary>The output with every input at its central value, in <see cref="Unit"/>.</summary>
    public double BaseCase { get; }

    /// <summary>The input that was moved.</summary>
    public Input Input { get; }

    /// <summary>The lower end of the search, in the input's unit.</summary>
    public double Low { get; }

    /// <summary>The upper end of the search, in the input's unit.</summary>
    public double High { get; }

    /// <summary>The lowest output seen over the search, in <see cref="Unit"/>.</summary>
    public double LowestOutput { get; }

    /// <summary>The highest output seen over the search, in <see cref="Unit"/>.</summary>
    public double HighestOutput { get; }

    /// <summary>Whether and how the target is reached.</summary>
    public ThresholdReach Reach { get; }

    /// <summary>
    /// Whether the output only rises or only falls over the search, so that two values are the ends of a stretch on the target.
    /// </summary>
    internal bool IsMonotone { get; }

    /// <summary>
    /// The value of the input at the target, in the input's unit: the lowest if there are several, null if there is none.
    /// </summary>
    public double? Value => Values.Count > 0 ? Values[0] : null;

    /// <summary>
    /// All values found, ascending, in the input's unit. A curve that turns twice between two of the places that are looked at, at most
    /// 1/256 of the search apart, or only touches the target, may hold more. Of a stretch on the target, the two ends.
    /// </summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>
    /// Searches over all that the input can be, and where that has no end, as far as its one-in-a-billion percentile.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="target">What the output is to be, in its own unit.</param>
    /// <param name="input">The name of an uncertain input.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The value to 1e-12 relative, or why there is none.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, the target is not finite, or the input is known exactly.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or anywhere in the range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Threshold Find(Model model, string output, double target, string input, CancellationToken cancellationToken = default)
    {
        var graph = new OutputGraph(model, output, cancellationToken);
        var moved = model.Inputs[model.InputIndexOf(input)];
        return moved.Distribution.IsFixed
            ? throw new ArgumentException(
                $"'{input}' is known exactly ({moved.Distribution} {moved.Unit}), so it has no range to search; give the search its own low and high.")
            : new Threshold(graph, Finite(target), moved, new Curve(graph.Of(moved), SearchPoints.Of(moved.Distribution)));
    }

    /// <summary>Searches between two values of an input, uncertain or not.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="target">What the output is to be, in its own unit.</param>
    /// <param name="input">The input's name.</param>
    /// <param name="low">The lower end of the search, in the input's unit.</param>
    /// <param name="high">The upper end of the search, in the input's unit.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The value to 1e-12 relative, or why there is none.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, the target is not finite, or low is not below high.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or anywhere in the range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Threshold Find(
        Model model, string output, double target, string input, double low, double high, CancellationToken cancellationToken = default)
    {
        var graph = new OutputGraph(model, output, cancellationToken);
        var moved = model.Inputs[model.InputIndexOf(input)];
        return new Threshold(graph, Finite(target), moved, new Curve(graph.Of(moved), SearchPoints.Between(low, high, moved.CentralValue)));
    }

    /// <summary>Searches for one factor on several inputs, such as all strata of one.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="target">What the output is to be, in its own unit.</param>
    /// <param name="inputs">The names of the inputs that share the factor; at least one.</param>
    /// <param name="low">The lowest factor [1].</param>
    /// <param name="high">The highest factor [1].</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>
    /// The factor on the inputs' central values, to 1e-12 relative, or why there is none; <see cref="Input"/> is the factor, at 1 in the
    /// base case.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, no input is named, the target is not finite, or low is not below high.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or anywhere in the range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Threshold FindFactor(
        Model model,
        string output,
        double target,
        IReadOnlyList<string> inputs,
        double low,
        double high,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var graph = new OutputGraph(model, output, cancellationToken);
        Input[] group = [.. inputs.Distinct(StringComparer.Ordinal).Select(name => model.Inputs[model.InputIndexOf(name)])];
        if (group.Length == 0)
        {
            throw new ArgumentException("A factor needs at least one input to be on.");
        }

        var names = string.Join(" and ", group.Select(input => input.Name.Split(" [")[0]).Distinct());
        var curve = new Curve(graph.Of(group), [.. group.Select(input => input.CentralValue)], SearchPoints.Between(low, high, central: 1));
        return new Threshold(graph, Finite(target), Input.Fixed($"factor on {names}", 1, "1"), curve);
    }

    /// <summary>The answer in a sentence.</summary>
    /// <returns>One or two sentences with units.</returns>
    public override string ToString() => ThresholdText.Of(this);

    private static double Finite(double target) => double.IsFinite(target)
        ? target
        : throw new ArgumentOutOfRangeException(null, "A target must be a finite number.");
}
