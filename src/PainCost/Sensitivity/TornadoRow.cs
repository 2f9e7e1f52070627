namespace PainCost.Sensitivity;

/// <summary>What one input does to an output, the others at their central values.</summary>
/// <remarks>
/// Low and high are the input's own ends, never the output's: where more of the input is less of the output,
/// <see cref="OutputAtLow"/> is the larger of the two.
/// </remarks>
public sealed record TornadoRow
{
    // A sum of a few thousand terms is exact to about this share of its largest value.
    private const double Rounding = 1e-12;

    internal TornadoRow(Input input, double lowInput, double highInput, double outputAtLow, double outputAtHigh) =>
        (Input, LowInput, HighInput, OutputAtLow, OutputAtHigh) = (input, lowInput, highInput, outputAtLow, outputAtHigh);

    /// <summary>The input, with its unit and source.</summary>
    public Input Input { get; }

    /// <summary>The unit of the input's values.</summary>
    public Unit InputUnit => Input.Unit;

    /// <summary>The input's value at the lower end of its range, in <see cref="InputUnit"/>.</summary>
    public double LowInput { get; }

    /// <summary>The input's value at the upper end of its range, in <see cref="InputUnit"/>.</summary>
    public double HighInput { get; }

    /// <summary>The output with the input at <see cref="LowInput"/>, in the output's unit.</summary>
    public double OutputAtLow { get; }

    /// <summary>The output with the input at <see cref="HighInput"/>, in the output's unit.</summary>
    public double OutputAtHigh { get; }

    /// <summary>The distance between the two outputs, 0 or more, in the output's unit.</summary>
    public double Swing => Math.Abs(OutputAtHigh - OutputAtLow);

    /// <summary>Whether the output differs between the two ends by more than rounding.</summary>
    public bool IsMoving => Swing > Rounding * Math.Max(Math.Abs(OutputAtLow), Math.Abs(OutputAtHigh));
}
