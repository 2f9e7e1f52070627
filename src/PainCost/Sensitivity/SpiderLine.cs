namespace PainCost.Sensitivity;

/// <summary>An output along one input's range, the others at their central values.</summary>
public sealed record SpiderLine
{
    internal SpiderLine(Input input, IReadOnlyList<double> inputValues, IReadOnlyList<double> outputs) =>
        (Input, InputValues, Outputs) = (input, inputValues, outputs);

    /// <summary>The input, with its unit and source.</summary>
    public Input Input { get; }

    /// <summary>Its values, ascending, in its own unit.</summary>
    public IReadOnlyList<double> InputValues { get; }

    /// <summary>The output at each of them, in the output's unit.</summary>
    public IReadOnlyList<double> Outputs { get; }
}
