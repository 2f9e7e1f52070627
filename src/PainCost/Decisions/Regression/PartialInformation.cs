using System.Numerics.Tensors;
using PainCost.Numerics.Sums;

namespace PainCost.Decisions.Regression;

/// <summary>What knowing some inputs would gain: the options' figures regressed on them, and the better choice that the fit allows.</summary>
internal sealed class PartialInformation
{
    private const int Block = 512;
    private const int DrawsPerTerm = 10;

    private readonly HermiteBasis basis;
    private readonly double[][] scores;
    private readonly double[][] differences;
    private readonly double[][] columns;

    /// <param name="gains">For each option, its figure in each draw; more is better.</param>
    /// <param name="best">The option that is chosen on what is known.</param>
    /// <param name="scores">For each input, its normal scores.</param>
    /// <exception cref="ArgumentException">There are fewer than ten draws for a term.</exception>
    public PartialInformation(double[][] gains, int best, double[][] scores)
    {
        (this.scores, basis) = (scores, new HermiteBasis(scores.Length));
        if (gains[0].Length < DrawsPerTerm * basis.Terms.Count)
        {
            throw new ArgumentException(FormattableString.Invariant(
                $"Regression on {scores.Length} inputs has {basis.Terms.Count} terms and needs {DrawsPerTerm * basis.Terms.Count:N0} draws, but there are {gains[0].Length:N0}; simulate more, or ask about fewer inputs."));
        }

        differences = [.. gains.Where((_, i) => i != best).Select(gain => Difference(gain, gains[best]))];
        columns = [.. basis.Terms.Select(_ => new double[Block])];
    }

    /// <summary>The largest value among all subsets of the inputs, and its standard error.</summary>
    public (double Value, double StandardError) Estimate()
    {
        var (products, rights) = Sums();
        var candidates = Subsets().Select(subset => new SubsetFit(basis, subset, products, rights, Block)).ToList();
        ForEachBlock((first, count) =>
        {
            foreach (var candidate in candidates)
            {
                candidate.Add(columns, differences, first, count);
            }
        });
        var largest = candidates.MaxBy(candidate => candidate.Value)!;
        return (largest.Value, largest.StandardError);
    }

    private static double[] Difference(double[] gain, double[] ofBest)
    {
        var difference = new double[gain.Length];
        TensorPrimitives.Subtract(gain, ofBest, difference);
        return difference;
    }

    private IEnumerable<long> Subsets()
    {
        var all = scores.Length == sizeof(long) * 8 ? -1L : (1L << scores.Length) - 1;
        return scores.Length <= HermiteBasis.FewInputs ? Enumerable.Range(1, (int)all).Select(subset => (long)subset) : [all];
    }

    private (double[,] Products, double[][] Rights) Sums()
    {
        var terms = basis.Terms.Count;
        var products = new double[terms, terms];
        double[][] rights = [.. differences.Select(_ => new double[terms])];
        ForEachBlock((first, count) =>
        {
            for (var i = 0; i < terms; i++)
            {
                var column = columns[i].AsSpan(0, count);
                for (var j = 0; j <= i; j++)
                {
                    products[i, j] += FixedOrder.Dot(column, columns[j].AsSpan(0, count));
                }

                for (var option = 0; option < rights.Length; option++)
                {
                    rights[option][i] += FixedOrder.Dot(column, differences[option].AsSpan(first, count));
                }
            }
        });
        return (products, rights);
    }

    private void ForEachBlock(Action<int, int> action)
    {
        var draws = scores[0].Length;
        for (var first = 0; first < draws; first += Block)
        {
            var count = Math.Min(Block, draws - first);
            basis.Fill(scores, first, count, columns);
            action(first, count);
        }
    }
}
