namespace PainCost.Sensitivity;

/// <summary>The elementary effects of all inputs on one output.</summary>
/// <param name="Name">The output's name.</param>
/// <param name="Unit">The unit of the output and of every effect.</param>
/// <param name="Effects">
/// An effect for every uncertain input of the analysis, by descending size µ*; zeros for one that does not move the output.
/// </param>
public sealed record MorrisOutput(string Name, Unit Unit, IReadOnlyList<MorrisEffect> Effects)
{
    /// <summary>Whether any input moves the output.</summary>
    public bool IsMoved => Effects.Any(effect => effect.MeanAbsolute > 0);
}
