using PainCost.Numerics.Beta;

namespace PainCost.Attribution;

/// <summary>One coefficient of a part of a cost model, on the scale of its link.</summary>
public sealed record CostCoefficient
{
    internal CostCoefficient(string name, double estimate, double standardError, double modelStandardError, double degreesOfFreedom) =>
        (Name, Estimate, StandardError, ModelStandardError, DegreesOfFreedom) =
        (name, estimate, standardError, modelStandardError, degreesOfFreedom);

    /// <summary>The term: <c>intercept</c>, a column, or a column and one of its groups.</summary>
    public string Name { get; }

    /// <summary>The change of the linear predictor for one unit more of the term.</summary>
    public double Estimate { get; }

    /// <summary>By the design of the survey (linearised scores), whatever the variance of the cost is.</summary>
    public double StandardError { get; }

    /// <summary>As if the model's own variance were true and the people drawn one by one.</summary>
    public double ModelStandardError { get; }

    /// <summary>Of the design.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>The probability of an estimate as far from 0 when there is none: two-sided, by Student's t.</summary>
    public double Probability => StudentT.BothTails(Estimate / StandardError, DegreesOfFreedom);
}
