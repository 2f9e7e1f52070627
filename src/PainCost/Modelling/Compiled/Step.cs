using PainCost.Quantities;

namespace PainCost.Modelling.Compiled;

/// <summary>One value of the graph: an operation on earlier steps, a constant, or an input.</summary>
/// <param name="Operation">How the value comes about.</param>
/// <param name="Left">The step of the first operand, or the input's index in the model; 0 for a constant.</param>
/// <param name="Right">The step of the second operand; equal to <paramref name="Left"/> for functions of one.</param>
/// <param name="Constant">The value of a constant; 0 otherwise.</param>
internal readonly record struct Step(Operation Operation, int Left, int Right, double Constant);
