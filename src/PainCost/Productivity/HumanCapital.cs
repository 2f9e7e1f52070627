using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>Human capital: every hour not worked costs what the hour would have been paid, for as long as it lasts (Rice 1967).</summary>
public sealed record HumanCapital : Valuation
{
    /// <inheritdoc/>
    public override Quantity Absence(
        Quantity workers,
        Quantity daysPerWorker,
        Quantity hoursPerDay,
        Quantity hourlyCost,
        Quantity? spellsPerWorker = null,
        Quantity? teamMultiplier = null)
    {
        UnitCheck.Absence(workers, daysPerWorker, hoursPerDay, hourlyCost, spellsPerWorker, teamMultiplier);
        var cost = workers * daysPerWorker * hoursPerDay * hourlyCost;
        return teamMultiplier is null ? cost : cost * teamMultiplier;
    }

    /// <inheritdoc/>
    public override Quantity LostEmployment(
        Quantity cases,
        Quantity employmentGap,
        Quantity hoursWorked,
        Quantity hourlyCost,
        Quantity? jobLosses = null,
        Quantity? hoursPerDay = null)
    {
        UnitCheck.LostEmployment(cases, employmentGap, hoursWorked, hourlyCost, jobLosses, hoursPerDay);
        return cases * employmentGap * hoursWorked * hourlyCost;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Choice> Choices(Quantity? spellsPerWorker) => [new("valuation", "human capital")];
}
