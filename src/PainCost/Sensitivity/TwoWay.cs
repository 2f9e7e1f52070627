using System.Text.Json;
using System.Text.Json.Serialization;
using PainCost.Json;
using PainCost.Sensitivity.Curves;

namespace PainCost.Sensitivity;

/// <summary>An output over a grid of two inputs' values, the others at their central values.</summary>
[JsonConverter(typeof(JsonFormConverter<TwoWay>))]
public sealed class TwoWay : IJsonForm
{
    private readonly double[,] outputs;

    private TwoWay(OutputGraph graph, Input inputA, double[] valuesA, Input inputB, double[] valuesB)
    {
        (Output, Unit, BaseCase, InputA, ValuesA, InputB, ValuesB) =
            (graph.Output.Name, graph.Output.Unit, graph.BaseCase, inputA, valuesA, inputB, valuesB);
        var function = graph.Of(inputA, inputB);
        outputs = new double[valuesA.Length, valuesB.Length];
        for (var a = 0; a < valuesA.Length; a++)
        {
            for (var b = 0; b < valuesB.Length; b++)
            {
                outputs[a, b] = function.At(valuesA[a], valuesB[b]);
            }
        }
    }

    /// <summary>The output's name.</summary>
    public string Output { get; }

    /// <summary>The unit of the output and its base case.</summary>
    public Unit Unit { get; }

    /// <summary>The output with every input at its central value, in <see cref="Unit"/>.</summary>
    public double BaseCase { get; }

    /// <summary>The first input.</summary>
    public Input InputA { get; }

    /// <summary>The second input.</summary>
    public Input InputB { get; }

    /// <summary>The first input's values, ascending, in its own unit.</summary>
    public IReadOnlyList<double> ValuesA { get; }

    /// <summary>The second input's values, ascending, in its own unit.</summary>
    public IReadOnlyList<double> ValuesB { get; }

    /// <summary>The output at one point of the grid.</summary>
    /// <param name="a">The place in <see cref="ValuesA"/>.</param>
    /// <param name="b">The place in <see cref="ValuesB"/>.</param>
    /// <returns>The output, in <see cref="Unit"/>.</returns>
    /// <exception cref="IndexOutOfRangeException">The grid has no such point.</exception>
    public double this[int a, int b] => outputs[a, b];

    /// <summary>The grid between the 2.5th and the 97.5th percentiles of both inputs, at even steps of probability.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="inputA">The first input's name.</param>
    /// <param name="inputB">The second input's name.</param>
    /// <param name="steps">How many values of each input, from 2 to 1,000.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The grid, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, the two inputs are one, or one has no percentiles.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at a point of the grid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TwoWay Of(
        Model model, string output, string inputA, string inputB, int steps, CancellationToken cancellationToken = default) =>
        Of(model, output, inputA, TornadoRange.Usual, inputB, TornadoRange.Usual, steps, cancellationToken);

    /// <summary>The grid between the ends of a range for each input.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="inputA">The first input's name.</param>
    /// <param name="rangeA">How far the first input is moved.</param>
    /// <param name="inputB">The second input's name.</param>
    /// <param name="rangeB">How far the second input is moved.</param>
    /// <param name="steps">How many values of each input, from 2 to 1,000.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The grid, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, the two inputs are one, or one cannot be moved so.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at a point of the grid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TwoWay Of(
        Model model,
        string output,
        string inputA,
        TornadoRange rangeA,
        string inputB,
        TornadoRange rangeB,
        int steps,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rangeA);
        ArgumentNullException.ThrowIfNull(rangeB);
        StepCount.Check(steps);
        var graph = new OutputGraph(model, output, cancellationToken);
        rangeA.Check(graph);
        rangeB.Check(graph);
        var (a, b) = (model.Inputs[model.InputIndexOf(inputA)], model.Inputs[model.InputIndexOf(inputB)]);
        return !ReferenceEquals(a, b)
            ? new TwoWay(graph, a, rangeA.Values(a, steps), b, rangeB.Values(b, steps))
            : throw new ArgumentException(
                $"Both inputs are '{inputA}'; a grid needs two different ones. Spider moves one.");
    }

    /// <summary>The grid over values of the user's own.</summary>
    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="inputA">The first input's name.</param>
    /// <param name="valuesA">At least two values of the first input, in its own unit and any order.</param>
    /// <param name="inputB">The second input's name.</param>
    /// <param name="valuesB">At least two values of the second input, in its own unit and any order.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The grid, its values ascending, with the output in its own unit.</returns>
    /// <exception cref="ArgumentException">
    /// The model has no such output or input, the two inputs are one, or one cannot have a value.
    /// </exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case or at a point of the grid.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static TwoWay Of(
        Model model,
        string output,
        string inputA,
        IReadOnlyList<double> valuesA,
        string inputB,
        IReadOnlyList<double> valuesB,
        CancellationToken cancellationToken = default) =>
        Of(
            model,
            output,
            inputA,
            TornadoRange.Of((inputA, valuesA)),
            inputB,
            TornadoRange.Of((inputB, valuesB)),
            StepCount.Fewest,
            cancellationToken);

    /// <summary>The grid is a list of rows, one for each value of the first input.</summary>
    void IJsonForm.WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("output", Output);
        json.WriteString("unit", Unit.ToString());
        json.WriteFigure("baseCase", BaseCase);
        json.WriteForms("inputs", [InputA, InputB]);
        json.WriteFigures("valuesA", ValuesA);
        json.WriteFigures("valuesB", ValuesB);
        json.WriteStartArray("outputs");
        for (var a = 0; a < ValuesA.Count; a++)
        {
            json.WriteStartArray();
            for (var b = 0; b < ValuesB.Count; b++)
            {
                json.WriteNumberValue(outputs[a, b]);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
