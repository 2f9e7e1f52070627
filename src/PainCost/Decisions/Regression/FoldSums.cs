using PainCost.Numerics.Matrices;
using PainCost.Numerics.Sums;

namespace PainCost.Decisions.Regression;

/// <summary>
/// Sums of the products of terms, and of terms and figures, over a number of parts of the draws: those of all draws, and those of all but
/// one part, on which a fit to that part is judged.
/// </summary>
internal sealed class FoldSums
{
    private const int MostFolds = 8;
    private const int FewestFolds = 2;

    /// <summary>64 MB of products; with thousands of terms there are fewer parts.</summary>
    private const long MostKept = 1L << 23;

    private readonly double[][,] products;
    private readonly double[][][] rights;

    public FoldSums(int terms, int options)
    {
        Count = (int)Math.Clamp(MostKept / ((long)terms * terms), FewestFolds, MostFolds);
        products = [.. Enumerable.Range(0, Count).Select(_ => new double[terms, terms])];
        rights = [.. products.Select(_ => Enumerable.Range(0, options).Select(_ => new double[terms]).ToArray())];
    }

    /// <summary>How many parts there are.</summary>
    public int Count { get; }

    /// <summary>Takes a block of draws of one part.</summary>
    /// <param name="fold">The part.</param>
    /// <param name="columns">The terms in those draws.</param>
    /// <param name="differences">For each option, its figure in all draws.</param>
    /// <param name="first">The first draw of the block.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="cancellation">Looked at before each term: many terms have many products.</param>
    public void Add(int fold, double[][] columns, double[][] differences, int first, int count, CancellationToken cancellation)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var column = columns[i].AsSpan(0, count);
            for (var j = 0; j <= i; j++)
            {
                products[fold][i, j] += FixedOrder.Dot(column, columns[j].AsSpan(0, count));
            }

            for (var option = 0; option < differences.Length; option++)
            {
                rights[fold][option][i] += FixedOrder.Dot(column, differences[option].AsSpan(first, count));
            }
        }
    }

    /// <summary>The coefficients of some terms, fitted on all draws but those of a part.</summary>
    /// <param name="chosen">The terms.</param>
    /// <param name="but">The part that is left out; −1 for none.</param>
    /// <param name="cancellation">Looked at before each row of the equations.</param>
    /// <returns>For each option, a coefficient for each chosen term.</returns>
    public double[][] Fit(int[] chosen, int but, CancellationToken cancellation)
    {
        int[] used = [.. Enumerable.Range(0, Count).Where(fold => fold != but)];
        var kept = new double[chosen.Length, chosen.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var j = 0; j <= i; j++)
            {
                kept[i, j] = used.Sum(fold => products[fold][chosen[i], chosen[j]]);
            }
        }

        double[] Right(int option) => [.. chosen.Select(term => used.Sum(fold => rights[fold][option][term]))];
        return NormalEquations.Solve(kept, [.. rights[0].Select((_, option) => Right(option))], cancellation);
    }
}
