namespace PainCost;

/// <summary>A quantile that was asked for, and what the fitted distribution makes of it.</summary>
public sealed record FittedQuantile
{
    internal FittedQuantile(double value, double asked, double attained) =>
        (Value, Asked, Attained) = (value, asked, attained);

    /// <summary>The value, in the input's unit.</summary>
    public double Value { get; }

    /// <summary>The probability that was to lie at or below it, in (0, 1).</summary>
    public double Asked { get; }

    /// <summary>The probability that does, in [0, 1].</summary>
    public double Attained { get; }

    /// <summary>The value that the fitted distribution has at the probability asked for, in the input's unit.</summary>
    public double Fitted { get; internal init; }

    /// <summary>By how much the probability attained is above the one asked for; no unit.</summary>
    public double Difference => Attained - Asked;
}
