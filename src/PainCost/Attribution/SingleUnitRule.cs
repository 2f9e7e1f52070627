namespace PainCost.Attribution;

/// <summary>What a stratum with a single sampling unit adds to a variance, which cannot be seen within it.</summary>
public enum SingleUnitRule
{
    /// <summary>Nothing is computed; the message names the stratum.</summary>
    Refuse,

    /// <summary>It adds nothing, as if the unit had been certain to be drawn.</summary>
    Certainty,

    /// <summary>Its total is held against the mean over all units rather than over its own stratum.</summary>
    Centred,

    /// <summary>It adds what the other strata add on average.</summary>
    Average,
}
