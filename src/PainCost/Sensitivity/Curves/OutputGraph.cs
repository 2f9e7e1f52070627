using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Sensitivity.Curves;

/// <summary>One output of a model with its base case, ready to be seen as a function of some of the inputs.</summary>
/// <remarks>The model's own graph is evaluated; nothing is built or compiled for a point.</remarks>
internal sealed class OutputGraph
{
    private readonly Step[] steps;
    private readonly int outputStep;
    private readonly double[] baseValues;
    private readonly bool[] isNeeded;
    private readonly int[] stepOfInput;
    private readonly CancellationToken cancellation;

    /// <param name="model">The model.</param>
    /// <param name="output">The output's name.</param>
    /// <param name="cancellation">Looked at before the output is worked out at a point.</param>
    /// <exception cref="ArgumentException">The model has no such output.</exception>
    /// <exception cref="ArithmeticException">The output is not a finite number in the base case.</exception>
    public OutputGraph(Model model, string output, CancellationToken cancellation = default)
    {
        this.cancellation = cancellation;
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(output);
        (Model, Output) = (model, model.Outputs[model.IndexOf(output)]);
        steps = [.. model.Graph.Steps];
        outputStep = model.Graph.Outputs[model.IndexOf(output)];
        baseValues = GraphValues.AtBaseCase(model.Graph);
        isNeeded = Needed();
        stepOfInput = StepOfInput();
        BaseCase = double.IsFinite(baseValues[outputStep]) ? baseValues[outputStep] : throw Model.IllegalBaseCase(output);
    }

    public Model Model { get; }

    public ModelOutput Output { get; }

    /// <summary>The output with every input at its central value, in the output's unit.</summary>
    public double BaseCase { get; }

    /// <summary>The inputs that the output's formula uses, in the model's order.</summary>
    public IEnumerable<Input> UsedInputs => steps
        .Where((step, index) => step.Operation == Operation.Input && isNeeded[index])
        .Select(step => step.Left).Order().Select(index => Model.Inputs[index]);

    /// <summary>The output as a function of these inputs' values, in this order; the others stay at their central values.</summary>
    /// <exception cref="ArgumentException">The model has no such input.</exception>
    public OutputFunction Of(params ReadOnlySpan<Input> inputs) => Over(BaseValues(), inputs);

    /// <summary>As <see cref="Of"/>, on values that serve one function after another where there are many.</summary>
    /// <param name="values">
    /// What <see cref="BaseValues"/> gave; <see cref="OutputFunction.Restore"/> makes it fit for the next function.
    /// </param>
    /// <param name="inputs">The inputs to move.</param>
    /// <exception cref="ArgumentException">The model has no such input.</exception>
    public OutputFunction Over(double[] values, params ReadOnlySpan<Input> inputs)
    {
        var inputSteps = new int[inputs.Length];
        for (var i = 0; i < inputs.Length; i++)
        {
            inputSteps[i] = stepOfInput[Model.InputIndexOf(inputs[i].Name)];
        }

        return new OutputFunction(steps, Output.Name, inputs, inputSteps, outputStep, Dependents(inputSteps), values, cancellation);
    }

    /// <summary>The value of every step with the inputs at their central values.</summary>
    /// <returns>A copy of the caller's own.</returns>
    public double[] BaseValues() => [.. baseValues];

    private int[] StepOfInput()
    {
        var places = new int[Model.Inputs.Count];
        for (var i = 0; i < steps.Length; i++)
        {
            if (steps[i] is { Operation: Operation.Input } step)
            {
                places[step.Left] = i;
            }
        }

        return places;
    }

    private bool[] Needed()
    {
        var needed = new bool[steps.Length];
        needed[outputStep] = true;
        for (var i = outputStep; i >= 0; i--)
        {
            if (needed[i] && IsComputed(steps[i]))
            {
                needed[steps[i].Left] = true;
                needed[steps[i].Right] = true;
            }
        }

        return needed;
    }

    /// <summary>The steps between these inputs and the output, each after its operands.</summary>
    private int[] Dependents(int[] inputSteps)
    {
        var moves = new bool[steps.Length];
        foreach (var step in inputSteps)
        {
            moves[step] = true;
        }

        var dependents = new List<int>();
        for (var i = FirstOf(inputSteps); i <= outputStep; i++)
        {
            if (isNeeded[i] && IsComputed(steps[i]) && (moves[steps[i].Left] || moves[steps[i].Right]))
            {
                moves[i] = true;
                dependents.Add(i);
            }
        }

        return [.. dependents];
    }

    private static int FirstOf(int[] inputSteps) => inputSteps.Length == 0 ? 0 : inputSteps.Min();

    private static bool IsComputed(Step step) => step.Operation is not (Operation.Constant or Operation.Input);
}
