using System.Globalization;

namespace PainCost.Sensitivity;

/// <summary>A share of an output's variance as estimated from finitely many draws, with an interval for the error of that.</summary>
public readonly record struct IndexEstimate
{
    internal IndexEstimate(double value, double low, double high) =>
        (Value, Low, High) = (value, low, high);

    /// <summary>The share [1]; the estimate of a share near 0 may lie below it.</summary>
    public double Value { get; }

    /// <summary>The lower end of the interval [1].</summary>
    public double Low { get; }

    /// <summary>The upper end of the interval [1].</summary>
    public double High { get; }

    // The 97.5th percentile of the standard normal distribution.
    internal const double NormalErrors = 1.959963985;

    /// <summary>Whether the interval lies above 0; if not, the draws cannot tell the share from nothing.</summary>
    public bool IsAboveZero => Low > 0;

    internal static IndexEstimate Within(double value, double standardErrors, double error) =>
        new(value, value - (standardErrors * error), value + (standardErrors * error));

    /// <summary>The share with its interval.</summary>
    /// <returns>For example <c>0.233 (0.218 to 0.249)</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value:0.000} ({Low:0.000} to {High:0.000})");
}
