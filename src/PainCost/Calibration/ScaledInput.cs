namespace PainCost.Calibration;

/// <summary>An input that was scaled for an output to match a figure.</summary>
public sealed record ScaledInput
{
    internal ScaledInput(Input input, Distribution distribution) =>
        (Input, Distribution) = (input, distribution);

    /// <summary>The input as it was.</summary>
    public Input Input { get; }

    /// <summary>Its distribution times the factor, in the input's unit.</summary>
    public Distribution Distribution { get; }
}
