using PainCost.Attribution.Regressions;

namespace PainCost.Attribution;

/// <summary>One part of a cost model as it was fitted.</summary>
public sealed class PartFit
{
    internal PartFit(string name, MeanModel model, GlmFit fit, IReadOnlyList<CostCoefficient> coefficients, double dispersion,
        double nullDeviance)
    {
        (Name, Model, Fit, Coefficients, Dispersion, NullDeviance) = (name, model, fit, coefficients, dispersion, nullDeviance);
    }

    /// <summary>What the part is, such as <c>logit of any cost</c>.</summary>
    public string Name { get; }

    /// <summary>The intercept, then the terms in their order.</summary>
    public IReadOnlyList<CostCoefficient> Coefficients { get; }

    /// <summary>Pearson's estimate of the dispersion; 1 for the probability of any cost.</summary>
    public double Dispersion { get; }

    /// <summary>The deviance, of weights with a mean of one over all rows.</summary>
    public double Deviance => Fit.Deviance;

    /// <summary>The deviance of a model with no terms but the intercept.</summary>
    public double NullDeviance { get; }

    /// <summary>How many rows the part was fitted to.</summary>
    public int Rows => Fit.Table.Rows;

    /// <summary>How many steps it took until a further one would have been rounding.</summary>
    public int Iterations => Fit.Iterations;

    internal MeanModel Model { get; }

    internal GlmFit Fit { get; }
}
