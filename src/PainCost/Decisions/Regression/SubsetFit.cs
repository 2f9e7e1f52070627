using PainCost.Numerics.Sums;


namespace PainCost.Decisions.Regression;

/// <summary>The fit on some of the inputs, and what deciding by it would gain.</summary>
/// <remarks>
/// Two estimates whose errors are opposite. Where two options are about equal, the best of the fitted figures is chosen for its error as
/// well:
/// their mean is too large by half the error's variance times how densely the draws lie there. What a fit to other draws would really have
/// gained is too small by the same, because it sometimes chooses the worse. The value is the mean of both.
/// </remarks>
internal sealed class SubsetFit
{
    private readonly int[] chosen;
    private readonly double[][] ofAll;
    private readonly double[][][] ofOthers;
    private readonly double[][] fitted;

    private double expected;
    private double realised;
    private double realisedSquares;
    private long draws;

    /// <param name="basis">The terms.</param>
    /// <param name="subset">A bit for each input that is known.</param>
    /// <param name="sums">What is known of the draws, part by part.</param>
    /// <param name="options">How many options there are besides the best.</param>
    /// <param name="block">The most draws at a time.</param>
    /// <param name="cancellation">Ends the fits early.</param>
    public SubsetFit(HermiteBasis basis, long subset, FoldSums sums, int options, int block, CancellationToken cancellation)
    {
        chosen = [.. Enumerable.Range(0, basis.Terms.Count).Where(term => basis.Terms[term].IsWithin(subset))];
        ofAll = sums.Fit(chosen, but: -1, cancellation);
        ofOthers = [.. Enumerable.Range(0, sums.Count).Select(fold => sums.Fit(chosen, fold, cancellation))];
        fitted = [.. Enumerable.Range(0, options).Select(_ => new double[block])];
    }

    /// <summary>The expected gain of knowing these inputs; it may fall a little below 0, where there is nothing to gain.</summary>
    public double Value => (expected + realised) / 2 / draws;

    /// <summary>
    /// The standard error of the mean gain that a fit to other draws really has: a small error of the fit moves the decision only
    /// where the options are about equal.
    /// </summary>
    public double StandardError
    {
        get
        {
            var mean = realised / draws;
            return Math.Sqrt(Math.Max(0, (realisedSquares / draws) - (mean * mean)) / (draws - 1));
        }
    }

    /// <summary>Takes a block of draws of one part.</summary>
    public void Add(int fold, double[][] columns, double[][] differences, int first, int count)
    {
        Fit(ofAll, columns, count);
        for (var i = 0; i < count; i++)
        {
            var best = Best(i);
            expected += best < 0 ? 0 : fitted[best][i];
        }

        Fit(ofOthers[fold], columns, count);
        for (var i = 0; i < count; i++)
        {
            var best = Best(i);
            var real = best < 0 ? 0 : differences[best][first + i];
            realised += real;
            realisedSquares += real * real;
        }

        draws += count;
    }

    /// <summary>The option with the largest fitted figure in a draw; −1 for the one that is best without knowing.</summary>
    private int Best(int draw)
    {
        var (best, most) = (-1, 0.0);
        for (var option = 0; option < fitted.Length; option++)
        {
            if (fitted[option][draw] > most)
            {
                (best, most) = (option, fitted[option][draw]);
            }
        }

        return best;
    }

    private void Fit(double[][] coefficients, double[][] columns, int count)
    {
        for (var option = 0; option < fitted.Length; option++)
        {
            var target = fitted[option].AsSpan(0, count);
            target.Clear();
            for (var term = 0; term < chosen.Length; term++)
            {
                Elementwise.MultiplyAdd(columns[chosen[term]].AsSpan(0, count), coefficients[option][term], target, target);
            }
        }
    }
}
