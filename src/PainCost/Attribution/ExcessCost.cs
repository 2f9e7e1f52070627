using PainCost.Numerics.Beta;

namespace PainCost.Attribution;

/// <summary>What pain adds to the yearly cost of a person, by recycled predictions: the same people with pain and without.</summary>
public sealed record ExcessCost
{
    internal ExcessCost(
        string name, double value, double standardError, double deltaStandardError, double modelStandardError, double degreesOfFreedom) =>
        (Name, Value, StandardError, DeltaStandardError, ModelStandardError, DegreesOfFreedom) =
        (name, value, standardError, deltaStandardError, modelStandardError, degreesOfFreedom);

    /// <summary>Whose, and of which pain.</summary>
    public string Name { get; }

    /// <summary>The mean difference, in the outcome's unit a person.</summary>
    public double Value { get; }

    /// <summary>By the design of the survey, both of the coefficients and of who was drawn.</summary>
    public double StandardError { get; internal init; }

    /// <summary>By the delta method: of the coefficients alone (design-based), the people held as they are.</summary>
    public double DeltaStandardError { get; }

    /// <summary>By the delta method, as if the model's own variances were true and the people drawn one by one.</summary>
    public double ModelStandardError { get; }

    /// <summary>Of the design.</summary>
    public double DegreesOfFreedom { get; internal init; }

    /// <summary>The predicted mean cost with pain, in the outcome's unit a person.</summary>
    public double WithPain { get; internal init; }

    /// <summary>The predicted mean cost of the same people without pain.</summary>
    public double WithoutPain { get; internal init; }

    /// <summary>The confidence interval by Student's t, from <see cref="StandardError"/>.</summary>
    /// <param name="level">In (0, 1), such as 0.95.</param>
    /// <returns>Both ends, in the outcome's unit a person.</returns>
    public Interval Interval(double level)
    {
        if (!(level > 0 && level < 1))
        {
            throw new ArgumentOutOfRangeException(null, "A level lies between 0 and 1; write 0.95 for 95 %.");
        }

        var reach = StudentT.BothTailsQuantile(1 - level, DegreesOfFreedom) * StandardError;
        return new(Value - reach, Value + reach, level, IntervalKind.Confidence);
    }

    /// <summary>The excess as an input of a model: normal, with <see cref="StandardError"/>.</summary>
    /// <param name="name">The input's name.</param>
    /// <param name="unit">The outcome's unit a case, such as <c>USD2004/case/year</c>.</param>
    /// <param name="provenance">The survey, its year and population, and how it was attributed.</param>
    /// <returns>The input, in the unit given.</returns>
    /// <exception cref="FormatException">The unit cannot be read.</exception>
    public Input ToInput(string name, string unit, Provenance provenance)
    {
        ArgumentNullException.ThrowIfNull(provenance);
        return Input.Of(name, Distribution.Normal(mean: Value, standardError: StandardError), Unit.Parse(unit), provenance);
    }
}
