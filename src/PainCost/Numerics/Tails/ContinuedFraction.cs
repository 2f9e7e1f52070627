namespace PainCost.Numerics.Tails;

/// <summary>
/// The value a₁ / (b₁ + a₂ / (b₂ + …)) of a continued fraction, fed one pair at a time, by Steed's forward recurrence
/// (Barnett et al., Computer Physics Communications 8, 1974).
/// </summary>
internal struct ContinuedFraction(double numerator, double denominator)
{
    private double _inverse = 1 / denominator;
    private double _last = numerator / denominator;

    /// <summary>The value so far.</summary>
    public double Value { get; private set; } = numerator / denominator;

    /// <summary>Adds the next pair; true once it no longer changes the value.</summary>
    public bool Converges(double numerator, double denominator)
    {
        _inverse = 1 / (denominator + (numerator * _inverse));
        _last *= (denominator * _inverse) - 1;
        Value += _last;
        return Math.Abs(_last) <= 1e-16 * Math.Abs(Value);
    }
}
