namespace PainCost.Sampling.Powers;

/// <summary>Sums of the first four powers of deviations, in a frame.</summary>
internal readonly record struct PowerSums(double First, double Second, double Third, double Fourth)
{
    /// <summary>Whether no sum has gone beyond the largest number.</summary>
    public bool IsFinite => double.IsFinite(First) && double.IsFinite(Second) && double.IsFinite(Third) && double.IsFinite(Fourth);
}
