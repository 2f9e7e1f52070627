using System.Numerics.Tensors;
using PainCost.Numerics.Matrices;

namespace PainCost.Decisions.Regression;

/// <summary>The fit on some of the inputs, and what deciding by it would gain.</summary>
internal sealed class SubsetFit
{
    private readonly int[] chosen;
    private readonly double[][] coefficients;
    private readonly double[][] fitted;

    private double expected;
    private double realised;
    private double realisedSquares;
    private long draws;

    /// <param name="basis">The terms.</param>
    /// <param name="subset">A bit for each input that is known.</param>
    /// <param name="products">Sums of the products of terms; the lower triangle is read.</param>
    /// <param name="rights">For each option but the best, sums of terms × its figure less the best's.</param>
    /// <param name="block">The most draws at a time.</param>
    public SubsetFit(HermiteBasis basis, long subset, double[,] products, double[][] rights, int block)
    {
        chosen = [.. Enumerable.Range(0, basis.Terms.Count).Where(term => basis.Terms[term].IsWithin(subset))];
        coefficients = [.. rights.Select(right => NormalEquations.Solve(products, right, chosen))];
        fitted = [.. rights.Select(_ => new double[block])];
    }

    /// <summary>The mean over the draws of the best fitted figure, less that of the option that is best without knowing.</summary>
    public double Value => expected / draws;

    /// <summary>
    /// The standard error of that mean, from what deciding by the fit really gains in each draw: a small error of the fit moves the
    /// decision only where the options are about equal.
    /// </summary>
    public double StandardError
    {
        get
        {
            var mean = realised / draws;
            return Math.Sqrt(Math.Max(0, (realisedSquares / draws) - (mean * mean)) / (draws - 1));
        }
    }

    public void Add(double[][] columns, double[][] differences, int first, int count)
    {
        for (var option = 0; option < fitted.Length; option++)
        {
            Fit(columns, coefficients[option], fitted[option].AsSpan(0, count));
        }

        for (var i = 0; i < count; i++)
        {
            var (gain, real) = (0.0, 0.0);
            for (var option = 0; option < fitted.Length; option++)
            {
                if (fitted[option][i] > gain)
                {
                    (gain, real) = (fitted[option][i], differences[option][first + i]);
                }
            }

            expected += gain;
            realised += real;
            realisedSquares += real * real;
        }

        draws += count;
    }

    private void Fit(double[][] columns, double[] weights, Span<double> target)
    {
        target.Clear();
        for (var term = 0; term < chosen.Length; term++)
        {
            TensorPrimitives.MultiplyAdd(columns[chosen[term]].AsSpan(0, target.Length), weights[term], target, target);
        }
    }
}
