namespace PainCost.Sampling.Tables;

/// <summary>A cubic over one cell of the tail number, monotone between its ends.</summary>
internal readonly record struct Cubic(double Start, double Inverse, double C0, double C1, double C2, double C3)
{
    /// <summary>
    /// Through both ends with their slopes, each limited to a multiple of the cell's own: up to three, the cubic is monotone (Fritsch and
    /// Carlson 1980).
    /// </summary>
    public static Cubic Between(in RefinedSide.Node start, in RefinedSide.Node end, double steepest)
    {
        var width = end.TailNumber - start.TailNumber;
        var rise = end.Value - start.Value;
        double first = Limited(start.Slope * width, rise, steepest), last = Limited(end.Slope * width, rise, steepest);
        return new(start.TailNumber, 1 / width, start.Value, first, (3 * rise) - (2 * first) - last, first + last - (2 * rise));
    }

    public double At(double tailNumber)
    {
        var t = (tailNumber - Start) * Inverse;
        return Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(C3, t, C2), t, C1), t, C0);
    }

    private static double Limited(double slope, double rise, double steepest)
    {
        var limit = steepest * Math.Abs(rise);
        return Math.CopySign(slope <= limit ? slope : limit, rise);
    }
}
