using PainCost.Numerics.Beta;

namespace PainCost.Attribution;

/// <summary>One coefficient of a part of a cost model, on the scale of its link.</summary>
/// <param name="Name">The term: <c>intercept</c>, a column, or a column and one of its groups.</param>
/// <param name="Estimate">The change of the linear predictor for one unit more of the term.</param>
/// <param name="StandardError">By the design of the survey (linearised scores), whatever the variance of the cost is.</param>
/// <param name="ModelStandardError">As if the model's own variance were true and the people drawn one by one.</param>
/// <param name="DegreesOfFreedom">Of the design.</param>
public sealed record CostCoefficient(string Name, double Estimate, double StandardError, double ModelStandardError, double DegreesOfFreedom)
{
    /// <summary>The probability of an estimate as far from 0 when there is none: two-sided, by Student's t.</summary>
    public double Probability => StudentT.BothTails(Estimate / StandardError, DegreesOfFreedom);
}
