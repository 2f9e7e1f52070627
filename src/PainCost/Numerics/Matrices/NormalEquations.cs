namespace PainCost.Numerics.Matrices;

/// <summary>Least squares from the products of terms, by Cholesky; a term that the earlier ones already say is left out.</summary>
internal static class NormalEquations
{
    /// <summary>A term whose part that is new has less than this share of its square is taken for a combination of the others.</summary>
    private const double Singular = 1e-9;

    /// <summary>The coefficients of some of the terms.</summary>
    /// <param name="products">Sums over the draws of the products of terms, terms × terms.</param>
    /// <param name="right">Sums over the draws of terms × figure.</param>
    /// <param name="chosen">The terms to use.</param>
    /// <returns>A coefficient for each chosen term; 0 for one that was left out.</returns>
    public static double[] Solve(double[,] products, double[] right, int[] chosen)
    {
        var factor = Cholesky.Of(chosen.Length, (row, column) => products[chosen[row], chosen[column]], Singular);
        return factor.Solve([.. chosen.Select(term => right[term])]);
    }
}
