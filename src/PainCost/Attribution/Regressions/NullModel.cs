using PainCost.Numerics.Sums;

namespace PainCost.Attribution.Regressions;

/// <summary>The model of a mean alone, which is the weighted mean of the outcome under every link.</summary>
internal static class NullModel
{
    public static double Deviance(GlmFit fit, MeanModel model)
    {
        var mean = FixedOrder.Dot(fit.Observed, fit.Weights) / FixedOrder.Sum(fit.Weights);
        var eta = model.Link(mean);
        return FixedOrder.Sum([.. fit.Observed.Zip(fit.Weights, (y, w) => w * model.Deviance(y, mean, eta))]);
    }
}
