namespace PainCost.Sampling.Powers;

/// <summary>From where deviations are counted, and the power of two they are multiplied by before they are raised to powers.</summary>
/// <remarks>
/// A power of two changes no digit, so results do not depend on it; without it the fourth power of 1e80 would be infinite.
/// </remarks>
internal readonly record struct Frame(double Origin, double Scale)
{
    private const double FarInStandardDeviations = 16;
    private const int LargestExponent = 1000;
    private const int CoarserBy = 200;

    /// <summary>A frame for draws like these.</summary>
    /// <param name="draws">The first draws of an output; at least one.</param>
    /// <param name="baseCase">The origin, unless it is so far from the draws that their digits would cancel.</param>
    public static Frame Of(ReadOnlySpan<double> draws, double baseCase)
    {
        var largest = Largest(draws, origin: 0, scale: 1);
        if (largest == 0 || !double.IsFinite(largest))
        {
            return new Frame(double.IsFinite(baseCase) ? baseCase : 0, 1);
        }

        var unit = PowerOfTwo(-Math.ILogB(largest));
        var origin = OriginOf(draws, unit, baseCase);
        var farthest = Largest(draws, origin * unit, unit);
        var exponent = Math.ILogB(largest) + (farthest > 0 ? Math.ILogB(farthest) : 0);
        return new Frame(origin, PowerOfTwo(-exponent));
    }

    /// <summary>A frame for draws far beyond those that this one was made for.</summary>
    public Frame Coarser() => this with { Scale = PowerOfTwo(Math.ILogB(Scale) - CoarserBy) };

    private static double OriginOf(ReadOnlySpan<double> draws, double unit, double baseCase)
    {
        var (sum, same) = (0.0, true);
        foreach (var draw in draws)
        {
            sum += draw * unit;
            same &= draw == draws[0];
        }

        var mean = sum / draws.Length;
        var squares = 0.0;
        foreach (var draw in draws)
        {
            squares += ((draw * unit) - mean) * ((draw * unit) - mean);
        }

        var near = FarInStandardDeviations * Math.Sqrt(squares / draws.Length);
        return Math.Abs((baseCase * unit) - mean) <= near ? baseCase : same ? draws[0] : mean / unit;
    }

    private static double Largest(ReadOnlySpan<double> draws, double origin, double scale)
    {
        var largest = 0.0;
        foreach (var draw in draws)
        {
            largest = Math.Max(largest, Math.Abs((draw * scale) - origin));
        }

        return largest;
    }

    private static double PowerOfTwo(int exponent) => Math.ScaleB(1, Math.Clamp(exponent, -LargestExponent, LargestExponent));
}
