namespace PainCost.Sensitivity;

/// <summary>The elementary effects of all inputs on one output.</summary>
public sealed record MorrisOutput
{
    internal MorrisOutput(string name, Unit unit, IReadOnlyList<MorrisEffect> effects) =>
        (Name, Unit, Effects) = (name, unit, effects);

    /// <summary>The output's name.</summary>
    public string Name { get; }

    /// <summary>The unit of the output and of every effect.</summary>
    public Unit Unit { get; }

    /// <summary>
    /// An effect for every uncertain input of the analysis, by descending size µ*; zeros for one that does not move the output.
    /// </summary>
    public IReadOnlyList<MorrisEffect> Effects { get; }

    /// <summary>Whether any input moves the output.</summary>
    public bool IsMoved => Effects.Any(effect => effect.MeanAbsolute > 0);
}
