namespace PainCost.Pooling.Effects;

/// <summary>A study on the scale of pooling.</summary>
/// <param name="Value">y, the transformed estimate.</param>
/// <param name="Variance">v, its sampling variance; above 0.</param>
internal readonly record struct Effect(double Value, double Variance)
{
    /// <summary>What was added to each cell, in persons.</summary>
    public double Correction { get; init; }
}
