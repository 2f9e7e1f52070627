namespace PainCost.Attribution.Regressions;

/// <summary>How the mean of a generalised linear model follows from the linear predictor, and the variance from the mean.</summary>
internal abstract class MeanModel
{
    /// <summary>The linear predictor at which the mean is the one given.</summary>
    public abstract double Link(double mean);

    /// <summary>Whether the model has a mean at this linear predictor.</summary>
    public virtual bool IsLegal(double eta) => double.IsFinite(eta);

    /// <summary>Fills in the means and their slopes d mean / d eta.</summary>
    public abstract void Evaluate(ReadOnlySpan<double> eta, Span<double> mean, Span<double> slope);

    /// <summary>The variance at a mean, for a dispersion of one.</summary>
    public abstract double Variance(double mean);

    /// <summary>The deviance of one observation, for a dispersion of one; where it is infinite, less what does not depend on the
    /// mean.</summary>
    public abstract double Deviance(double y, double mean, double eta);

    /// <summary>What a residual is multiplied by for the score, and the weight in the information: slope/variance and
    /// slope²/variance.</summary>
    public virtual (double Score, double Information) Factors(double mean, double slope)
    {
        var variance = Variance(mean);
        var factor = variance > 0 ? slope / variance : 0;
        return (factor, factor * slope);
    }
}
