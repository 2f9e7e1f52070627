using System.Numerics;
using PainCost.Numerics.Matrices;

namespace PainCost.Tests.Sensitivity;

/// <summary>Shapley effects of a weighted sum of correlated normal inputs, exactly.</summary>
/// <remarks>
/// What a set of inputs explains is c' Σ⁻¹ c, with Σ their covariance and c that with the sum; every set of the inputs is looked at
/// (Owen and Prieur 2017, SIAM/ASA Journal on Uncertainty Quantification 5:986-1002).
/// </remarks>
internal static class LinearShapley
{
    private const int MostInputs = 20;

    /// <summary>The share of the sum's variance that falls to each input.</summary>
    /// <param name="coefficients">The weights, 1 to 20 of them.</param>
    /// <param name="covariance">The inputs' covariance, row after row; symmetric and positive definite.</param>
    /// <returns>A share for each input [1], in their order, adding to 1.</returns>
    /// <exception cref="ArgumentException">
    /// No inputs or too many, a matrix of another size, or one that is no covariance; or the sum does not vary.
    /// </exception>
    public static IReadOnlyList<double> Effects(ReadOnlySpan<double> coefficients, ReadOnlySpan<double> covariance)
    {
        var n = coefficients.Length;
        if (n is 0 or > MostInputs || covariance.Length != n * n)
        {
            throw new ArgumentException(
                $"From 1 to {MostInputs} coefficients and a covariance of as many rows are needed, not {n} and {covariance.Length} numbers.");
        }

        var matrix = Symmetric(covariance, n);
        var withSum = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                withSum[i] += matrix[i, j] * coefficients[j];
            }
        }

        double[] explained = [.. Enumerable.Range(0, 1 << n).Select(set => Explained(set, matrix, withSum))];
        return explained[^1] > 0
            ? [.. Enumerable.Range(0, n).Select(input => Share(input, n, explained))]
            : throw new ArgumentException("The sum does not vary, so there is nothing to share.", nameof(coefficients));
    }

    /// <exception cref="ArgumentException">The matrix is not symmetric or not positive definite.</exception>
    private static double[,] Symmetric(ReadOnlySpan<double> covariance, int n)
    {
        var matrix = new double[n, n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                matrix[i, j] = covariance[(i * n) + j].Equals(covariance[(j * n) + i])
                    ? covariance[(i * n) + j]
                    : throw new ArgumentException(
                        $"The covariance differs between row {i}, column {j} and row {j}, column {i}; it must be symmetric.",
                        nameof(covariance));
            }
        }

        return Cholesky.Of(matrix).IsDefinite
            ? matrix
            : throw new ArgumentException(
                "The covariance must be positive definite: no variance may be 0, and no input a combination of others.",
                nameof(covariance));
    }

    private static double Explained(int set, double[,] covariance, double[] withSum)
    {
        int[] members = [.. Enumerable.Range(0, withSum.Length).Where(i => (set >> i & 1) == 1)];
        if (members.Length == 0)
        {
            return 0;
        }

        var part = new double[members.Length, members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = 0; j < members.Length; j++)
            {
                part[i, j] = covariance[members[i], members[j]];
            }
        }

        double[] right = [.. members.Select(i => withSum[i])];
        return Cholesky.Of(part).Solve(right).Zip(right, (x, c) => x * c).Sum();
    }

    /// <summary>The mean, over all orders in which the inputs may become known, of what this one adds to what is explained.</summary>
    private static double Share(int input, int n, double[] explained)
    {
        // How many orders put exactly these before the input, as a share of all orders: by the number of them.
        var weights = new double[n];
        weights[0] = 1.0 / n;
        for (var before = 1; before < n; before++)
        {
            weights[before] = weights[before - 1] * before / (n - before);
        }

        var sum = 0.0;
        for (var set = 0; set < explained.Length; set++)
        {
            if ((set >> input & 1) == 0)
            {
                sum += weights[BitOperations.PopCount((uint)set)] * (explained[set | (1 << input)] - explained[set]);
            }
        }

        return sum / explained[^1];
    }
}
