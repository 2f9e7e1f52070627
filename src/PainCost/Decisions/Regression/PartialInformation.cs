using PainCost.Numerics.Sums;

namespace PainCost.Decisions.Regression;

/// <summary>
/// What knowing some inputs would gain: the options' figures regressed on them, and the better choice that the fit allows.
/// </summary>
internal sealed class PartialInformation
{
    private const int MostInABlock = 512;
    private const int DrawsPerTerm = 10;

    private readonly HermiteBasis basis;
    private readonly double[][] scores;
    private readonly double[][] differences;
    private readonly double[][] columns;
    private readonly BinaryScale scale;
    private readonly int block;
    private readonly CancellationToken cancellation;

    /// <param name="gains">For each option, its figure in each draw; more is better.</param>
    /// <param name="best">The option that is chosen on what is known.</param>
    /// <param name="scores">For each input, its normal scores.</param>
    /// <param name="cancellation">Looked at before each block of draws, and within one that has many terms.</param>
    /// <exception cref="ArgumentException">There are fewer than ten draws for a term.</exception>
    public PartialInformation(double[][] gains, int best, double[][] scores, CancellationToken cancellation)
    {
        (this.scores, this.cancellation, basis) = (scores, cancellation, new HermiteBasis(scores.Length));
        if (gains[0].Length < DrawsPerTerm * basis.Terms.Count)
        {
            var inputs = scores.Length == 1 ? "an input" : FormattableString.Invariant($"{scores.Length} inputs");
            var needed = FormattableString.Invariant(
                $"Regression on {inputs} has {basis.Terms.Count} terms and needs {DrawsPerTerm * basis.Terms.Count:N0} draws");
            throw new ArgumentException(FormattableString.Invariant(
                $"{needed}, but there are {gains[0].Length:N0}; take more draws{(scores.Length == 1 ? "" : ", or ask about fewer inputs together")}."));
        }

        differences = [.. gains.Where((_, i) => i != best).Select(gain => Difference(gain, gains[best]))];
        scale = BinaryScale.Of(differences);
        Array.ForEach(differences, difference => scale.Apply(difference));
        Sums = new FoldSums(basis.Terms.Count, differences.Length);
        block = Math.Min(MostInABlock, scores[0].Length / Sums.Count);
        columns = [.. basis.Terms.Select(_ => new double[block])];
    }

    private FoldSums Sums { get; }

    /// <summary>The largest value among all subsets of the inputs, none included, and its standard error.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public (double Value, double StandardError) Estimate()
    {
        ForEachBlock((fold, first, count) => Sums.Add(fold, columns, differences, first, count, cancellation));
        var candidates = Subsets().Select(subset => new SubsetFit(basis, subset, Sums, differences.Length, block, cancellation)).ToList();
        ForEachBlock((fold, first, count) =>
        {
            foreach (var candidate in candidates)
            {
                candidate.Add(fold, columns, differences, first, count);
            }
        });
        var largest = candidates.MaxBy(candidate => candidate.Value)!;
        return (scale.Restore(Math.Max(0, largest.Value)), scale.Restore(largest.StandardError));
    }

    private static double[] Difference(double[] gain, double[] ofBest)
    {
        var difference = new double[gain.Length];
        Elementwise.Subtract(gain, ofBest, difference);
        return difference;
    }

    private IEnumerable<long> Subsets()
    {
        var all = scores.Length == sizeof(long) * 8 ? -1L : (1L << scores.Length) - 1;
        return scores.Length <= HermiteBasis.FewInputs ? Enumerable.Range(1, (int)all).Select(subset => (long)subset) : [all];
    }

    /// <summary>The draws in blocks, each within one of the parts, which follow each other.</summary>
    private void ForEachBlock(Action<int, int, int> action)
    {
        var draws = scores[0].Length;
        for (var fold = 0; fold < Sums.Count; fold++)
        {
            var end = (int)((long)draws * (fold + 1) / Sums.Count);
            for (var first = (int)((long)draws * fold / Sums.Count); first < end; first += block)
            {
                cancellation.ThrowIfCancellationRequested();
                var count = Math.Min(block, end - first);
                basis.Fill(scores, first, count, columns);
                action(fold, first, count);
            }
        }
    }
}
