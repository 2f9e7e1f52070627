using PainCost.Numerics.Matrices;
using PainCost.Numerics.Normal;

namespace PainCost.Dependence.Matrices;

/// <summary>
/// Rearranges columns so that their ranks are correlated as asked, each column keeping its own numbers:
/// Iman and Conover, A distribution-free approach to inducing rank correlation among input variables,
/// Communications in Statistics B 11, 1982. Scores are van der Waerden's; ties are ranked in their order.
/// </summary>
internal static class ImanConover
{
    /// <exception cref="CorrelationException">
    /// The target is impossible, the draws are too few, a column is constant or two are ordered alike.
    /// </exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static double[][] Rearrange(
        CorrelationMatrix target, IReadOnlyList<double[]> columns, CancellationToken cancellation = default)
    {
        var draws = columns[0].Length;
        if (draws <= columns.Count)
        {
            throw new CorrelationException([FormattableString.Invariant(
                $"{columns.Count} columns cannot be rearranged with only {draws} draws; there must be more draws than columns.")]);
        }

        if (Enumerable.Range(0, columns.Count).Where(c => columns[c].AsSpan().IndexOfAnyExcept(columns[c][0]) < 0)
            .ToList() is { Count: > 0 } constant)
        {
            throw new CorrelationException(
                [.. constant.Select(
                c => $"Every draw of '{target.Names[c]}' is the same number, so no arrangement correlates it; leave it out.")]);
        }

        var wanted = Cholesky.Of(target.Values);
        if (!wanted.IsSemidefinite)
        {
            throw new CorrelationException([ImpossibleMatrix.Describe(target)]);
        }

        var scores = VanDerWaerden(draws);
        int[][] ranks = [.. columns.Select(column => Ranks(column, cancellation))];
        double[][] scored = [.. ranks.Select(r => r.Select(rank => scores[rank]).ToArray())];
        var transform = Transform(target.Names, wanted, Factor(target.Names, scored, cancellation));
        return [.. columns.Select((column, c) => ByRanks(column, Ranks(Combined(transform, c, scored, cancellation), cancellation)))];
    }

    private static double[] VanDerWaerden(int draws)
    {
        var scores = new double[draws];
        for (var low = 0; low < draws / 2; low++)
        {
            scores[draws - 1 - low] = NormalQuantile.Upper((low + 1.0) / (draws + 1.0));
            scores[low] = -scores[draws - 1 - low];
        }

        return scores;
    }

    /// <summary>Ordinal: equal numbers are ranked in their order, so that every rank occurs once.</summary>
    private static int[] Ranks(double[] column, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var order = Enumerable.Range(0, column.Length).OrderBy(i => column[i]).ToArray();
        var ranks = new int[column.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    /// <summary>
    /// The triangle of the correlations that the scores happen to have; their mean is 0, and their squares add to the same in every column.
    /// </summary>
    private static Cholesky Factor(IReadOnlyList<string> names, double[][] scored, CancellationToken cancellation)
    {
        var correlations = CorrelationMatrix.Identity(scored.Length);
        var squares = Product(scored[0], scored[0]);
        for (var i = 0; i < scored.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                cancellation.ThrowIfCancellationRequested();
                correlations[i, j] = correlations[j, i] = Product(scored[i], scored[j]) / squares;
            }
        }

        var triangle = Cholesky.Of(correlations);
        return triangle.FirstDependent is >= 0 and var bound
            ? throw new CorrelationException([$"The ranks of '{names[bound]}' follow from those of the other columns draw by draw, so it cannot be moved by itself; draw it independently first."])
            : triangle;
    }

    /// <summary>T with T · present = wanted, both triangles: combining the scores by its rows gives them the wanted correlations.</summary>
    private static double[,] Transform(IReadOnlyList<string> names, Cholesky wanted, Cholesky present)
    {
        var size = names.Count;
        var transform = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = row; column >= 0; column--)
            {
                var rest = wanted[row, column];
                for (var k = column + 1; k <= row; k++)
                {
                    rest -= transform[row, k] * present[k, column];
                }

                transform[row, column] = rest / present[column, column];
            }
        }

        return transform;
    }

    private static double[] Combined(double[,] transform, int row, double[][] scored, CancellationToken cancellation)
    {
        var sum = new double[scored[0].Length];
        for (var column = 0; column <= row; column++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += transform[row, column] * scored[column][i];
            }
        }

        return sum;
    }

    private static double[] ByRanks(double[] column, int[] ranks)
    {
        double[] sorted = [.. column.Order()];
        return [.. ranks.Select(rank => sorted[rank])];
    }

    private static double Product(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
