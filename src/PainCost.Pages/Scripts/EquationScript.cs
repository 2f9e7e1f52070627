using System.Text;
using PainCost.Modelling.Compiled;
using PainCost.Quantities;

namespace PainCost.Pages.Scripts;

/// <summary>The expression as one straight function of JavaScript: a line for each step of the graph, outputs in their order.</summary>
internal static class EquationScript
{
    public static void Write(StringBuilder script, Graph graph, CancellationToken cancellationToken)
    {
        script.Append("  const evaluate = x => {\n");
        for (var i = 0; i < graph.Steps.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (graph.Steps[i].Operation != Operation.Constant)
            {
                script.Append("    const s").Append(i).Append(" = ").Append(Formula(graph, graph.Steps[i])).Append(";\n");
            }
        }

        script.Append("    return [").AppendJoin(", ", graph.Outputs.Select(step => Operand(graph, step))).Append("];\n  };\n");
    }

    private static string Formula(Graph graph, Step step)
    {
        if (step.Operation == Operation.Input)
        {
            return $"x[{step.Left}]";
        }

        var (left, right) = (Operand(graph, step.Left), Operand(graph, step.Right));
        return step.Operation switch
        {
            Operation.Add => $"{left} + {right}",
            Operation.Subtract => $"{left} - {right}",
            Operation.Multiply => $"{left} * {right}",
            Operation.Divide => $"{left} / {right}",
            Operation.Minimum => $"Math.min({left}, {right})",
            Operation.Maximum => $"Math.max({left}, {right})",
            Operation.Exponential => $"Math.exp({left})",
            Operation.Logarithm => $"Math.log({left})",
            Operation.Power => $"Math.pow({left}, {right})",
            _ => throw new ArgumentOutOfRangeException(null, "This step is not computed from operands."),
        };
    }

    private static string Operand(Graph graph, int step) =>
        graph.Steps[step] is { Operation: Operation.Constant } constant ? ScriptText.Of(constant.Constant) : $"s{step}";
}
