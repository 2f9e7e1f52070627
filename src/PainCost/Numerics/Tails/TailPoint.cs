namespace PainCost.Numerics.Tails;

/// <summary>A tail probability at one coordinate y, with what a third-order root step needs.</summary>
/// <param name="LogTail">ln T, the natural logarithm of the tail probability.</param>
/// <param name="Slope">d ln T / dy; positive for a lower tail, negative for an upper one.</param>
/// <param name="DensitySlope">d ln |dT/dy| / dy.</param>
internal readonly record struct TailPoint(double LogTail, double Slope, double DensitySlope)
{
    /// <summary>The second derivative of ln T over the square of the first.</summary>
    public double Curvature => (DensitySlope / Slope) - 1;
}
