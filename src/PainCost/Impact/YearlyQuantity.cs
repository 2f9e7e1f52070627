namespace PainCost.Impact;

/// <summary>A quantity that may differ from year to year; years are counted from 1.</summary>
/// <remarks>Immutable. Every year has the same unit.</remarks>
public sealed class YearlyQuantity
{
    private readonly Func<int, Quantity?> find;

    private YearlyQuantity(Unit unit, Func<int, Quantity?> find) => (Unit, this.find) = (unit, find);

    /// <summary>The unit of every year.</summary>
    public Unit Unit { get; }

    /// <summary>The same quantity in every year.</summary>
    /// <param name="quantity">The quantity, one draw for all years.</param>
    /// <returns>The quantity of every year, in its unit.</returns>
    public static YearlyQuantity Constant(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return new YearlyQuantity(quantity.Unit, _ => quantity);
    }

    /// <summary>A quantity for each year.</summary>
    /// <param name="quantities">That of year 1, of year 2 and so on; at least one, all in one unit.</param>
    /// <returns>The quantities, in their unit; there is none after the last.</returns>
    /// <exception cref="ArgumentException">There are none.</exception>
    /// <exception cref="UnitMismatchException">The units differ.</exception>
    public static YearlyQuantity ByYear(params IEnumerable<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        var all = quantities.ToList();
        var unit = Quantity.Sum(all).Unit;
        return new YearlyQuantity(unit, year => year >= 1 && year <= all.Count ? all[year - 1] : null);
    }

    /// <summary>The quantity of a year.</summary>
    /// <param name="year">From 1.</param>
    /// <returns>The quantity, in <see cref="Unit"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is none for that year.</exception>
    public Quantity In(int year) => Find(year)
        ?? throw new ArgumentOutOfRangeException(null, "There is no quantity for that year; years are counted from 1.");

    internal static YearlyQuantity Of(Unit unit, Func<int, Quantity?> find) => new(unit, find);

    internal Quantity? Find(int year) => find(year);
}
