using PainCost.Attribution.Regressions;
using PainCost.Numerics.Kernels;
using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Effects;

/// <summary>One part of a cost model, fitted to all rows or to those with a cost.</summary>
internal sealed class FittedPart
{
    private readonly bool isSmeared;

    private FittedPart(string name, MeanModel model, GlmFit fit, int[]? rows, int count, bool isSmeared)
    {
        (Name, Model, Fit, Rows, this.isSmeared) = (name, model, fit, rows, isSmeared);
        Score = Spread(fit.Score, count);
        (Factor, FactorGradient, FactorScore) = isSmeared ? Smearing(count) : (1, new double[fit.Table.Terms], null);
    }

    public string Name { get; }

    public MeanModel Model { get; }

    public GlmFit Fit { get; }

    /// <summary>The rows it was fitted to; <c>null</c> for all.</summary>
    public int[]? Rows { get; }

    /// <summary>What each row of the sample adds to the score, 0 for one that the part was not fitted to.</summary>
    public double[] Score { get; }

    /// <summary>Duan's factor by which the exponential of a prediction is multiplied; 1 for every other model.</summary>
    public double Factor { get; }

    /// <summary>The factor's derivative by the coefficients.</summary>
    public double[] FactorGradient { get; }

    /// <summary>What each row adds to the factor with the coefficients held; <c>null</c> where it is 1.</summary>
    public double[]? FactorScore { get; }

    public static FittedPart Of(PartPlan plan, RegressionTable table, double[] outcome, double[] weights, double[]? start)
    {
        var (used, y, w) = plan.Rows is { } rows
            ? (plan.Table ?? table.Only(rows), Array.ConvertAll(rows, i => outcome[i]), Array.ConvertAll(rows, i => weights[i]))
            : (table, outcome, weights);
        if (plan.IsSmeared)
        {
            y = Array.ConvertAll(y, Elementary.Log);
        }

        return new(plan.Name, plan.Model, new Glm(plan.Name, used, plan.Model).Fit(y, w, start), plan.Rows, outcome.Length, plan.IsSmeared);
    }

    /// <summary>The means and slopes at some linear predictors.</summary>
    public (double[] Mean, double[] Slope) At(double[] eta)
    {
        var (mean, slope) = (new double[eta.Length], new double[eta.Length]);
        if (isSmeared)
        {
            Elementary.Exp(eta, mean);
            Elementwise.Multiply(mean, Factor, mean);
            mean.CopyTo(slope, 0);
        }
        else
        {
            Model.Evaluate(eta, mean, slope);
        }

        return (mean, slope);
    }

    private (double Factor, double[] Gradient, double[] Score) Smearing(int count)
    {
        var back = Fit.Observed.Zip(Fit.Mean, (y, mean) => y - mean).ToArray();
        Elementary.Exp(back, back);
        Elementwise.Multiply(back, Fit.Weights, back);
        var total = FixedOrder.Sum(Fit.Weights);
        var factor = FixedOrder.Sum(back) / total;
        var gradient = Array.ConvertAll(Fit.Table.Columns, column => -FixedOrder.Dot(column, back) / total);
        return (factor, gradient, Spread([.. back.Zip(Fit.Weights, (e, w) => (e - (w * factor)) / total)], count));
    }

    private double[] Spread(double[] values, int count)
    {
        if (Rows is null)
        {
            return values;
        }

        var all = new double[count];
        for (var i = 0; i < Rows.Length; i++)
        {
            all[Rows[i]] = values[i];
        }

        return all;
    }
}
