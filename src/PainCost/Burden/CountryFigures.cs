using PainCost.Burden.Beginnings;
using PainCost.Burden.Inputs;
using PainCost.Evidence;

namespace PainCost.Burden;

/// <summary>The four figures of a country to start from, in any money; the library's evidence says the rest, each figure marked.</summary>
public sealed record CountryFigures
{
    /// <summary>The adults [adult]; 0 or more.</summary>
    public required Distribution Population { get; init => field = EmployerFigures.Required(value); }

    /// <summary>The share of adults with chronic pain [case/adult], in [0, 1].</summary>
    public required Distribution Prevalence { get; init => field = EmployerFigures.Required(value); }

    /// <summary>The mean wage [<see cref="PriceBasis"/>/hour], without what is paid on top of it.</summary>
    public required Distribution HourlyWage { get; init => field = EmployerFigures.Required(value); }

    /// <summary>What health care costs a year with pain in excess of without [<see cref="PriceBasis"/>/case/year].</summary>
    public required Distribution HealthCareCost { get; init => field = EmployerFigures.Required(value); }

    /// <summary>The money of the figures and of the result.</summary>
    public required PriceBasis PriceBasis { get; init; }

    /// <summary>The profile that these figures start, named <c>country</c>, of which every figure can be replaced.</summary>
    /// <returns>The profile.</returns>
    /// <exception cref="FaultsException">A figure is impossible; all faults at once.</exception>
    public Profile ToProfile() => FirstProfile.Of(
        DefaultFigures.Country,
        PriceBasis,
        [
            new(BurdenInput.Population, Population, "adult"),
            new(BurdenInput.Prevalence, Prevalence, "case/adult"),
            new(BurdenInput.HourlyWage, HourlyWage, $"{PriceBasis}/hour"),
            new(BurdenInput.ExcessHealthCareCost, HealthCareCost, $"{PriceBasis}/case/year"),
        ]);
}
