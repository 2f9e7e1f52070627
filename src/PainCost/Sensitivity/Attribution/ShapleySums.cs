using PainCost.Numerics.Sums;

namespace PainCost.Sensitivity.Attribution;

/// <summary>What the effects of one output need of the draws: sums over groups of draws that share an order.</summary>
/// <param name="factors">What moves as one.</param>
/// <param name="scale">The scale of the draws that the sums are of.</param>
internal sealed class ShapleySums(int factors, BinaryScale scale)
{
    private readonly double[] parts = new double[factors];
    private readonly double[] partSquares = new double[factors];
    private readonly double[] partTimesWhole = new double[factors];
    private double whole;
    private double wholeSquares;
    private long groups;

    /// <summary>The sum over all draws of half the squared difference between a draw and its counterpart.</summary>
    public double Whole => whole;

    /// <summary>The scale of the draws that the sums are of.</summary>
    public BinaryScale Scale => scale;

    /// <summary>Takes a group's increments, one a factor.</summary>
    public void Add(ReadOnlySpan<double> increments)
    {
        var sum = 0.0;
        foreach (var increment in increments)
        {
            sum += increment;
        }

        for (var factor = 0; factor < parts.Length; factor++)
        {
            parts[factor] += increments[factor];
            partSquares[factor] += increments[factor] * increments[factor];
            partTimesWhole[factor] += increments[factor] * sum;
        }

        whole += sum;
        wholeSquares += sum * sum;
        groups++;
    }

    public void Add(ShapleySums other)
    {
        for (var factor = 0; factor < parts.Length; factor++)
        {
            parts[factor] += other.parts[factor];
            partSquares[factor] += other.partSquares[factor];
            partTimesWhole[factor] += other.partTimesWhole[factor];
        }

        whole += other.whole;
        wholeSquares += other.wholeSquares;
        groups += other.groups;
    }

    /// <summary>A factor's part of the whole, with the error of a ratio of two means over groups.</summary>
    public IndexEstimate Share(int factor)
    {
        var share = parts[factor] / whole;
        var residuals = partSquares[factor] - (2 * share * partTimesWhole[factor]) + (share * share * wholeSquares);
        return IndexEstimate.Within(share, IndexEstimate.NormalErrors, Math.Sqrt(Math.Max(0, residuals) * groups / (groups - 1)) / whole);
    }
}
