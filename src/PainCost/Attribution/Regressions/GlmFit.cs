using PainCost.Numerics.Matrices;
using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Regressions;

/// <summary>A generalised linear model at its maximum of the weighted quasi-likelihood.</summary>
internal sealed class GlmFit(RegressionTable table, double[] y, double[] weights, GlmState state, int iterations)
{
    public RegressionTable Table => table;

    public double[] Coefficients => state.Coefficients;

    public double[] Predictor => state.Eta;

    public double[] Mean => state.Mean;

    /// <summary>Weight × residual × slope / variance of each observation: times a term, its part in the score.</summary>
    public double[] Score => state.Score;

    public Cholesky Information => state.Information;

    public double Deviance => state.Deviance;

    public int Iterations => iterations;

    public double[] Observed => y;

    public double[] Weights => weights;

    /// <summary>Pearson's estimate of the dispersion: weights that sum to the number of observations, less one for each term.</summary>
    public double Dispersion(MeanModel model)
    {
        var squares = new double[y.Length];
        for (var i = 0; i < y.Length; i++)
        {
            var gap = y[i] - state.Mean[i];
            squares[i] = weights[i] * gap * gap / model.Variance(state.Mean[i]);
        }

        var count = (double)y.Length;
        return FixedOrder.Sum(squares) * (count / FixedOrder.Sum(weights)) / (count - table.Terms);
    }
}
