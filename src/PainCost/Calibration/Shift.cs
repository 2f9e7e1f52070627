namespace PainCost.Calibration;

/// <summary>What a published figure says of one quantity: what was known before, and what is known with it.</summary>
/// <param name="Name">The name of the input or output.</param>
/// <param name="Unit">The unit of every figure here.</param>
/// <param name="Before">The quantity before.</param>
/// <param name="After">The quantity with the published figure taken into account.</param>
/// <param name="IsUnverified">Whether it is an input that nobody has verified.</param>
public sealed record Shift(string Name, Unit Unit, Spread Before, Spread After, bool IsUnverified)
{
    /// <summary>How far the mean moves, in standard deviations of before [1]; 0 where there was no spread.</summary>
    public double InDeviations => Before.StandardDeviation == 0 ? 0 : (After.Mean - Before.Mean) / Before.StandardDeviation;
}
