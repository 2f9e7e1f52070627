using PainCost.Numerics.Kernels;

namespace PainCost.Prices;

/// <summary>A rate per year, real or nominal.</summary>
public sealed record DiscountRate
{
    private DiscountRate(double perYear, RateBasis basis)
    {
        if (!(perYear > -1 && perYear <= 1))
        {
            var remedy = perYear is > 1 and <= 100
                ? FormattableString.Invariant($" Write {perYear / 100:G6} if {perYear:G6} % is meant; a rate of {perYear * 100:G6} % is more than a discount can be.") : "";
            throw new ArgumentOutOfRangeException(null, $"A rate per year must be above -1 and at most 1.{remedy}");
        }

        (PerYear, Basis) = (perYear, basis);
    }

    /// <summary>The rate per year, in (-1, 1]: 0.03 is 3 % a year.</summary>
    public double PerYear { get; }

    /// <summary>Whether inflation is in the rate.</summary>
    public RateBasis Basis { get; }

    /// <summary>A rate without inflation, for amounts in the prices of one year.</summary>
    /// <param name="perYear">In (-1, 1]: 0.03 is 3 % a year.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside its range.</exception>
    public static DiscountRate Real(double perYear) => new(perYear, RateBasis.Real);

    /// <summary>A rate with inflation in it, for amounts in the money of their own years.</summary>
    /// <param name="perYear">In (-1, 1]: 0.03 is 3 % a year.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is outside its range.</exception>
    public static DiscountRate Nominal(double perYear) => new(perYear, RateBasis.Nominal);

    /// <summary>The nominal rate that, at this inflation, is worth the same: (1 + rate)(1 + inflation) - 1, after Fisher.</summary>
    /// <param name="inflation">Per year, in (-1, 1].</param>
    /// <returns>A nominal rate per year.</returns>
    /// <exception cref="InvalidOperationException">The rate is nominal already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The inflation or the result is outside (-1, 1].</exception>
    public DiscountRate ToNominal(double inflation) => Basis == RateBasis.Real
        ? Nominal(((1 + PerYear) * (1 + Real(inflation).PerYear)) - 1)
        : throw new InvalidOperationException($"{this}: inflation is in the rate already.");

    /// <summary>The real rate that, at this inflation, is worth the same: (1 + rate)/(1 + inflation) - 1, after Fisher.</summary>
    /// <param name="inflation">Per year, in (-1, 1].</param>
    /// <returns>A real rate per year; negative when inflation is the higher of the two.</returns>
    /// <exception cref="InvalidOperationException">The rate is real already.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The inflation or the result is outside (-1, 1].</exception>
    public DiscountRate ToReal(double inflation) => Basis == RateBasis.Nominal
        ? Real(((1 + PerYear) / (1 + Real(inflation).PerYear)) - 1)
        : throw new InvalidOperationException($"{this}: there is no inflation in the rate.");

    /// <summary>The rate per shorter period that compounds to this one: (1 + rate)^(1/n) - 1.</summary>
    /// <param name="periodsPerYear">12 for a monthly rate, 4 for a quarterly one; at least 1.</param>
    /// <returns>The rate per period, in (-1, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is less than one period in a year.</exception>
    public double PerPeriod(int periodsPerYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodsPerYear, 1);
        return Elementary.Pow(1 + PerYear, 1.0 / periodsPerYear) - 1;
    }

    /// <summary>The rate in words.</summary>
    /// <returns>For example <c>3 % a year, real</c>.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{100 * PerYear:G6} % a year, ") + (Basis == RateBasis.Real ? "real" : "nominal");
}
