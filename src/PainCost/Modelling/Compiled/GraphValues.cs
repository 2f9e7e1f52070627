using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>The value of every step with the inputs at their central values, for explanations and derivatives, or at others.</summary>
internal static class GraphValues
{
    public static double[] AtBaseCase(Graph graph) => At(graph, input => input.CentralValue);

    /// <summary>The value of every step, each input having the value that is told of it.</summary>
    public static double[] At(Graph graph, Func<Input, double> valueOf)
    {
        var values = new double[graph.Steps.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var step = graph.Steps[i];
            values[i] = step.Operation switch
            {
                Operation.Constant => step.Constant,
                Operation.Input => valueOf(graph.Inputs[step.Left]),
                _ => Arithmetic.Apply(step.Operation, values[step.Left], values[step.Right]),
            };
        }

        return values;
    }
}
