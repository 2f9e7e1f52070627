using System.Globalization;
using System.Text.RegularExpressions;
using PainCost.Distributions.Stated;

namespace PainCost.Evidence.Checks;

/// <summary>The values that an input may take, which follow from its unit and, without unit, from its name.</summary>
internal static partial class Limits
{
    // A count of these, per head of the people below, is a share of them.
    private static readonly string[] Parts = ["case", "worker", "user"];
    private static readonly string[] Wholes = ["person", "adult", "child", "civilian-person", "civilian-adult", "case", "worker", "user"];

    // A ratio of a share to another is none itself.
    private const string RatioOf = "ratio: ";

    // Points of a score may be gained or lost; every other noun is counted from nought.
    private static readonly string[] SignedNouns = ["point", "points"];

    // The nearest that any draw comes to either end of a distribution: what is less likely does not occur.
    private static readonly double SmallestTail = Math.ScaleB(1, -53);

    /// <summary>The smallest and the largest legal value of an input, in its unit; infinite where there is none.</summary>
    public static (double Low, double High) Of(string input, Unit unit) =>
        IsShare(input, unit) ? (0, 1)
        : IsCounted(unit) ? (0, double.PositiveInfinity)
        : (double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Why a distribution cannot be that of an input, and how to mend it; <c>null</c> when it can.</summary>
    public static string? Violation(string input, Distribution distribution, Unit unit) =>
        IsShare(input, unit) ? ShareViolation(input, distribution)
        : IsCounted(unit) ? Negative(input, distribution)
        : null;

    /// <summary>Why a distribution cannot be that of an input that is never below 0, and how to mend it; <c>null</c> when it can.</summary>
    public static string? Negative(string input, Distribution distribution)
    {
        if (distribution.Low >= 0 || Lowest(distribution) >= 0)
        {
            return null;
        }

        if (distribution.IsFixed)
        {
            return $"{input} must not be negative but is {Number(distribution.Low)}; write {Number(-distribution.Low)} if the sign is a mistake.";
        }

        if (double.IsFinite(distribution.Low))
        {
            return $"{input} must not be negative but {distribution} reaches down to {Number(distribution.Low)}; end it at 0 or above.";
        }

        var below = distribution.CumulativeProbability(0);
        var others = distribution.Mean > 0 ? $"gamma{Moments(distribution)}, lognormal{Moments(distribution)} or " : "";
        return $"{input} must not be negative but {distribution} is below 0 "
            + $"with probability {below.ToString("G4", CultureInfo.InvariantCulture)}; "
            + $"write {others}normal{Moments(distribution).TrimEnd(')')}, low=0).";
    }

    private static bool IsShare(string input, Unit unit) =>
        unit.IsOne
            ? !input.StartsWith(RatioOf, StringComparison.Ordinal) && ShareName().IsMatch(input)
            : Parts.Any(part => Wholes.Any(whole => part != whole && unit == Unit.Parse($"{part}/{whole}")));

    private static bool IsCounted(Unit unit) => !unit.IsOne && !SignedNouns.Any(noun => unit.Powers.GetValueOrDefault(noun) > 0);

    private static string? ShareViolation(string input, Distribution distribution)
    {
        if (Lowest(distribution) >= 0 && Highest(distribution) <= 1)
        {
            return null;
        }

        if (distribution.IsFixed)
        {
            var high = distribution.High;
            var remedy = high is > 1 and <= 100 ? $"; write {Number(high / 100)} for {Number(high)} %" : "";
            return $"{input} must lie in [0, 1] but is {Number(high)}{remedy}.";
        }

        var mean = Stated(distribution) is { } stated ? stated.Mean.Value : distribution.Mean;
        var deviation = Stated(distribution) is { } alike ? alike.StandardError.Value : distribution.StandardDeviation;
        var advice = mean is > 1 and <= 100 ? "; divide by 100 if these are percentages"
            : deviation * deviation < mean * (1 - mean) ? $"; write beta{Moments(distribution)}"
            : "";
        return $"{input} must lie in [0, 1] but {distribution} {Reach(distribution)}{advice}.";
    }

    private static string Reach(Distribution distribution)
    {
        var (low, high) = (distribution.Low, distribution.High);
        return double.IsFinite(low) && double.IsFinite(high) ? $"reaches from {Number(low)} to {Number(high)}"
            : $"may be {(low >= 0 ? "above 1" : high <= 1 ? "below 0" : "below 0 or above 1")}, with probability {OutsideOne(distribution)}";
    }

    /// <summary>The probability of a draw outside [0, 1], in four digits.</summary>
    private static string OutsideOne(Distribution distribution)
    {
        var outside = distribution.CumulativeProbability(Math.BitDecrement(0.0)) + (1 - distribution.CumulativeProbability(1));
        return Math.Clamp(outside, SmallestTail, 1).ToString("G4", CultureInfo.InvariantCulture);
    }

    /// <summary>The lowest value that any draw has: an unbounded tail ends where its probability is below that of any draw.</summary>
    public static double Lowest(Distribution distribution) => Math.Max(distribution.Low, distribution.LowerTailQuantile(SmallestTail));

    /// <summary>The highest value that any draw has.</summary>
    public static double Highest(Distribution distribution) => Math.Min(distribution.High, distribution.UpperTailQuantile(SmallestTail));

    /// <summary>Mean and standard error, with the author's own digits where the author gave both.</summary>
    private static string Moments(Distribution distribution) => Stated(distribution) is { } stated
        ? $"(mean={stated.Mean.Written}, se={stated.StandardError.Written})"
        : $"(mean={Number(distribution.Mean)}, se={Number(distribution.StandardDeviation)})";

    private static (StatedNumber Mean, StatedNumber StandardError)? Stated(Distribution distribution) =>
        distribution.Text.Numbers.FirstOrDefault(n => n.Name == "mean") is { Value: > 0 } mean
        && distribution.Text.Numbers.FirstOrDefault(n => n.Name is "se" or "sd") is { } error
            ? (mean, error)
            : null;

    private static string Number(double value) => value.ToString("G10", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(share|proportion|probability|fraction|percentage|prevalence)s?\b", RegexOptions.IgnoreCase)]
    private static partial Regex ShareName();
}
