namespace PainCost.Calibration;

/// <summary>An input that was scaled for an output to match a figure.</summary>
/// <param name="Input">The input as it was.</param>
/// <param name="Distribution">Its distribution times the factor, in the input's unit.</param>
public sealed record ScaledInput(Input Input, Distribution Distribution);
