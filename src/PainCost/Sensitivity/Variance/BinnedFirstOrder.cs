using PainCost.Numerics.Sums;
using PainCost.Sampling.Passes;

namespace PainCost.Sensitivity.Variance;

/// <summary>
/// The first-order index from draws that were made for something else: the draws sorted by the input and cut into bins of equal number,
/// and how far the bins' means differ by more than chance.
/// </summary>
/// <remarks>
/// The between-bin sum of squares less what it holds by chance, (M − 1) times the mean square within (ε² of Kelley 1935); the error from
/// leaving out one of 20 groups of draws in turn (the delete-a-group jackknife, Shao and Wu 1989). Bins number the root of the draws.
/// </remarks>
internal sealed class BinnedFirstOrder
{
    public const int Groups = 20;

    private readonly int[] binOf;
    private readonly int bins;
    private readonly double[] output;
    private readonly double[,] counts;
    private readonly double[,] sums;
    private readonly double[] squares = new double[Groups];

    /// <param name="order">The draws sorted by the input.</param>
    /// <param name="output">The output's draws, less their mean.</param>
    /// <param name="cancellation">Looked at between stretches of the draws.</param>
    public BinnedFirstOrder(int[] order, double[] output, CancellationToken cancellation = default)
    {
        this.output = BinaryScale.Of(output).Scaled(output);
        bins = (int)Math.Sqrt(order.Length);
        binOf = new int[order.Length];
        (counts, sums) = (new double[Groups, bins], new double[Groups, bins]);
        Stretches.Each(order.Length, cancellation, (first, end) => Sort(order, first, end));
        Stretches.Each(order.Length, cancellation, Add);
    }

    /// <summary>The index, and its interval at so many standard errors either side.</summary>
    public IndexEstimate Estimate(double standardErrors)
    {
        var value = Without(group: -1);
        double[] left = [.. Enumerable.Range(0, Groups).Select(Without)];
        var mean = left.Average();
        var error = Math.Sqrt(left.Sum(each => (each - mean) * (each - mean)) * (Groups - 1) / Groups);
        return IndexEstimate.Within(value, standardErrors, error);
    }

    private void Sort(int[] order, int first, int end)
    {
        for (var place = first; place < end; place++)
        {
            binOf[order[place]] = (int)((long)place * bins / order.Length);
        }
    }

    private void Add(int first, int end)
    {
        for (var draw = first; draw < end; draw++)
        {
            var group = draw % Groups;
            counts[group, binOf[draw]]++;
            sums[group, binOf[draw]] += output[draw];
            squares[group] += output[draw] * output[draw];
        }
    }

    private double Without(int group)
    {
        double n = 0, total = 0, between = 0, square = 0;
        var filled = 0;
        for (var other = 0; other < Groups; other++)
        {
            square += other == group ? 0 : squares[other];
        }

        for (var bin = 0; bin < bins; bin++)
        {
            double count = 0, sum = 0;
            for (var other = 0; other < Groups; other++)
            {
                count += other == group ? 0 : counts[other, bin];
                sum += other == group ? 0 : sums[other, bin];
            }

            (n, total) = (n + count, total + sum);
            between += count > 0 ? sum * sum / count : 0;
            filled += count > 0 ? 1 : 0;
        }

        var correction = total * total / n;
        var (all, among) = (square - correction, between - correction);
        return (among - ((filled - 1) * (all - among) / (n - filled))) / all;
    }
}
