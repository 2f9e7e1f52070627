using PainCost.Burden.Beginnings;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden;

/// <summary>What an employer knows of its own people; the library's evidence says the rest, each figure marked with its source.</summary>
public sealed record EmployerFigures
{
    /// <summary>How many people work there [worker]; 0 or more.</summary>
    public required Distribution Headcount { get; init => field = Required(value); }

    /// <summary>
    /// The share of them with chronic pain [case/worker], in [0, 1]; null for that of employed adults in the United States.
    /// </summary>
    public Distribution? Prevalence { get; init; }

    /// <summary>
    /// The mean wage [<see cref="PriceBasis"/>/hour], without what is paid on top of it; null for that of the United States, which is in
    /// dollars alone.
    /// </summary>
    public Distribution? HourlyWage { get; init; }

    /// <summary>
    /// What the employer pays a year for the health care of a worker with pain in excess of one without
    /// [<see cref="PriceBasis"/>/case/year]; null for general figures in dollars, or none in other money.
    /// </summary>
    public Distribution? HealthCareCost { get; init; }

    /// <summary>The money of the figures and of the result; left out, dollars of 2023.</summary>
    public PriceBasis PriceBasis { get; init; } = DefaultFigures.Basis;

    /// <summary>The profile that these figures start, named <c>employer</c>, of which every figure can be replaced.</summary>
    /// <returns>The profile; <see cref="Perspective.Employer"/> counts what falls on the employer.</returns>
    /// <exception cref="FaultsException">A figure is impossible, or the wage is wanted; all faults at once.</exception>
    public Profile ToProfile() => FirstProfile.Of(
        DefaultFigures.Employer,
        PriceBasis,
        [
            new(BurdenInput.Population, Headcount, "worker"),
            new(BurdenInput.Prevalence, Prevalence, "case/worker"),
            new(BurdenInput.HourlyWage, HourlyWage, $"{PriceBasis}/hour"),
            new(BurdenInput.ExcessHealthCareCost, HealthCareCost, $"{PriceBasis}/case/year"),
        ],
        withoutPayers: HealthCareCost is not null);

    internal static Distribution Required(Distribution value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
