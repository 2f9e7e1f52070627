namespace PainCost.Sampling;

/// <summary>How the points of the unit cube are laid out.</summary>
public enum Design
{
    /// <summary>Independent points.</summary>
    MonteCarlo,
}
