namespace PainCost;

/// <summary>A quantile that was asked for, and what the fitted distribution makes of it.</summary>
/// <param name="Value">The value, in the input's unit.</param>
/// <param name="Asked">The probability that was to lie at or below it, in (0, 1).</param>
/// <param name="Attained">The probability that does, in [0, 1].</param>
public sealed record FittedQuantile(double Value, double Asked, double Attained)
{
    /// <summary>The value that the fitted distribution has at the probability asked for, in the input's unit.</summary>
    public double Fitted { get; internal init; }

    /// <summary>By how much the probability attained is above the one asked for; no unit.</summary>
    public double Difference => Attained - Asked;
}
