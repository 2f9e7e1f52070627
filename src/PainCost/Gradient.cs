using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost;

/// <summary>How every output changes with every input, near the base case.</summary>
public sealed class Gradient
{
    private readonly Model model;
    private readonly double[] outputValues;
    private readonly double[,] derivatives;

    private Gradient(Model model, double[] outputValues, double[,] derivatives)
    {
        this.model = model;
        this.outputValues = outputValues;
        this.derivatives = derivatives;
    }

    /// <summary>The partial derivative of an output with respect to an input.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="input">The input's name.</param>
    /// <returns>The derivative, in the output's unit per the input's unit.</returns>
    /// <exception cref="ArgumentException">The model has no such output or input.</exception>
    public double this[string output, string input] => derivatives[model.IndexOf(output), model.InputIndexOf(input)];

    /// <summary>By how many percent an output changes when an input changes by one percent.</summary>
    /// <param name="output">The output's name.</param>
    /// <param name="input">The input's name.</param>
    /// <returns>A bare number.</returns>
    /// <exception cref="ArgumentException">The model has no such output or input.</exception>
    /// <exception cref="ArithmeticException">The output is zero in the base case, so that no percentage of it can be told.</exception>
    public double Elasticity(string output, string input)
    {
        var value = outputValues[model.IndexOf(output)];
        return value != 0 && double.IsFinite(value)
            ? this[output, input] * model.Inputs[model.InputIndexOf(input)].CentralValue / value
            : throw new ArithmeticException(
                $"'{output}' is {value} in the base case, so its elasticity is not defined; use the derivative.");
    }

    internal static Gradient Of(Model model)
    {
        var graph = model.Graph;
        var values = GraphValues.AtBaseCase(graph);
        var adjoints = new double[graph.Steps.Count, model.Outputs.Count];
        for (var output = 0; output < model.Outputs.Count; output++)
        {
            adjoints[graph.Outputs[output], output] += 1;
        }

        var derivatives = new double[model.Outputs.Count, model.Inputs.Count];
        for (var step = graph.Steps.Count - 1; step >= 0; step--)
        {
            Propagate(graph.Steps[step], step, values, adjoints, derivatives);
        }

        return new Gradient(model, [.. graph.Outputs.Select(s => values[s])], derivatives);
    }

    private static void Propagate(Step step, int index, double[] values, double[,] adjoints, double[,] derivatives)
    {
        if (step.Operation == Operation.Constant)
        {
            return;
        }

        var isInput = step.Operation == Operation.Input;
        var (left, right) = isInput ? default : Arithmetic.Partials(step.Operation, values[step.Left], values[step.Right], values[index]);
        for (var output = 0; output < adjoints.GetLength(1); output++)
        {
            var adjoint = adjoints[index, output];
            if (adjoint == 0)
            {
                continue;
            }

            if (isInput)
            {
                derivatives[output, step.Left] += adjoint;
                continue;
            }

            adjoints[step.Left, output] += adjoint * left;
            adjoints[step.Right, output] += adjoint * right;
        }
    }
}
