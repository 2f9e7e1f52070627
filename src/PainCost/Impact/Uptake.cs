using System.Globalization;

namespace PainCost.Impact;

/// <summary>
/// Curves of uptake: the share of eligible cases who are on a treatment, year by year. A table is <see cref="YearlyQuantity.ByYear"/>.
/// </summary>
public static class Uptake
{
    /// <summary>A straight line from a first share to a last one, at which it stays.</summary>
    /// <param name="first">The share in year 1, in patient/case.</param>
    /// <param name="last">The share that is reached, in patient/case.</param>
    /// <param name="over">How long it takes, in years, above 0 in every draw: with 4 year the last share is that of year 5.</param>
    /// <returns>first + (last − first) × min(1, (t − 1 year)/over), in the unit of the shares.</returns>
    /// <exception cref="UnitMismatchException">The units differ, or <paramref name="over"/> is not in years.</exception>
    public static YearlyQuantity Linear(Quantity first, Quantity last, Quantity over)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(over);
        _ = over + Years(1);
        return YearlyQuantity.Of(
            (last - first).Unit,
            year => Named(first + ((last - first) * Quantity.Min(1, Years(year - 1) / over)), year));
    }

    /// <summary>A logistic curve: slow, then fast, then slow towards a ceiling.</summary>
    /// <param name="ceiling">The share that it tends to, in patient/case.</param>
    /// <param name="midpoint">When half of the ceiling is reached, in years counted from 1.</param>
    /// <param name="steepness">The growth rate at the beginning, in 1/year; above 0 for uptake that grows.</param>
    /// <returns>ceiling / (1 + exp(−steepness × (t − midpoint))), in the unit of the ceiling.</returns>
    /// <exception cref="UnitMismatchException">The midpoint is not in years, or steepness not in 1/year.</exception>
    public static YearlyQuantity Logistic(Quantity ceiling, Quantity midpoint, Quantity steepness)
    {
        ArgumentNullException.ThrowIfNull(ceiling);
        ArgumentNullException.ThrowIfNull(midpoint);
        ArgumentNullException.ThrowIfNull(steepness);
        _ = Quantity.Exp(steepness * (midpoint - Years(1)));
        return YearlyQuantity.Of(
            ceiling.Unit,
            year => Named(ceiling / (1 + Quantity.Exp(steepness * (midpoint - Years(year)))), year));
    }

    private static Quantity Years(int count) => Quantity.Of(count, "year");

    private static Quantity Named(Quantity uptake, int year) =>
        uptake.Named(string.Create(CultureInfo.InvariantCulture, $"uptake [year {year}]"));
}
