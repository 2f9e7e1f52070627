using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Distributions;
using PainCost.Units;

namespace PainCost.Evidence;

/// <summary>The values that an input may take, which follow from its unit and, without unit, from its name.</summary>
internal static partial class Limits
{
    // A count of these, per head of the people below, is a share of them.
    private static readonly string[] Parts = ["case", "worker", "user"];
    private static readonly string[] Wholes = ["person", "adult", "child", "civilian-person", "civilian-adult", "case", "worker", "user"];

    // Points of a score may be gained or lost; every other noun is counted from nought.
    private static readonly string[] SignedNouns = ["point", "points"];

    /// <summary>Why a distribution cannot be that of an input, and how to mend it; <c>null</c> when it can.</summary>
    public static string? Violation(string input, Distribution distribution, Unit unit) =>
        IsShare(input, unit) ? ShareViolation(input, distribution)
        : IsCounted(unit) ? SignViolation(input, distribution)
        : null;

    private static bool IsShare(string input, Unit unit) =>
        unit.IsOne
            ? ShareName().IsMatch(input)
            : Parts.Any(part => Wholes.Any(whole => part != whole && unit == Unit.Parse($"{part}/{whole}")));

    private static bool IsCounted(Unit unit) => !unit.IsOne && !SignedNouns.Any(noun => unit.Powers.GetValueOrDefault(noun) > 0);

    private static string? ShareViolation(string input, Distribution distribution)
    {
        var (low, high) = (distribution.Low, distribution.High);
        if (low >= 0 && high <= 1)
        {
            return null;
        }

        if (distribution.IsFixed)
        {
            var remedy = high is > 1 and <= 100 ? $"; write {Number(high / 100)} for {Number(high)} %" : "";
            return $"{input} must lie in [0, 1] but is {Number(high)}{remedy}.";
        }

        var (mean, variance) = (distribution.Mean, distribution.Variance);
        var advice = mean is > 1 and <= 100 ? "; divide by 100 if these are percentages"
            : variance < mean * (1 - mean) ? $"; write beta{Moments(distribution)}"
            : "";
        return $"{input} must lie in [0, 1] but {distribution} reaches from {Number(low)} to {Number(high)}{advice}.";
    }

    private static string? SignViolation(string input, Distribution distribution)
    {
        if (distribution.Low >= 0)
        {
            return null;
        }

        if (distribution.IsFixed)
        {
            return $"{input} must not be negative but is {Number(distribution.Low)}.";
        }

        if (double.IsFinite(distribution.Low))
        {
            return $"{input} must not be negative but {distribution} reaches down to {Number(distribution.Low)}.";
        }

        var below = distribution.CumulativeProbability(0);
        if (below == 0)
        {
            return null;
        }

        var others = distribution.Mean > 0 ? $"gamma{Moments(distribution)}, lognormal{Moments(distribution)} or " : "";
        return $"{input} must not be negative but {distribution} is below 0 "
            + $"with probability {below.ToString("G4", CultureInfo.InvariantCulture)}; "
            + $"write {others}normal{Moments(distribution).TrimEnd(')')}, low=0).";
    }

    private static string Moments(Distribution distribution) =>
        $"(mean={Number(distribution.Mean)}, se={Number(distribution.StandardDeviation)})";

    private static string Number(double value) => value.ToString("G10", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(share|proportion|probability|fraction|percentage|prevalence)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShareName();
}
