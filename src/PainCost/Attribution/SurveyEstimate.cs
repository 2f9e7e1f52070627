using PainCost.Numerics.Beta;
using PainCost.Numerics.Kernels;

namespace PainCost.Attribution;

/// <summary>A figure of the population, estimated from a sample, with what the sampling leaves open.</summary>
public sealed record SurveyEstimate
{
    internal SurveyEstimate(string name, double value, double standardError, double degreesOfFreedom) =>
        (Name, Value, StandardError, DegreesOfFreedom) = (name, value, standardError, degreesOfFreedom);

    /// <summary>What it is of.</summary>
    public string Name { get; }

    /// <summary>The estimate, in the unit of its column.</summary>
    public double Value { get; }

    /// <summary>Its standard error by the design of the survey, in the same unit.</summary>
    public double StandardError { get; }

    /// <summary>Clusters less strata.</summary>
    public double DegreesOfFreedom { get; }

    /// <summary>Its variance over that of a simple random sample of as many people, drawn with replacement; <c>null</c> where not
    /// defined.</summary>
    public double? DesignEffect { get; internal init; }

    /// <summary>The confidence interval by Student's t.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>Both ends, in the unit of the estimate.</returns>
    public Interval Interval(double level)
    {
        var reach = Reach(level) * StandardError;
        return new(Value - reach, Value + reach, level, IntervalKind.Confidence);
    }

    /// <summary>The confidence interval of a share, by Student's t on the scale of the logit, within 0 and 1.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>Both ends, as shares.</returns>
    /// <exception cref="InvalidOperationException">The estimate is no share strictly between 0 and 1.</exception>
    public Interval LogitInterval(double level)
    {
        if (!(Value > 0 && Value < 1))
        {
            throw new InvalidOperationException("Only a share between 0 and 1 has an interval on the scale of the logit.");
        }

        var middle = Elementary.Log(Value / (1 - Value));
        var reach = Reach(level) * StandardError / (Value * (1 - Value));
        return new(1 / (1 + Elementary.Exp(reach - middle)), 1 / (1 + Elementary.Exp(-reach - middle)), level, IntervalKind.Confidence);
    }

    private double Reach(double level) => level > 0 && level < 1
        ? StudentT.BothTailsQuantile(1 - level, DegreesOfFreedom > 0 ? DegreesOfFreedom : double.PositiveInfinity)
        : throw new ArgumentOutOfRangeException(null, "A level lies between 0 and 1; write 0.95 for 95 %.");
}
