using System.Globalization;
using PainCost.Modelling.Compiled;

namespace PainCost.Sensitivity.Curves;

/// <summary>An output as a function of a few inputs: a point costs the steps between them and the output, and no memory.</summary>
/// <remarks>Not for two threads at once.</remarks>
internal sealed class OutputFunction
{
    private readonly Step[] steps;
    private readonly string output;
    private readonly string[] names;
    private readonly int[] inputSteps;
    private readonly int outputStep;
    private readonly int[] dependents;
    private readonly double[] values;
    private readonly CancellationToken cancellation;

    public OutputFunction(
        Step[] steps,
        string output,
        ReadOnlySpan<Input> inputs,
        int[] inputSteps,
        int outputStep,
        int[] dependents,
        double[] values,
        CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        (this.steps, this.output, this.inputSteps, this.outputStep, this.dependents, this.values) =
            (steps, output, inputSteps, outputStep, dependents, values);
        names = new string[inputs.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = inputs[i].Name;
        }
    }

    /// <summary>The output at these values of the inputs; infinite or not a number where the equation has no value.</summary>
    public double Raw(params ReadOnlySpan<double> point)
    {
        cancellation.ThrowIfCancellationRequested();
        for (var i = 0; i < inputSteps.Length; i++)
        {
            values[inputSteps[i]] = point[i];
        }

        foreach (var index in dependents)
        {
            var step = steps[index];
            values[index] = Arithmetic.Apply(step.Operation, values[step.Left], values[step.Right]);
        }

        return values[outputStep];
    }

    /// <summary>Puts the values that this function has moved back to the base case.</summary>
    public void Restore(ReadOnlySpan<double> baseValues)
    {
        foreach (var index in inputSteps)
        {
            values[index] = baseValues[index];
        }

        foreach (var index in dependents)
        {
            values[index] = baseValues[index];
        }
    }

    /// <summary>The output at these values of the inputs.</summary>
    /// <exception cref="ArithmeticException">It is not a finite number there.</exception>
    public double At(params ReadOnlySpan<double> point)
    {
        var value = Raw(point);
        return double.IsFinite(value) ? value : throw new ArithmeticException(
            $"'{output}' is not a finite number with {Describe(point)}; look for a division by zero among its parts, or choose a narrower range.");
    }

    private string Describe(ReadOnlySpan<double> point)
    {
        var texts = new string[point.Length];
        for (var i = 0; i < point.Length; i++)
        {
            texts[i] = string.Create(CultureInfo.InvariantCulture, $"'{names[i]}' at {point[i]:R}");
        }

        return string.Join(" and ", texts);
    }
}
