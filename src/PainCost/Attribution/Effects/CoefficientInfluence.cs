using PainCost.Attribution.Regressions;
using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Effects;

/// <summary>What each row of the sample adds to the coefficients of a part: the inverse of the information times its score.</summary>
internal static class CoefficientInfluence
{
    /// <summary>A column for each coefficient.</summary>
    public static IReadOnlyList<double[]> Of(FittedPart part, RegressionTable all)
    {
        var influence = new double[all.Terms][];
        for (var j = 0; j < all.Terms; j++)
        {
            var unit = new double[all.Terms];
            unit[j] = 1;
            influence[j] = all.Predictor(part.Fit.Information.Solve(unit));
            Elementwise.Multiply(influence[j], part.Score, influence[j]);
        }

        return influence;
    }
}
