using PainCost.Numerics.Beta;
using PainCost.Numerics.Kernels;

namespace PainCost.Attribution;

/// <summary>A figure of the population, estimated from a sample, with what the sampling leaves open.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Value">The estimate, in the unit of its column.</param>
/// <param name="StandardError">Its standard error by the design of the survey, in the same unit.</param>
/// <param name="DegreesOfFreedom">Clusters less strata.</param>
public sealed record SurveyEstimate(string Name, double Value, double StandardError, double DegreesOfFreedom)
{
    /// <summary>Its variance over that of a simple random sample of as many people, drawn with replacement; <c>null</c> where not
    /// defined.</summary>
    public double? DesignEffect { get; init; }

    /// <summary>The confidence interval by Student's t.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>Both ends, in the unit of the estimate.</returns>
    public (double Low, double High) Interval(double level)
    {
        var reach = Reach(level) * StandardError;
        return (Value - reach, Value + reach);
    }

    /// <summary>The confidence interval of a share, by Student's t on the scale of the logit, within 0 and 1.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>Both ends, as shares.</returns>
    /// <exception cref="InvalidOperationException">The estimate is no share strictly between 0 and 1.</exception>
    public (double Low, double High) LogitInterval(double level)
    {
        if (!(Value > 0 && Value < 1))
        {
            throw new InvalidOperationException("Only a share between 0 and 1 has an interval on the scale of the logit.");
        }

        var middle = Elementary.Log(Value / (1 - Value));
        var reach = Reach(level) * StandardError / (Value * (1 - Value));
        return (1 / (1 + Elementary.Exp(reach - middle)), 1 / (1 + Elementary.Exp(-reach - middle)));
    }

    private double Reach(double level) => level > 0 && level < 1
        ? StudentT.Quantile(1 - level, DegreesOfFreedom > 0 ? DegreesOfFreedom : double.PositiveInfinity)
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies between 0 and 1; write 0.95 for 95 %.");
}
