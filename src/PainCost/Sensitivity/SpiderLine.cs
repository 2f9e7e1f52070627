namespace PainCost.Sensitivity;

/// <summary>An output along one input's range, the others at their central values.</summary>
/// <param name="Input">The input, with its unit and source.</param>
/// <param name="InputValues">Its values, ascending, in its own unit.</param>
/// <param name="Outputs">The output at each of them, in the output's unit.</param>
public sealed record SpiderLine(Input Input, IReadOnlyList<double> InputValues, IReadOnlyList<double> Outputs);
