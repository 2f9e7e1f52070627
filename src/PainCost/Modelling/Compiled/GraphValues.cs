using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>The value of every step with the inputs at their central values, for explanations and derivatives.</summary>
internal static class GraphValues
{
    public static double[] AtBaseCase(Graph graph)
    {
        var values = new double[graph.Steps.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var step = graph.Steps[i];
            values[i] = step.Operation switch
            {
                Operation.Constant => step.Constant,
                Operation.Input => graph.Inputs[step.Left].CentralValue,
                _ => Arithmetic.Apply(step.Operation, values[step.Left], values[step.Right]),
            };
        }

        return values;
    }
}
