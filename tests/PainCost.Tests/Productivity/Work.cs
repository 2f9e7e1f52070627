using PainCost.Productivity;

namespace PainCost.Tests.Productivity;

/// <summary>A small economy: 1,000 workers among 1,500 cases, $50 an hour, 8 hours a day. Every figure can be changed by name.</summary>
internal sealed record Work
{
    public Quantity Workers { get; init; } = Quantity.Of(1000, "worker");

    public Quantity Days { get; init; } = Quantity.Of(30, "day/worker/year");

    public Quantity? Spells { get; init; } = Quantity.Of(0.5, "spell/worker/year");

    public Quantity HoursPerDay { get; init; } = Quantity.Of(8, "hour/day");

    public Quantity HourlyCost { get; init; } = Quantity.Of(50, "USD2010/hour");

    public Quantity? TeamMultiplier { get; init; }

    public Quantity Cases { get; init; } = Quantity.Of(1500, "case");

    public Quantity EmploymentGap { get; init; } = Quantity.Of(0.1, "worker/case");

    public Quantity HoursWorked { get; init; } = Quantity.Of(1800, "hour/worker/year");

    public Quantity? JobLosses { get; init; } = Quantity.Of(0.02, "spell/case/year");

    public static FrictionCost Friction(double days, double elasticity = 1, double? chain = null) => new()
    {
        Period = Quantity.Of(days, "day/spell"),
        Elasticity = elasticity,
        VacancyChainMultiplier = chain is { } multiplier ? Quantity.Of(multiplier, "1") : null,
    };

    public Quantity Absence(Valuation valuation) => valuation.Absence(Workers, Days, HoursPerDay, HourlyCost, Spells, TeamMultiplier);

    public Quantity LostEmployment(Valuation valuation) => valuation.LostEmployment(Cases, EmploymentGap, HoursWorked, HourlyCost,
        JobLosses, HoursPerDay);

    public double AbsenceCost(Valuation valuation) => Value(Absence(valuation));

    public double LostEmploymentCost(Valuation valuation) => Value(LostEmployment(valuation));

    /// <summary>The base case in USD2010/year, the unit that is held here for every cost.</summary>
    public static double Value(Quantity cost)
    {
        var baseCase = Model.Of(("cost", cost)).Evaluate();
        Assert.Equal("USD2010/year", baseCase.Unit("cost").ToString());
        return baseCase["cost"];
    }
}
