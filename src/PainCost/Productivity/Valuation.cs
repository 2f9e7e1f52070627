using PainCost.Productivity.Answers;

namespace PainCost.Productivity;

/// <summary>
/// How lost work is turned into money: <see cref="HumanCapital"/> or <see cref="FrictionCost"/>. The two are alternatives, never addends.
/// </summary>
/// <remarks>
/// Every argument is a quantity in the unit that is stated; a <c>day</c> is a day of work, and <c>USD</c> stands for any one price basis.
/// All losses are in excess of people without pain. docs/productivity.md gives every formula with its source.
/// </remarks>
public abstract record Valuation
{
    private protected Valuation()
    {
    }

    /// <summary>The cost of being away from work.</summary>
    /// <param name="workers">Employed people with pain [worker].</param>
    /// <param name="daysPerWorker">Excess days away [day/worker/year].</param>
    /// <param name="hoursPerDay">Hours of work in a day of work [hour/day].</param>
    /// <param name="hourlyCost">Wage and what is paid on top of it [USD/hour].</param>
    /// <param name="spellsPerWorker">
    /// Spells that the days fall into [spell/worker/year]; null counts the days of a year as one spell.
    /// </param>
    /// <param name="teamMultiplier">
    /// What an absent worker costs, per unit of the worker's own cost, because others depend on the work [1]; null for 1.
    /// </param>
    /// <returns>The cost [USD/year].</returns>
    /// <exception cref="UnitMismatchException">Arguments have other units; all are named at once.</exception>
    public abstract Quantity Absence(
        Quantity workers,
        Quantity daysPerWorker,
        Quantity hoursPerDay,
        Quantity hourlyCost,
        Quantity? spellsPerWorker = null,
        Quantity? teamMultiplier = null);

    /// <summary>The cost of people with pain being in work less often than people without.</summary>
    /// <param name="cases">People with pain [case].</param>
    /// <param name="employmentGap">The share in work without pain less that with pain [worker/case].</param>
    /// <param name="hoursWorked">Hours that a worker works in a year [hour/worker/year].</param>
    /// <param name="hourlyCost">Wage and what is paid on top of it [USD/hour].</param>
    /// <param name="jobLosses">Jobs given up because of pain [spell/case/year]; needed by friction cost only.</param>
    /// <param name="hoursPerDay">Hours of work in a day of work [hour/day]; needed by friction cost only.</param>
    /// <returns>The cost [USD/year].</returns>
    /// <exception cref="ArgumentException">The method needs a quantity that is null.</exception>
    /// <exception cref="UnitMismatchException">Arguments have other units; all are named at once.</exception>
    public abstract Quantity LostEmployment(
        Quantity cases,
        Quantity employmentGap,
        Quantity hoursWorked,
        Quantity hourlyCost,
        Quantity? jobLosses = null,
        Quantity? hoursPerDay = null);

    /// <summary>
    /// The cost of working with less output. No friction period limits it: nobody is replaced, so it is the same for every valuation.
    /// </summary>
    /// <param name="workers">Employed people with pain [worker].</param>
    /// <param name="hoursWorked">Hours at work [hour/worker/year].</param>
    /// <param name="impairment">Share of the output of an hour that is lost, in excess of people without pain, in [0, 1] [1].</param>
    /// <param name="hourlyCost">Wage and what is paid on top of it [USD/hour].</param>
    /// <returns>The cost [USD/year]: workers × hours worked × impairment × hourly cost.</returns>
    /// <exception cref="UnitMismatchException">Arguments have other units; all are named at once.</exception>
    public static Quantity Presenteeism(Quantity workers, Quantity hoursWorked, Quantity impairment, Quantity hourlyCost)
    {
        UnitCheck.All(
            ("workers", workers, "worker"),
            ("hours worked", hoursWorked, "hour/worker/year"),
            ("impairment", impairment, "1"),
            ("hourly cost", hourlyCost, "money/hour"));
        return workers * hoursWorked * impairment * hourlyCost;
    }

    /// <summary>What has been chosen, for <see cref="Model.Describe"/>.</summary>
    /// <param name="spellsPerWorker">What <see cref="Absence"/> was called with.</param>
    /// <returns>The method, and each convention that it brings with it.</returns>
    public abstract IReadOnlyList<Choice> Choices(Quantity? spellsPerWorker);
}
