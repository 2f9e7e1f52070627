using PainCost.Sensitivity.Curves;

namespace PainCost.Sensitivity;

/// <summary>How far each input alone moves an output, the others at their central values; the input that moves it most first.</summary>
/// <remarks>
/// It looks at the two ends of each input's range only. An output that turns back in between shows in a <see cref="Spider"/>;
/// what inputs do together shows in a <see cref="TwoWay"/> grid or a simulation.
/// </remarks>
public sealed class Tornado
{
    private Tornado(OutputGraph graph, TornadoRange range, IReadOnlyList<TornadoRow> rows) =>
        (Model, Output, Unit, BaseCase, Range, Rows) = (graph.Model, graph.Output.Name, graph.Output.Unit, graph.BaseCase, range, rows);

    /// <summary>The model.</summary>
    public Model Model { get; }

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output, its base case and every swing.</summary>
    public Unit Unit { get; }

    /// <summary>The output with every input at its central value, in <see cref="Unit"/>.</summary>
    public double BaseCase { get; }

    /// <summary>How far each input was moved.</summary>
    public TornadoRange Range { get; }

    /// <summary>A row for every input that the output's formula uses and the range can move, by descending swing.</summary>
    public IReadOnlyList<TornadoRow> Rows { get; }

    /// <summary>Whether any input moves the output by more than rounding.</summary>
    public bool IsMoved => Rows.Any(row => row.IsMoving);

    /// <summary>Moves every uncertain input to both ends of its range, one at a time.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="range">How far; left out, the 2.5th to the 97.5th percentile.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The rows, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">The model has no such output, or values are stated that an input of it cannot have.</exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at an end of a range.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Tornado Of(Model model, string output, TornadoRange? range = null, CancellationToken cancellationToken = default)
    {
        range ??= TornadoRange.Usual;
        var graph = new OutputGraph(model, output, cancellationToken);
        range.Check(graph);
        var (values, baseValues) = (graph.BaseValues(), graph.BaseValues());
        var rows = graph.UsedInputs.Where(range.Moves).Select(input =>
        {
            var function = graph.Over(values, input);
            var row = Row(function, range, input);
            function.Restore(baseValues);
            return row;
        });
        return new Tornado(graph, range, [.. rows.OrderByDescending(row => row.Swing)]);
    }

    /// <summary>Moves inputs between the lowest and the highest of values of the user's own, one at a time.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="values">The names of inputs, each with at least two values in its own unit.</param>
    /// <returns>A row for each of the inputs, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, or an input cannot have a value; all faults at once.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at an end of the values.</exception>
    public static Tornado Of(Model model, string output, params IEnumerable<(string Input, IReadOnlyList<double> Values)> values) =>
        Of(model, output, TornadoRange.Of(values));

    private static TornadoRow Row(OutputFunction function, TornadoRange range, Input input)
    {
        var (low, high) = (range.Value(input, 0), range.Value(input, 1));
        return new TornadoRow(input, low, high, function.At(low), function.At(high));
    }
}
