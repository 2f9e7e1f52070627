using PainCost.Numerics.Normal;

namespace PainCost.Dependence.Copulas;

/// <summary>
/// Evenly spaced standard normal scores out to the last tail that is drawn, with their probabilities: the grid of the integrals.
/// </summary>
internal static class NormalScores
{
    /// <summary>Beyond lies less than 2^-53 on either side, which no draw reaches.</summary>
    public const double End = 8.25;

    public const int PerUnit = 32;

    /// <summary>Scores from −<see cref="End"/> to <see cref="End"/>.</summary>
    public const int Count = (int)(2 * End * PerUnit) + 1;

    public const int Middle = Count / 2;

    /// <summary>Every second score is a node of the trapezoidal rule, whose error for a smooth function falls like e^(−2π²/h²).</summary>
    public const int Stride = 2;

    /// <summary>The probability beyond each score from 0 upwards.</summary>
    public static readonly double[] Tails = [.. Enumerable.Range(0, Middle + 1).Select(i => NormalTail.Upper(At(Middle + i)))];

    /// <summary>The weight of each node; the sum is 1 to rounding.</summary>
    public static readonly double[] Weights = [.. Enumerable.Range(0, (Count / Stride) + 1).Select(i => Weight(i * Stride, Stride))];

    /// <summary>A distribution's quantile at the probability of each score.</summary>
    public static double[] Quantiles(Distribution distribution)
    {
        var (values, side) = (new double[Count], new double[Middle + 1]);
        double[] ascending = [.. Tails.Reverse()];
        distribution.TailQuantiles(ascending, upper: false, side);
        side.CopyTo(values, 0);
        distribution.TailQuantiles(ascending, upper: true, side);
        side.AsSpan().Reverse();
        side.CopyTo(values, Middle);
        return values;
    }

    /// <summary>The trapezoidal rule's weight of a score where every so-manieth is a node.</summary>
    public static double Weight(int index, int stride) => NormalTail.Density(At(index)) * stride / PerUnit;

    public static double At(int index) => (double)(index - Middle) / PerUnit;
}
