using PainCost.Numerics.Beta;
using PainCost.Pooling.Fitting;

namespace PainCost.Pooling;

/// <summary>One coefficient of a meta-regression, on the scale of pooling.</summary>
public sealed record RegressionCoefficient
{
    private readonly double degreesOfFreedom;

    internal RegressionCoefficient(string name, double estimate, double standardError, double degreesOfFreedom) =>
        (Name, Estimate, StandardError, this.degreesOfFreedom) = (name, estimate, standardError, degreesOfFreedom);

    /// <summary>The covariate; <c>intercept</c> for the first.</summary>
    public string Name { get; }

    /// <summary>The change on the scale of pooling for one unit more of the covariate.</summary>
    public double Estimate { get; }

    /// <summary>Its standard error.</summary>
    public double StandardError { get; }

    /// <summary>The probability of a coefficient as far from 0 when there is none: two-sided, normal or t as the method says.</summary>
    public double Probability => StudentT.BothTails(Estimate / StandardError, degreesOfFreedom);

    /// <summary>The confidence interval.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>The interval, on the scale of pooling per unit of the covariate.</returns>
    public Interval Interval(double level)
    {
        var reach = StandardError * StudentT.BothTailsQuantile(1 - Levels.Check(level), degreesOfFreedom);
        return new(Estimate - reach, Estimate + reach, level, IntervalKind.Confidence);
    }
}
