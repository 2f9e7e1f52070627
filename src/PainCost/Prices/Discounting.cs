using PainCost.Prices.Reading;

namespace PainCost.Prices;

/// <summary>What an amount of a later year is worth now: the form of the discount, its rate, and when in the year amounts fall.</summary>
/// <remarks>
/// Immutable. Year 0 is the present one; amounts fall at the beginning of their year, so that those of year 0 count in full,
/// unless <see cref="MidYear"/> or <see cref="EndOfYear"/> is asked for.
/// </remarks>
public sealed class Discounting
{
    private const double StartOfYear = 0;
    private const double MiddleOfYear = 0.5;
    private const double WholeYear = 1;

    private readonly DiscountForm form;
    private readonly double timing;

    private Discounting(DiscountForm form, DiscountRate rate, double timing) => (this.form, Rate, this.timing) = (form, rate, timing);

    /// <summary>The rate per year.</summary>
    public DiscountRate Rate { get; }

    /// <summary>The same discount for amounts that fall, on average, in the middle of their year.</summary>
    public Discounting MidYear => new(form, Rate, MiddleOfYear);

    /// <summary>The same discount for amounts that fall at the end of their year.</summary>
    public Discounting EndOfYear => new(form, Rate, WholeYear);

    /// <summary>The discount as a choice of method, to be named in a result.</summary>
    public Choice Choice => new("discounting", $"{form.Name}, {Rate}, amounts {Timing} of their year");

    /// <summary>Exponential discounting: an amount after t years counts (1 + rate)^-t.</summary>
    /// <param name="rate">The rate per year.</param>
    /// <returns>The discount.</returns>
    public static Discounting Exponential(DiscountRate rate) => Of(DiscountForm.Exponential, rate);

    /// <summary>Hyperbolic discounting after Harvey (1986): an amount after t years counts (1 + t)^-rate.</summary>
    /// <param name="rate">The exponent, not below zero; how steeply distance is discounted.</param>
    /// <returns>The discount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public static Discounting Harvey(DiscountRate rate) => Of(DiscountForm.Harvey, rate);

    /// <summary>Hyperbolic discounting after Mazur (1987): an amount after t years counts 1/(1 + rate t).</summary>
    /// <param name="rate">The rate per year, not below zero.</param>
    /// <returns>The discount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is negative.</exception>
    public static Discounting Mazur(DiscountRate rate) => Of(DiscountForm.Mazur, rate);

    /// <summary>What a unit of money of a later year counts now.</summary>
    /// <param name="year">Years from now to the beginning of the amount's year, not below zero; may be a fraction, such as 7/12.</param>
    /// <returns>The discount factor, a bare number; in (0, 1] unless the rate is negative.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is negative or not finite.</exception>
    public double Factor(double year) => year >= 0 && double.IsFinite(year)
        ? form.Factor(Rate.PerYear, year + timing)
        : throw new ArgumentOutOfRangeException(null, "Years from now must be a finite number, not below 0.");

    /// <summary>The present value of a stream of amounts.</summary>
    /// <param name="basis">
    /// Whether the amounts are real, all in the prices of one year, or nominal, each in the money of its own year.
    /// </param>
    /// <param name="amounts">One amount a year, from year 0; all finite.</param>
    /// <returns>The sum of amount times factor, in the unit of the amounts.</returns>
    /// <exception cref="ArgumentException">
    /// The amounts are nominal and the rate real, or the other way round; or an amount is not finite.
    /// </exception>
    public double PresentValue(RateBasis basis, params IEnumerable<double> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        if (basis != Rate.Basis)
        {
            throw Mixed(basis);
        }

        return amounts.Select((amount, year) => double.IsFinite(amount)
            ? amount * Factor(year)
            : throw new ArgumentException(
                FormattableString.Invariant($"The amount of year {year} is {amount}; amounts must be finite.")))
            .Sum();
    }

    /// <summary>The present value of a stream of quantities, draw by draw. Their units say whether they are real or nominal.</summary>
    /// <param name="amounts">
    /// One amount a year, from year 0. For a real rate all in one unit; for a nominal rate each in the money of its own year:
    /// <c>USD2024</c>, <c>USD2025</c> and so on.
    /// </param>
    /// <returns>The sum of amount times factor, in the unit of year 0.</returns>
    /// <exception cref="ArgumentException">There are no amounts, or nominal ones with a real rate, or the other way round.</exception>
    /// <exception cref="UnitMismatchException">The units differ by more than the price year.</exception>
    public Quantity PresentValue(params IEnumerable<Quantity> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        var stream = amounts.ToList();
        var inOwnMoney = stream.Count > 1 && stream.Skip(1).All(amount => YearOf(amount) != YearOf(stream[0]));
        if (stream.Count > 1 && inOwnMoney != (Rate.Basis == RateBasis.Nominal))
        {
            throw Mixed(inOwnMoney ? RateBasis.Nominal : RateBasis.Real);
        }

        return Quantity.Sum(stream.Select((amount, year) => amount * FactorOf(year, stream[0])));
    }

    private string Timing => timing switch
    {
        StartOfYear => "in the beginning",
        MiddleOfYear => "in the middle",
        _ => "at the end",
    };

    private static int? YearOf(Quantity amount) => amount.Unit.PriceBasis?.Year;

    private static Discounting Of(DiscountForm form, DiscountRate rate)
    {
        ArgumentNullException.ThrowIfNull(rate);
        return rate.PerYear >= form.LowestRate ? new Discounting(form, rate, StartOfYear) : throw new ArgumentOutOfRangeException(
            null, $"The rate of {form.Name} discounting must not be below {form.LowestRate}.");
    }

    private Quantity FactorOf(int year, Quantity first)
    {
        var unit = Rate.Basis == RateBasis.Nominal && first.Unit.PriceBasis is { } now
            ? Unit.Parse($"{now}/{now with { Year = now.Year + year }}")
            : Unit.One;
        return Quantity.Of(Factor(year), unit.ToString()).Named(FormattableString.Invariant($"discount factor of year {year}"));
    }

    private ArgumentException Mixed(RateBasis basis) => new(basis == RateBasis.Nominal
        ? $"The amounts are nominal, each in the money of its own year, but the rate is {Rate}. "
            + "Discount them at a nominal rate (DiscountRate.ToNominal), or restate them in one year's prices with a price index first."
        : $"The amounts are real, all in the prices of one year, but the rate is {Rate}. Discount them at a real rate (DiscountRate.ToReal).");
}
