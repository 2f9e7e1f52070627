namespace PainCost.Decisions.Regression;

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
        var lower = Factor(products, chosen);
        var solution = new double[chosen.Length];
        for (var i = 0; i < chosen.Length; i++)
        {
            var sum = right[chosen[i]];
            for (var j = 0; j < i; j++)
            {
                sum -= lower[i][j] * solution[j];
            }

            solution[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
        }

        for (var i = chosen.Length - 1; i >= 0; i--)
        {
            var sum = solution[i];
            for (var j = i + 1; j < chosen.Length; j++)
            {
                sum -= lower[j][i] * solution[j];
            }

            solution[i] = lower[i][i] == 0 ? 0 : sum / lower[i][i];
        }

        return solution;
    }

    private static double[][] Factor(double[,] products, int[] chosen)
    {
        var lower = new double[chosen.Length][];
        for (var i = 0; i < chosen.Length; i++)
        {
            lower[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var sum = products[chosen[i], chosen[j]];
                for (var k = 0; k < j; k++)
                {
                    sum -= lower[i][k] * lower[j][k];
                }

                lower[i][j] = j < i
                    ? lower[j][j] == 0 ? 0 : sum / lower[j][j]
                    : sum > Singular * products[chosen[i], chosen[i]] ? Math.Sqrt(sum) : 0;
            }
        }

        return lower;
    }
}
