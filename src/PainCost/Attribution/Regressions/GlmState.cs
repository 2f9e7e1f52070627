using PainCost.Numerics.Matrices;
using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Regressions;

/// <summary>Everything that follows from one set of coefficients.</summary>
internal sealed class GlmState
{
    /// <summary>A term whose own part is a smaller share of its square cannot be told from the terms before it.</summary>
    private const double Singular = 1e-11;

    private readonly RegressionTable table;
    private readonly double[] information;
    private Cholesky? factor;

    private GlmState(RegressionTable table, double[] coefficients)
    {
        this.table = table;
        Coefficients = coefficients;
        Eta = table.Predictor(coefficients);
        (Mean, Score, information) = (new double[table.Rows], new double[table.Rows], new double[table.Rows]);
    }

    public double[] Coefficients { get; }

    public double[] Eta { get; }

    public double[] Mean { get; }

    public double[] Score { get; }

    public double Deviance { get; private set; }

    public Cholesky Information => factor ??= Products();

    /// <summary>The state at some coefficients; <c>null</c> where the model has no mean for an observation.</summary>
    public static GlmState? At(RegressionTable table, double[] y, double[] weights, MeanModel model, double[] coefficients)
    {
        var state = new GlmState(table, coefficients);
        if (!Array.TrueForAll(state.Eta, model.IsLegal))
        {
            return null;
        }

        var slope = new double[table.Rows];
        model.Evaluate(state.Eta, state.Mean, slope);
        for (var i = 0; i < y.Length; i++)
        {
            var (score, weight) = model.Factors(state.Mean[i], slope[i]);
            state.Score[i] = weights[i] * (y[i] - state.Mean[i]) * score;
            state.information[i] = weights[i] * weight;
            slope[i] = weights[i] * model.Deviance(y[i], state.Mean[i], state.Eta[i]);
        }

        state.Deviance = FixedOrder.Sum(slope);
        return state;
    }

    /// <summary>The derivative of the quasi-likelihood by each coefficient.</summary>
    public double[] Gradient() => Array.ConvertAll(table.Columns, column => FixedOrder.Dot(column, Score));

    private Cholesky Products()
    {
        var products = new double[table.Terms, table.Terms];
        var weighted = new double[table.Rows];
        for (var j = 0; j < table.Terms; j++)
        {
            Elementwise.Multiply(table.Columns[j], information, weighted);
            for (var k = 0; k <= j; k++)
            {
                products[j, k] = products[k, j] = FixedOrder.Dot(weighted, table.Columns[k]);
            }
        }

        return Cholesky.Of(table.Terms, (row, column) => products[row, column], Singular);
    }
}
