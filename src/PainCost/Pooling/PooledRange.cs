using System.Globalization;

namespace PainCost.Pooling;

/// <summary>A confidence or prediction interval.</summary>
/// <param name="Low">The lower end, in the unit of the estimate, or on the scale of pooling where the member says so.</param>
/// <param name="High">The upper end, in the same unit.</param>
/// <param name="Level">The level, such as 0.95.</param>
public readonly record struct PooledRange(double Low, double High, double Level)
{
    /// <summary>The ends as text.</summary>
    /// <returns>For example <c>0.384 to 0.486</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Low:G4} to {High:G4}");
}
