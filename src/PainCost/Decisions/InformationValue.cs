using System.Globalization;

namespace PainCost.Decisions;

/// <summary>What it would be worth, per decision, to know some inputs exactly before deciding.</summary>
public sealed record InformationValue
{
    internal InformationValue(IReadOnlyList<string> inputs, double value, double standardError, Unit unit) =>
        (Inputs, Value, StandardError, Unit) = (inputs, value, standardError, unit);

    /// <summary>What would be known; empty for everything.</summary>
    public IReadOnlyList<string> Inputs { get; }

    /// <summary>The expected gain, in <see cref="Unit"/>; not negative.</summary>
    public double Value { get; internal init; }

    /// <summary>The Monte Carlo error of the value, in <see cref="Unit"/>.</summary>
    public double StandardError { get; }

    /// <summary>The unit of the decision's figures.</summary>
    public Unit Unit { get; }

    private const double ClearlyAboveZero = 2;

    /// <summary>Whether the value is more than two standard errors above zero.</summary>
    public bool IsDistinguishable => Value > ClearlyAboveZero * StandardError;

    /// <summary>The value to everybody who would decide, over some years.</summary>
    /// <param name="decisionsPerYear">Persons or cases that the decision concerns each year; not negative.</param>
    /// <param name="years">For how many years; at least 1.</param>
    /// <param name="factorOfYear">What a year counts, from year 0, such as a discount factor; null where all count alike.</param>
    /// <returns>Value × decisions × the sum of the years' factors, in the unit of <see cref="Value"/> times decisions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The decisions are negative or not finite, or there is no year.</exception>
    public double ForPopulation(double decisionsPerYear, int years, Func<int, double>? factorOfYear = null)
    {
        if (years < 1)
        {
            throw new ArgumentOutOfRangeException(null, "Decisions fall in at least one year.");
        }

        return decisionsPerYear >= 0 && double.IsFinite(decisionsPerYear)
            ? Value * decisionsPerYear * Enumerable.Range(0, years).Sum(year => factorOfYear?.Invoke(year) ?? 1)
            : throw new ArgumentOutOfRangeException(
                null, "Decisions per year must be a finite number, not below 0.");
    }

    /// <summary>The value in a line.</summary>
    /// <returns>For example <c>prevalence: 12.3 USD2010/case ± 0.4</c>.</returns>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
            $"{(Inputs.Count == 0 ? "everything" : string.Join(", ", Inputs))}: {Value:G6} {Unit} ± {StandardError:G2}");
}
