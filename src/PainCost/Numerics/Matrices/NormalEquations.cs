namespace PainCost.Numerics.Matrices;

/// <summary>Least squares from the products of terms, by Cholesky; a term that the earlier ones already say is left out.</summary>
internal static class NormalEquations
{
    /// <summary>A term whose part that is new has less than this share of its square is taken for a combination of the others.</summary>
    private const double Singular = 1e-9;

    /// <summary>The coefficients of the terms, for several figures.</summary>
    /// <param name="products">Sums over the draws of the products of terms, of which the lower triangle is read.</param>
    /// <param name="rights">For each figure, sums over the draws of terms × figure.</param>
    /// <param name="cancellation">Looked at before each row.</param>
    /// <returns>For each figure a coefficient for each term; 0 for one that was left out.</returns>
    public static double[][] Solve(double[,] products, double[][] rights, CancellationToken cancellation)
    {
        var factor = Cholesky.Of(products.GetLength(0), (row, column) => products[row, column], Singular, cancellation);
        return [.. rights.Select(right => factor.Solve(right))];
    }
}
