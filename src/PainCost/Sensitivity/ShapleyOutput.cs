namespace PainCost.Sensitivity;

/// <summary>How the variance of one output is divided among the inputs, all of it.</summary>
/// <param name="Name">The output's name.</param>
/// <param name="Unit">The unit of the output.</param>
/// <param name="Variance">
/// The variance that was divided, in the square of <paramref name="Unit"/>: infinite or 0 where no double is so large or so small, which
/// moves no effect; 0 if nothing moves the output.
/// </param>
/// <param name="Effects">
/// An effect for every uncertain input or group, largest first, adding to 1; none if nothing moves the output.
/// </param>
public sealed record ShapleyOutput(string Name, Unit Unit, double Variance, IReadOnlyList<ShapleyEffect> Effects)
{
    /// <summary>Whether any input moves the output by more than rounding.</summary>
    public bool IsMoved => Effects.Count > 0;
}
