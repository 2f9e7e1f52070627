using PainCost.Numerics.Kernels;
using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>The operations on single numbers, and their derivatives.</summary>
internal static class Arithmetic
{
    public static double Apply(Operation operation, double left, double right) => operation switch
    {
        Operation.Add => left + right,
        Operation.Subtract => left - right,
        Operation.Multiply => left * right,
        Operation.Divide => left / right,
        Operation.Minimum => Math.Min(left, right),
        Operation.Maximum => Math.Max(left, right),
        Operation.Exponential => Elementary.Exp(left),
        Operation.Logarithm => Elementary.Log(left),
        Operation.Power => Elementary.Pow(left, right),
        _ => throw new ArgumentOutOfRangeException(null, "This step is not computed from operands."),
    };

    /// <summary>The partial derivatives with respect to both operands. At a tie of minimum or maximum the first operand counts.</summary>
    public static (double Left, double Right) Partials(Operation operation, double left, double right, double value) => operation switch
    {
        Operation.Add => (1, 1),
        Operation.Subtract => (1, -1),
        Operation.Multiply => (right, left),
        Operation.Divide => (1 / right, -value / right),
        Operation.Minimum => left <= right ? (1, 0) : (0, 1),
        Operation.Maximum => left >= right ? (1, 0) : (0, 1),
        Operation.Exponential => (value, 0),
        Operation.Logarithm => (1 / left, 0),
        Operation.Power => (right == 0 ? 0 : right * Elementary.Pow(left, right - 1), left > 0 ? value * Elementary.Log(left) : 0),
        _ => throw new ArgumentOutOfRangeException(null, "This step has no operands."),
    };
}
