namespace PainCost.Sensitivity;

/// <summary>How a target is reached by moving one input.</summary>
public enum ThresholdReach
{
    /// <summary>At one value of the input.</summary>
    Once,

    /// <summary>At more than one value; the lowest is reported first.</summary>
    Several,

    /// <summary>Nowhere in the range that was searched.</summary>
    OutOfRange,

    /// <summary>The input does not move the output at all.</summary>
    Unmoved,
}
