using PainCost.Quantities;

namespace PainCost.Productivity.Answers;

/// <summary>Holds the arguments of a valuation to their units, and names every one that has another.</summary>
internal static class UnitCheck
{
    public static Quantity One(string name, Quantity quantity, string unit)
    {
        All((name, quantity, unit));
        return quantity;
    }

    public static void Absence(
        Quantity workers, Quantity daysPerWorker, Quantity hoursPerDay, Quantity hourlyCost, Quantity? spellsPerWorker,
            Quantity? teamMultiplier) =>
        All([
            ("workers", workers, "worker"),
            ("days per worker", daysPerWorker, "day/worker/year"),
            ("hours per day", hoursPerDay, "hour/day"),
            ("hourly cost", hourlyCost, "money/hour"),
            .. Optional("spells per worker", spellsPerWorker, "spell/worker/year"),
            .. Optional("team multiplier", teamMultiplier, "1"),
        ]);

    public static void LostEmployment(
        Quantity cases, Quantity employmentGap, Quantity hoursWorked, Quantity hourlyCost, Quantity? jobLosses, Quantity? hoursPerDay) =>
        All([
            ("cases", cases, "case"),
            ("employment gap", employmentGap, "worker/case"),
            ("hours worked", hoursWorked, "hour/worker/year"),
            ("hourly cost", hourlyCost, "money/hour"),
            .. Optional("job losses", jobLosses, "spell/case/year"),
            .. Optional("hours per day", hoursPerDay, "hour/day"),
        ]);

    /// <summary>Units as <see cref="Unit.Parse"/> reads them, with <c>money</c> for any price basis.</summary>
    public static void All(params IReadOnlyList<(string Name, Quantity Quantity, string Unit)> arguments)
    {
        var faults = arguments.Select(argument => Fault(argument.Name, argument.Quantity, argument.Unit)).OfType<string>().ToList();
        if (faults.Count > 0)
        {
            throw new UnitMismatchException(string.Join(Environment.NewLine, faults));
        }
    }

    private static IEnumerable<(string Name, Quantity Quantity, string Unit)> Optional(string name, Quantity? quantity, string unit) =>
        quantity is null ? [] : [(name, quantity, unit)];

    private static string? Fault(string name, Quantity quantity, string pattern)
    {
        ArgumentNullException.ThrowIfNull(quantity, name);
        var isMoney = pattern.StartsWith("money", StringComparison.Ordinal);
        var basis = quantity.Unit.PriceBasis?.ToString() ?? "USD2010";
        var expected = Unit.Parse(isMoney ? pattern.Replace("money", basis, StringComparison.Ordinal) : pattern);
        var anyMoney = isMoney ? " (of any currency and price year)" : "";
        return quantity.Unit == expected ? null
            : $"{name} must be in {expected}{anyMoney} but '{Formula.Short(quantity)}' is in {quantity.Unit}; "
              + $"if it is the right figure, multiply it by a quantity in {expected / quantity.Unit}.";
    }
}
