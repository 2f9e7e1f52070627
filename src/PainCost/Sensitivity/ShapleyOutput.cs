namespace PainCost.Sensitivity;

/// <summary>How the variance of one output is divided among the inputs, all of it.</summary>
public sealed record ShapleyOutput
{
    internal ShapleyOutput(string name, Unit unit, double variance, IReadOnlyList<ShapleyEffect> effects) =>
        (Name, Unit, Variance, Effects) = (name, unit, variance, effects);

    /// <summary>The output's name.</summary>
    public string Name { get; }

    /// <summary>The unit of the output.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// The variance that was divided, in the square of <see cref="Unit"/>: infinite or 0 where no double is so large or so small, which
    /// moves no effect; 0 if nothing moves the output.
    /// </summary>
    public double Variance { get; }

    /// <summary>
    /// An effect for every uncertain input or group, largest first, adding to 1; none if nothing moves the output.
    /// </summary>
    public IReadOnlyList<ShapleyEffect> Effects { get; }

    /// <summary>Whether any input moves the output by more than rounding.</summary>
    public bool IsMoved => Effects.Count > 0;
}
