namespace PainCost.Decisions;

/// <summary>Whether a strategy is worth considering.</summary>
public enum Dominance
{
    /// <summary>On the frontier: the best for some value of an effect.</summary>
    None,

    /// <summary>Another strategy costs no more and brings at least as much, one of them strictly.</summary>
    Simple,

    /// <summary>A mix of two others costs less for the same effect.</summary>
    Extended,
}
