using PainCost.Sensitivity.Curves;

namespace PainCost.Sensitivity;

/// <summary>An output along the range of each input, one at a time: a tornado that shows what happens between the ends.</summary>
public sealed class Spider
{
    private Spider(OutputGraph graph, IReadOnlyList<SpiderLine> lines) =>
        (Output, Unit, BaseCase, Lines) = (graph.Output.Name, graph.Output.Unit, graph.BaseCase, lines);

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output and its base case.</summary>
    public Unit Unit { get; }

    /// <summary>The output with every input at its central value, in <see cref="Unit"/>.</summary>
    public double BaseCase { get; }

    /// <summary>A line for every input that the output's formula uses and the range can move, by descending reach of the output.</summary>
    public IReadOnlyList<SpiderLine> Lines { get; }

    /// <summary>Moves every uncertain input through its range, one at a time.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="steps">How many values of each input, from 2 to 1,000; at even steps of probability or of percentage.</param>
    /// <param name="range">How far; left out, the 2.5th to the 97.5th percentile.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The lines, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output, the number of steps is out of range, or values are stated that an input of it cannot have.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at a value of an input.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Spider Of(
        Model model, string output, int steps, TornadoRange? range = null, CancellationToken cancellationToken = default)
    {
        range ??= TornadoRange.Usual;
        StepCount.Check(steps);
        var graph = new OutputGraph(model, output, cancellationToken);
        range.Check(graph);
        var lines = graph.UsedInputs.Where(range.Moves).Select(input => Line(graph, input, range.Values(input, steps)));
        return new Spider(graph, [.. lines.OrderByDescending(line => line.Outputs.Max() - line.Outputs.Min())]);
    }

    /// <summary>Moves inputs over values of the user's own, one at a time.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="values">The names of inputs, each with at least two values in its own unit.</param>
    /// <returns>A line for each of the inputs, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, or an input cannot have a value; all faults at once.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at a value of an input.</exception>
    public static Spider Of(Model model, string output, params IEnumerable<(string Input, IReadOnlyList<double> Values)> values) =>
        Of(model, output, StepCount.Fewest, TornadoRange.Of(values));

    private static SpiderLine Line(OutputGraph graph, Input input, double[] values)
    {
        var function = graph.Of(input);
        return new SpiderLine(input, values, [.. values.Select(value => function.At(value))]);
    }
}
