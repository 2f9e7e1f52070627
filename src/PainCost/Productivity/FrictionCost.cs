using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>
/// Friction cost: work is lost only until the worker is replaced, and less is lost than the time away (Koopmanschap and others 1995).
/// </summary>
/// <remarks>
/// <c>new FrictionCost { Period = period, Elasticity = elasticity }</c>. Both are the caller's inputs, so they may be uncertain.
/// Sources print friction periods in calendar days; multiply by days of work per calendar day first.
/// </remarks>
public sealed record FrictionCost : Valuation
{
    private static readonly Quantity OneSpellAYear = Quantity.Of(1, "spell/worker/year");

    /// <summary>How long it takes to replace a worker, in days of work [day/spell], above 0.</summary>
    /// <exception cref="UnitMismatchException">The unit is another one.</exception>
    public required Quantity Period
    {
        get;
        init => field = UnitCheck.One("friction period", value, "day/spell");
    }

    /// <summary>The share of output that is lost per share of working time lost [1], in [0, 1].</summary>
    /// <exception cref="UnitMismatchException">The unit is another one.</exception>
    public required Quantity Elasticity
    {
        get;
        init => field = UnitCheck.One("elasticity", value, "1");
    }

    /// <summary>
    /// Vacancies that follow from a job given up, itself included, because it is filled by people who leave theirs [1], at least 1;
    /// null for 1. It holds for lost employment only (Hanly and others 2021).
    /// </summary>
    /// <exception cref="UnitMismatchException">The unit is another one.</exception>
    public Quantity? VacancyChainMultiplier
    {
        get;
        init => field = value is null ? null : UnitCheck.One("vacancy-chain multiplier", value, "1");
    }

    /// <inheritdoc/>
    /// <remarks>
    /// workers × min(days, spells × period) × hours per day × hourly cost × elasticity. The minimum equals
    /// spells × min(days per spell, period) for spells of one length, and divides by nothing.
    /// </remarks>
    public override Quantity Absence(
        Quantity workers,
        Quantity daysPerWorker,
        Quantity hoursPerDay,
        Quantity hourlyCost,
        Quantity? spellsPerWorker = null,
        Quantity? teamMultiplier = null)
    {
        UnitCheck.Absence(workers, daysPerWorker, hoursPerDay, hourlyCost, spellsPerWorker, teamMultiplier);
        var days = Quantity.Min(daysPerWorker, (spellsPerWorker ?? OneSpellAYear) * Period);
        var cost = workers * days * hoursPerDay * hourlyCost * Elasticity;
        return teamMultiplier is null ? cost : cost * teamMultiplier;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// cases × min(job losses × period × hours per day, employment gap × hours worked) × hourly cost × elasticity × vacancy-chain
    /// multiplier.
    /// The minimum keeps people who find work again within the friction period from costing more than the hours they lost.
    /// </remarks>
    public override Quantity LostEmployment(
        Quantity cases,
        Quantity employmentGap,
        Quantity hoursWorked,
        Quantity hourlyCost,
        Quantity? jobLosses = null,
        Quantity? hoursPerDay = null)
    {
        if (jobLosses is null || hoursPerDay is null)
        {
            throw new ArgumentException("Friction cost counts the jobs that are given up in a year: it needs job losses in spell/case/year and hours per day in hour/day.");
        }

        UnitCheck.LostEmployment(cases, employmentGap, hoursWorked, hourlyCost, jobLosses, hoursPerDay);
        var hours = Quantity.Min(jobLosses * Period * hoursPerDay, employmentGap * hoursWorked);
        var cost = cases * hours * hourlyCost * Elasticity;
        return VacancyChainMultiplier is null ? cost : cost * VacancyChainMultiplier;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Choices(Quantity? spellsPerWorker) =>
    [
        new("valuation", "friction cost"),
        new("absence spells", spellsPerWorker is null ? "the days of a year count as one spell" : "as given"),
        new("vacancy chain", VacancyChainMultiplier is null ? "not counted" : "counted in lost employment"),
    ];
}
